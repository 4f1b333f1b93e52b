// Reads, writes and the flags that the poller's events set.
#include "runtime/net/tcp.h"

#include <netinet/tcp.h>
#include <linux/sockios.h>
#include <sys/epoll.h>
#include <sys/ioctl.h>
#include <sys/sendfile.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>

namespace rws {
namespace {

constexpr uint32_t kGone = EPOLLHUP | EPOLLERR;      // readable and writable both: the call will tell
constexpr uint32_t kReadEvents = EPOLLIN | EPOLLRDHUP | kGone;

template <class Call>
ssize_t Uninterrupted(Call call) {
  ssize_t n;
  do n = call();
  while (n < 0 && errno == EINTR);
  return n;
}

bool WouldBlock() { return errno == EAGAIN || errno == EWOULDBLOCK; }

template <class Ask>
SocketAddr AddressBy(Ask ask, int fd) {
  sockaddr_storage storage{};
  socklen_t size = sizeof storage;
  if (ask(fd, reinterpret_cast<sockaddr*>(&storage), &size) != 0) return {};
  return SocketAddr::From(storage);
}

}  // namespace

// TCP_NODELAY once; a Unix socket has none, which is as good.
std::unique_ptr<TcpStream> TcpStream::Make(Reactor& reactor, int fd, Fault gone) {
  const int on = 1;
  ::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  std::unique_ptr<TcpStream> stream(new TcpStream(reactor, fd, gone));
  if (!reactor.AddEdge(fd, *stream)) return nullptr;
  return stream;
}

TcpStream::~TcpStream() { Close(); }

void TcpStream::Close() {
  if (fd_ < 0) return;
  reactor_.Remove(fd_, *this);
  ::close(fd_);
  fd_ = -1;
}

// Last, as the observer may destroy this.
void TcpStream::OnEvents(uint32_t events) {
  if (events & (EPOLLRDHUP | kGone)) hung_up_ = true;
  if (events & kGone) lost_ = true;
  if (std::exchange(crossed_, false)) events |= EPOLLIN | EPOLLOUT;
  if (events & (EPOLLOUT | kGone)) {
    writable_ = true;
    can_write_.Notify();
  }
  if (!(events & kReadEvents)) return;
  readable_ = true;
  if (can_read_.waited()) return can_read_.Notify();
  if (observer_) observer_->OnIo();
}

// A short read has emptied the socket: what comes later is an edge of its own, so asking again now would be in vain. Once
// the end was announced no further edge comes, and the flag stays.
std::optional<Result<size_t>> TcpStream::TryRead(std::span<char> into) {
  RWS_CHECK(!into.empty());
  if (failed_) return Error(gone_, "connection reset");
  if (!readable_) return std::nullopt;
  ssize_t n = Uninterrupted([&] { return ::recv(fd_, into.data(), into.size(), 0); });
  if (n < 0 && WouldBlock()) {
    readable_ = false;
    return std::nullopt;
  }
  if (n < 0 || (n == 0 && broken_)) {
    failed_ = true;
    return Error(gone_, "connection reset");
  }
  auto got = static_cast<size_t>(n);
  if (got < into.size() && got > 0 && !hung_up_) readable_ = false;
  return got;
}

std::optional<Result<size_t>> TcpStream::Peek(std::span<char> into, size_t known) {
  if (failed_) return Error(gone_, "connection reset");
  if (!readable_) return std::nullopt;
  const ssize_t n = Uninterrupted([&] { return ::recv(fd_, into.data(), into.size(), MSG_PEEK); });
  if (n < 0 && !WouldBlock()) {
    failed_ = true;
    return Error(gone_, "connection reset");
  }
  if (n > 0 && static_cast<size_t>(n) > known) return static_cast<size_t>(n);
  if (n == 0 || hung_up_) return size_t{0};
  readable_ = false;                                   // until the next edge
  return std::nullopt;
}

std::optional<Result<size_t>> TcpStream::TryWrite(std::span<const iovec> from) {
  msghdr message{};
  message.msg_iov = const_cast<iovec*>(from.data());
  message.msg_iovlen = from.size();
  return Sent(Uninterrupted([&] { return ::sendmsg(fd_, &message, MSG_NOSIGNAL); }));
}

std::optional<Result<size_t>> TcpStream::SendFile(const FileRange& range) {
  auto offset = static_cast<off_t>(range.offset);
  size_t most = std::min<uint64_t>(range.length, kBytesPerTurn);
  ssize_t n = Uninterrupted([&] { return ::sendfile(fd_, range.file.fd(), &offset, most); });
  if (n == 0 && most > 0) return Error(Fault::kFileGone, "the file is shorter than announced");
  return Sent(n);
}

std::optional<Result<size_t>> TcpStream::Sent(ssize_t n) {
  if (n >= 0) return static_cast<size_t>(n);
  if (WouldBlock()) {
    writable_ = false;
    return std::nullopt;
  }
  broken_ = true;
  return Error(gone_, "write failed");
}

size_t TcpStream::Unacknowledged() const {
  int bytes = 0;
  return ::ioctl(fd_, SIOCOUTQ, &bytes) == 0 && bytes > 0 ? static_cast<size_t>(bytes) : 0;
}

void TcpStream::ShutdownWrite() {
  if (fd_ >= 0) ::shutdown(fd_, SHUT_WR);
}

// Closed here and not by the destructor: an end of stream before the RST would look like a whole message. Whoever waits
// is woken and finds the error.
void TcpStream::Abort() {
  if (fd_ < 0) return;
  const linger reset{1, 0};
  ::setsockopt(fd_, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
  Close();
  failed_ = broken_ = hung_up_ = readable_ = writable_ = true;
  can_read_.Notify();
  can_write_.Notify();
}

SocketAddr TcpStream::LocalAddress() const { return AddressBy(::getsockname, fd_); }
SocketAddr TcpStream::PeerAddress() const { return AddressBy(::getpeername, fd_); }

}  // namespace rws
