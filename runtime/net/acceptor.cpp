// Listening sockets: opening them, and accepting in bounded turns.
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "runtime/net/tcp.h"

namespace rws {
namespace {

ListenError Failed(const char* what, const SocketAddr& at, int error) {
  return ListenError{std::string(what) + " " + at.ToString() + ": " + ::strerrordesc_np(error)};
}

bool SetOption(int fd, int level, int name, int value) { return ::setsockopt(fd, level, name, &value, sizeof value) == 0; }

bool Prepare(int fd, const SocketAddr& at, bool dual_stack, ListenShare share) {
  if (!SetOption(fd, SOL_SOCKET, SO_REUSEADDR, 1)) return false;
  if (share == ListenShare::kPerWorker && !SetOption(fd, SOL_SOCKET, SO_REUSEPORT, 1)) return false;
  if (at.family() == AF_INET6 && !SetOption(fd, IPPROTO_IPV6, IPV6_V6ONLY, dual_stack ? 0 : 1)) return false;
  return ::bind(fd, at.data(), at.size()) == 0 && ::listen(fd, kListenBacklog) == 0;
}

int OpenReserve() { return ::open("/dev/null", O_RDONLY | O_CLOEXEC); }

}  // namespace

std::variant<int, ListenError> OpenListener(const SocketAddr& at, bool dual_stack, ListenShare share) {
  const int fd = ::socket(at.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return Failed("cannot open a socket for", at, errno);
  if (Prepare(fd, at, dual_stack, share)) return fd;
  ListenError error = Failed("cannot listen on", at, errno);
  ::close(fd);
  return error;
}

Acceptor::Acceptor(Reactor& reactor, int listen_fd, OnAccept on_accept)
    : reactor_(reactor), fd_(listen_fd), reserve_(OpenReserve()), on_accept_(std::move(on_accept)) {
  if (!reactor_.AddLevel(fd_, *this)) Pause();
}

Acceptor::~Acceptor() {
  reactor_.timers().Cancel(*this);
  if (!paused_) reactor_.Remove(fd_, *this);
  if (reserve_ >= 0) ::close(reserve_);
}

void Acceptor::OnEvents(uint32_t) {
  for (int i = 0; i < kAcceptsPerTurn; ++i) {
    Outcome outcome = AcceptOne();
    if (outcome == Outcome::kNothing) return;
    if (outcome == Outcome::kExhausted) {
      Shed();
      return Pause();
    }
  }
}

Acceptor::Outcome Acceptor::AcceptOne() {
  sockaddr_storage peer{};
  socklen_t size = sizeof peer;
  const int fd = ::accept4(fd_, reinterpret_cast<sockaddr*>(&peer), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
  if (fd >= 0) {
    on_accept_(fd, SocketAddr::From(peer));
    return Outcome::kAccepted;
  }
  switch (errno) {
    case EAGAIN:
      return Outcome::kNothing;
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
      return Outcome::kExhausted;
    default:
      return Outcome::kSkipped;                      // that one connection failed before it was taken (accept(2), Errors)
  }
}

// Who waits is told by a close, in place of hanging until it times out. The reserve makes room for one at a time.
void Acceptor::Shed() {
  for (int i = 0; i < kAcceptsPerTurn && reserve_ >= 0; ++i) {
    ::close(std::exchange(reserve_, -1));
    const int fd = ::accept4(fd_, nullptr, nullptr, SOCK_CLOEXEC);
    if (fd >= 0) ::close(fd);
    reserve_ = OpenReserve();
    if (fd < 0) return;
  }
}

void Acceptor::Pause() {
  reactor_.Remove(fd_, *this);                       // level-triggered: it would wake us each turn
  paused_ = true;
  reactor_.timers().Set(*this, reactor_.timers().now_ms() + kAcceptPauseMs);
}

void Acceptor::OnTimer() {
  if (reserve_ < 0) reserve_ = OpenReserve();
  paused_ = false;
  if (!reactor_.AddLevel(fd_, *this)) Pause();
}

void Acceptor::Drain() {
  for (int i = 0; i < kListenBacklog; ++i) {
    Outcome outcome = AcceptOne();
    if (outcome == Outcome::kNothing || outcome == Outcome::kExhausted) return;
  }
}

}  // namespace rws
