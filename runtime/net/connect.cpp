// Connecting without blocking: registered after connect(), so that the first writable event is the outcome.
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "runtime/net/tcp.h"

namespace rws {
namespace {

Error Failed(int error) {
  const char* text = ::strerrordesc_np(error);       // a literal of the C library
  bool ours = error == EMFILE || error == ENFILE || error == ENOBUFS || error == ENOMEM;
  return Error(ours ? Fault::kOverloaded : Fault::kConnectFailed, text ? text : "unknown error").Unsent();
}

int PendingError(int fd) {
  int error = 0;
  socklen_t size = sizeof error;
  return ::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

}  // namespace

Task<Result<std::unique_ptr<TcpStream>>> Connect(Arena&, Reactor& reactor, SocketAddr to) {
  const int fd = ::socket(to.family(), SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
  if (fd < 0) co_return Failed(errno);
  const bool pending = ::connect(fd, to.data(), to.size()) != 0;
  if (pending && errno != EINPROGRESS) {
    const int error = errno;
    ::close(fd);
    co_return Failed(error);
  }
  std::unique_ptr<TcpStream> stream = TcpStream::Make(reactor, fd, Fault::kOriginReset);
  if (!stream) co_return Failed(ENOMEM);
  if (pending) {
    co_await stream->Writable();
    if (const int error = PendingError(fd)) co_return Failed(error);
  }
  co_return std::move(stream);
}

}  // namespace rws
