// Reads whole files with a bound.
#include "compiler/source/loader.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <string_view>

namespace rwsc {
namespace {

constexpr size_t kReadAtOnce = 256 * 1024;

class File {
 public:
  explicit File(const char* path) : fd_(open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)) {}
  ~File() {
    if (fd_ >= 0) close(fd_);
  }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  int fd() const { return fd_; }

 private:
  int fd_;
};

std::string Reason(int error) {
  switch (error) {
    case ENOENT: return "there is no such file";
    case EACCES: return "it may not be read by this user";
    case EISDIR: return "it is a directory";
    default: return std::strerror(error);
  }
}

std::string TooLarge(size_t most) { return "it is larger than " + std::to_string(most >> 20) + " MiB"; }

// The message of what went wrong; nullopt when `text` holds the file.
std::optional<std::string> ReadAll(const std::string& path, size_t most, std::string& text) {
  if (path.find('\0') != std::string::npos) return Reason(ENOENT);
  const File file(path.c_str());
  if (file.fd() < 0) return Reason(errno);
  struct stat info = {};
  if (fstat(file.fd(), &info) != 0) return Reason(errno);
  if (S_ISDIR(info.st_mode)) return Reason(EISDIR);
  if (S_ISREG(info.st_mode) && static_cast<uint64_t>(info.st_size) > most) return TooLarge(most);
  for (;;) {
    const size_t have = text.size();
    text.resize(have + kReadAtOnce);
    const ssize_t got = read(file.fd(), text.data() + have, kReadAtOnce);
    text.resize(have + static_cast<size_t>(got > 0 ? got : 0));
    if (got == 0) return std::nullopt;
    if (got < 0 && errno != EINTR) return Reason(errno);
    if (text.size() > most) return TooLarge(most);
  }
}

}  // namespace

std::variant<FileId, LoadError> LoadFile(SourceMap& map, const std::string& path, size_t most) {
  std::string text;
  if (auto message = ReadAll(path, most, text)) return LoadError{path, std::move(*message)};
  return map.Add(path, std::move(text));
}

}  // namespace rwsc
