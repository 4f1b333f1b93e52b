// The linker sends recv and its kin here; __real_x is the C library's (or the sanitizer's).
#include "tests/support/call_count.h"

#include <sys/epoll.h>
#include <sys/socket.h>

#include <cerrno>

namespace rws {
CallCount call_count{};
std::atomic<bool> accept_is_out_of_descriptors{false};
}  // namespace rws

using rws::call_count;

namespace {

ssize_t Count(ssize_t result, std::atomic<size_t>& calls, std::atomic<size_t>& again) {
  ++calls;
  if (result < 0 && errno == EAGAIN) ++again;
  return result;
}

}  // namespace

extern "C" {
ssize_t __real_recv(int, void*, size_t, int);
ssize_t __real_sendmsg(int, const msghdr*, int);
int __real_epoll_ctl(int, int, int, epoll_event*);
int __real_epoll_wait(int, epoll_event*, int, int);
int __real_setsockopt(int, int, int, const void*, socklen_t);
int __real_getsockopt(int, int, int, void*, socklen_t*);
int __real_accept4(int, sockaddr*, socklen_t*, int);

ssize_t __wrap_recv(int fd, void* into, size_t size, int flags) {
  return Count(__real_recv(fd, into, size, flags), call_count.recv, call_count.recv_again);
}
ssize_t __wrap_sendmsg(int fd, const msghdr* message, int flags) {
  return Count(__real_sendmsg(fd, message, flags), call_count.send, call_count.send_again);
}
int __wrap_epoll_ctl(int epoll, int what, int fd, epoll_event* event) {
  ++call_count.epoll_ctl;
  return __real_epoll_ctl(epoll, what, fd, event);
}
int __wrap_epoll_wait(int epoll, epoll_event* events, int most, int timeout) {
  ++call_count.epoll_wait;
  return __real_epoll_wait(epoll, events, most, timeout);
}
int __wrap_setsockopt(int fd, int level, int name, const void* value, socklen_t size) {
  ++call_count.sockopt;
  return __real_setsockopt(fd, level, name, value, size);
}
int __wrap_getsockopt(int fd, int level, int name, void* value, socklen_t* size) {
  ++call_count.sockopt;
  return __real_getsockopt(fd, level, name, value, size);
}
int __wrap_accept4(int fd, sockaddr* peer, socklen_t* size, int flags) {
  ++call_count.accept;
  if (!rws::accept_is_out_of_descriptors) return __real_accept4(fd, peer, size, flags);
  errno = EMFILE;
  return -1;
}
}
