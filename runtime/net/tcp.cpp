#include "runtime/net/tcp.h"

#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace rws {
namespace {

constexpr size_t kMaxSendFile = 256 * 1024;          // a turn

Error ReadFault() { return Error(Fault::kClientGone, "connection reset"); }

}  // namespace

std::unique_ptr<TcpStream> TcpStream::Make(Reactor& reactor, int fd) {
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  std::unique_ptr<TcpStream> stream(new TcpStream(reactor, fd));
  if (!reactor.AddEdge(fd, *stream)) return nullptr;
  return stream;
}

TcpStream::~TcpStream() {
  reactor_.Forget(*this);
  ::close(fd_);                                      // leaves the set with it
}

void TcpStream::OnEvents(uint32_t events) {
  if (events & (EPOLLRDHUP | EPOLLHUP | EPOLLERR)) hung_up_ = true;
  if (events & (EPOLLIN | EPOLLRDHUP | EPOLLHUP | EPOLLERR)) readable_ = true;
  if (events & (EPOLLOUT | EPOLLHUP | EPOLLERR)) writable_ = true;
  const bool waited = (readable_ && can_read_.waited()) || (writable_ && can_write_.waited());
  if (readable_) can_read_.Notify();
  if (writable_) can_write_.Notify();
  if (!waited && observer_ && readable_) observer_->OnIo();
}

std::optional<Result<size_t>> TcpStream::TryRead(std::span<char> into) {
  if (!readable_) return std::nullopt;
  ssize_t n;
  do n = ::recv(fd_, into.data(), into.size(), 0);
  while (n < 0 && errno == EINTR);
  if (n < 0 && errno == EAGAIN) {
    readable_ = false;
    return std::nullopt;
  }
  if (n < 0) return Result<size_t>(ReadFault());
  if (static_cast<size_t>(n) < into.size() && !hung_up_) readable_ = false;
  return Result<size_t>(static_cast<size_t>(n));
}

std::optional<Result<size_t>> TcpStream::TryWrite(std::span<const iovec> from) {
  msghdr m{};
  m.msg_iov = const_cast<iovec*>(from.data());
  m.msg_iovlen = from.size();
  ssize_t n;
  do n = ::sendmsg(fd_, &m, MSG_NOSIGNAL);
  while (n < 0 && errno == EINTR);
  if (n >= 0) return Result<size_t>(static_cast<size_t>(n));
  if (errno != EAGAIN) return Result<size_t>(Error(Fault::kClientGone, "write failed"));
  writable_ = false;
  return std::nullopt;
}

std::optional<Result<size_t>> TcpStream::SendFile(const FileRange& range) {
  auto offset = static_cast<off_t>(range.offset);
  ssize_t n;
  do n = ::sendfile(fd_, range.file.fd(), &offset, std::min<uint64_t>(range.length, kMaxSendFile));
  while (n < 0 && errno == EINTR);
  if (n > 0) return Result<size_t>(static_cast<size_t>(n));
  if (n == 0) return Result<size_t>(Error(Fault::kFileGone, "the file shrank"));
  if (errno != EAGAIN) return Result<size_t>(Error(Fault::kClientGone, "sendfile failed"));
  writable_ = false;
  return std::nullopt;
}

void TcpStream::ShutdownWrite() { ::shutdown(fd_, SHUT_WR); }

void TcpStream::Abort() {
  const linger reset{1, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
  ::shutdown(fd_, SHUT_RDWR);
}

Task<Result<std::unique_ptr<TcpStream>>> Connect(Arena&, Reactor& reactor, SocketAddr to) {
  const int fd = ::socket(to.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) co_return Error(Fault::kOverloaded, "no descriptor").Unsent();
  std::unique_ptr<TcpStream> stream = TcpStream::Make(reactor, fd);
  if (!stream) co_return Error(Fault::kOverloaded, "no epoll entry").Unsent();
  if (::connect(fd, to.data(), to.size()) != 0) {
    if (errno != EINPROGRESS) co_return Error(Fault::kConnectFailed, "connect").Unsent();
    co_await stream->Writable();
    int error = 0;
    socklen_t size = sizeof error;
    ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size);
    if (error != 0) co_return Error(Fault::kConnectFailed, "connect").Unsent();
  }
  co_return std::move(stream);
}

std::variant<int, ListenError> OpenListener(const SocketAddr& at, bool dual_stack) {
  auto fail = [&](const char* what) { return ListenError{std::string(what) + " " + at.ToString() + ": " + std::strerror(errno)}; };
  const int fd = ::socket(at.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) return fail("cannot open a socket for");
  const int on = 1, only = dual_stack ? 0 : 1;
  ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (at.family() == AF_INET6) ::setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, &only, sizeof only);
  if (::bind(fd, at.data(), at.size()) != 0 || ::listen(fd, kListenBacklog) != 0) {
    ListenError e = fail("cannot listen on");
    ::close(fd);
    return e;
  }
  return fd;
}

Acceptor::Acceptor(Reactor& reactor, int listen_fd, OnAccept on_accept) : reactor_(reactor), fd_(listen_fd), on_accept_(std::move(on_accept)) {
  RWS_CHECK(reactor_.AddLevel(fd_, *this));
}

Acceptor::~Acceptor() {
  reactor_.timers().Cancel(*this);
  if (!paused_) reactor_.Remove(fd_, *this);
}

void Acceptor::OnEvents(uint32_t) {
  for (int i = 0; i < kAcceptsPerTurn; ++i) {
    sockaddr_storage peer;
    socklen_t size = sizeof peer;
    const int fd = ::accept4(fd_, reinterpret_cast<sockaddr*>(&peer), &size, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd >= 0) {
      on_accept_(fd, SocketAddr::From(peer));
      continue;
    }
    if (errno == EINTR || errno == ECONNABORTED) continue;
    if (errno != EMFILE && errno != ENFILE && errno != ENOBUFS && errno != ENOMEM) return;
    reactor_.Remove(fd_, *this);                     // level-triggered: do not spin
    paused_ = true;
    reactor_.timers().Set(*this, reactor_.timers().now_ms() + kAcceptPauseMs);
    return;
  }
}

void Acceptor::OnTimer() {
  paused_ = !reactor_.AddLevel(fd_, *this);
  if (paused_) reactor_.timers().Set(*this, reactor_.timers().now_ms() + kAcceptPauseMs);
}

}  // namespace rws
