#include "runtime/server/notify.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <charconv>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string>

namespace rws {
namespace {

constexpr int kFirstInherited = 3;
constexpr int kMaxInherited = 256;

int Number(const char* name) {
  const char* text = std::getenv(name);
  int n = -1;
  if (text) std::from_chars(text, text + std::strlen(text), n);
  return n;
}

}  // namespace

std::vector<int> InheritedSockets() {
  std::vector<int> out;
  const int count = Number("LISTEN_PID") == ::getpid() ? Number("LISTEN_FDS") : 0;
  for (const char* name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"}) ::unsetenv(name);
  for (int fd = kFirstInherited; fd < kFirstInherited + count && static_cast<int>(out.size()) < kMaxInherited; ++fd) {
    ::fcntl(fd, F_SETFD, FD_CLOEXEC);
    ::fcntl(fd, F_SETFL, ::fcntl(fd, F_GETFL) | O_NONBLOCK);
    out.push_back(fd);
  }
  return out;
}

// An address that begins with `@` is of the abstract kind.
void NotifyManager(std::string_view assignments) {
  const char* path = std::getenv("NOTIFY_SOCKET");
  sockaddr_un to{};
  const size_t size = path ? std::strlen(path) : 0;
  if (size < 2 || size >= sizeof to.sun_path) return;
  to.sun_family = AF_UNIX;
  std::memcpy(to.sun_path, path, size);
  if (path[0] == '@') to.sun_path[0] = '\0';
  const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (fd < 0) return;
  static_cast<void>(::sendto(fd, assignments.data(), assignments.size(), MSG_NOSIGNAL, reinterpret_cast<const sockaddr*>(&to),
                             static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + size)));
  ::close(fd);
}

}  // namespace rws
