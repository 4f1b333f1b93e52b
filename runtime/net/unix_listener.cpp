#include "runtime/net/unix_listener.h"

#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rws {
namespace {

enum class InTheWay : uint8_t { kNothing, kStale, kAlive, kOther };

// A peer with a full queue is alive, too.
InTheWay LookAt(const SocketAddr& at, const char* path) {
  struct stat st{};
  if (::lstat(path, &st) != 0) return InTheWay::kNothing;
  if (!S_ISSOCK(st.st_mode)) return InTheWay::kOther;
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return InTheWay::kAlive;
  const bool refused = ::connect(fd, at.data(), at.size()) != 0 && errno == ECONNREFUSED;
  ::close(fd);
  return refused ? InTheWay::kStale : InTheWay::kAlive;
}

// The kernel gives the file the rights of the socket's own inode, less the umask.
bool Bind(int fd, const SocketAddr& at, const char* path, uint16_t mode) {
  return ::fchmod(fd, mode) == 0 && ::bind(fd, at.data(), at.size()) == 0 && ::chmod(path, mode) == 0 && ::listen(fd, kListenBacklog) == 0;
}

}  // namespace

SocketFile SocketFile::At(const std::string& path) {
  SocketFile file;
  struct stat st{};
  if (::lstat(path.c_str(), &st) != 0 || !S_ISSOCK(st.st_mode)) return file;
  file.path_ = path;
  file.device_ = st.st_dev;
  file.inode_ = st.st_ino;
  return file;
}

bool SocketFile::Ours() const {
  struct stat st{};
  return !path_.empty() && ::lstat(path_.c_str(), &st) == 0 && st.st_dev == device_ && st.st_ino == inode_;
}

void SocketFile::SetMode(uint16_t mode) const {
  if (Ours()) static_cast<void>(::chmod(path_.c_str(), mode));
}

void SocketFile::Remove() const {
  if (Ours()) ::unlink(path_.c_str());
}

std::variant<int, ListenError> OpenUnixListener(const SocketAddr& at, uint16_t mode) {
  const std::string text = at.ToString();
  const char* path = text.c_str() + 5;                 // behind "unix:"
  const InTheWay there = LookAt(at, path);
  if (there == InTheWay::kAlive) return ListenError{"another process answers on " + text};
  if (there == InTheWay::kOther) return ListenError{"a file that is no socket is in the way of " + text};
  if (there == InTheWay::kStale) ::unlink(path);
  const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd >= 0 && Bind(fd, at, path, mode)) return fd;
  ListenError error{"cannot listen on " + text + ": " + ::strerrordesc_np(errno)};
  if (fd >= 0) ::close(fd);
  return error;
}

}  // namespace rws
