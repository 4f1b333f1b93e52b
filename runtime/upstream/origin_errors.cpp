#include "runtime/upstream/origin_errors.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <string>

namespace rws {
namespace {

constexpr size_t kMaxLine = 2048;                        // below PIPE_BUF: a pipe that is writable takes it whole

}  // namespace

bool OriginErrors::Put(std::string_view text) {
  pollfd room{fd_, POLLOUT, 0};
  return ::poll(&room, 1, 0) == 1 && (room.revents & POLLOUT) && ::write(fd_, text.data(), text.size()) >= 0;
}

void OriginErrors::Write(std::string_view origin, std::string_view line, uint64_t now_ms) {
  if (now_ms / 1000 != second_) second_ = now_ms / 1000, lines_ = 0;
  std::string text = "rws: " + std::string(origin) + ": ";
  if (untold_ > 0) text += "(" + std::to_string(untold_) + " lines were dropped) ";
  text += line.substr(0, kMaxLine - std::min(kMaxLine, text.size() + 1));
  for (char& c : text)
    if (static_cast<uint8_t>(c) < 0x20 || c == 0x7F) c = '?';
  text += '\n';
  if (++lines_ > kOriginErrorsASecond || !Put(text)) {
    ++dropped_, ++untold_;
    return;
  }
  untold_ = 0;
}

}  // namespace rws
