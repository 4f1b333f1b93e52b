#include "runtime/state/log_file.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <utility>

namespace rws {
namespace {

constexpr int kMaxOfASecond = 999;

int OpenEnd(const std::string& path) { return ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644); }

// "X" to "X-002", "X-002" to "X-003"; "": no number is left.
std::string After(const std::string& name) {
  int n = 1;
  const size_t dash = name.size() - 4;
  const bool numbered = name[dash] == '-';
  if (numbered) std::from_chars(name.data() + dash + 1, name.data() + name.size(), n);
  if (n >= kMaxOfASecond) return {};
  char text[16];
  std::snprintf(text, sizeof text, "-%03d", n + 1);
  return name.substr(0, numbered ? dash : name.size()) + text;
}

// A name that comes after those of all files of before, those that are gone already included: names tell the order. `last`: the
// one that was given last, or "".
std::string NewName(const std::string& path, int64_t now, const std::string& last) {
  const time_t second = now;
  tm utc{};
  ::gmtime_r(&second, &utc);
  char stamp[32];
  ::strftime(stamp, sizeof stamp, ".%Y%m%dT%H%M%SZ", &utc);
  const std::vector<std::string> files = RotatedFiles(path);
  std::string newest = files.empty() ? last : std::max(last, files.back().substr(0, files.back().size() - (files.back().ends_with(".gz") ? 3 : 0)));
  std::string name = path + stamp;
  return newest < name ? name : After(newest);
}

size_t Lines(std::string_view text) { return static_cast<size_t>(std::count(text.begin(), text.end(), '\n')); }

}  // namespace

std::variant<std::unique_ptr<LogFile>, std::string> LogFile::Open(const LogTarget& target, LogTidy& tidy, int64_t now) {
  const int fd = OpenEnd(target.path);
  if (fd < 0) return "access log " + target.path + ": " + std::strerror(errno);
  std::unique_ptr<LogFile> file(new LogFile(target, tidy, fd));
  struct stat st{};
  if (::fstat(fd, &st) != 0) st.st_size = 0;
  file->rotates_ = target.rotate_bytes != 0 || target.rotate_seconds != 0;
  file->size_ = static_cast<uint64_t>(st.st_size);
  file->period_ = file->Period(st.st_size > 0 ? st.st_mtim.tv_sec : now);
  return file;
}

LogFile::~LogFile() { ::close(fd_); }

size_t LogFile::Write(std::string_view lines, int64_t now) {
  if (!rotates_) return WriteOut(lines);
  size_t lost = 0;
  while (!lines.empty()) {
    size_t n = Fitting(lines);
    if (size_ > 0 && (n == 0 || Period(now) != period_)) {
      Rotate(now);
      n = Fitting(lines);
    }
    if (n == 0) n = std::min(lines.find('\n') + 1, lines.size());      // longer than a whole file
    lost += WriteOut(lines.substr(0, n));
    period_ = Period(now);
    lines.remove_prefix(n);
  }
  return lost;
}

size_t LogFile::Fitting(std::string_view lines) const {
  if (target_.rotate_bytes == 0) return lines.size();
  const uint64_t room = target_.rotate_bytes > size_ ? target_.rotate_bytes - size_ : 0;
  if (lines.size() <= room) return lines.size();
  const size_t end = room == 0 ? std::string_view::npos : lines.rfind('\n', room - 1);
  return end == std::string_view::npos ? 0 : end + 1;
}

// A full disk: the lines are lost and counted.
size_t LogFile::WriteOut(std::string_view text) {
  while (!text.empty()) {
    const ssize_t n = ::write(fd_, text.data(), text.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return Lines(text);
    size_ += static_cast<uint64_t>(n);
    text.remove_prefix(static_cast<size_t>(n));
  }
  return 0;
}

// Where it cannot be done the file goes on, and it is said once.
void LogFile::Rotate(int64_t now) {
  const std::string name = NewName(target_.path, now, last_);
  const bool renamed = !name.empty() && (::rename(target_.path.c_str(), name.c_str()) == 0 || errno == ENOENT);      // moved by others
  const int fd = renamed ? OpenEnd(target_.path) : -1;
  if (fd < 0) {
    if (!std::exchange(told_, true)) std::fprintf(stderr, "rws: access log %s cannot be rotated: %s\n", target_.path.c_str(), std::strerror(errno));
    size_ = 0;                                       // not tried again for each line
    return;
  }
  ::close(std::exchange(fd_, fd));
  size_ = 0;
  last_ = name;
  told_ = false;
  tidy_.Ask(target_.path, target_.keep);
}

}  // namespace rws
