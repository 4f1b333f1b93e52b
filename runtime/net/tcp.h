// TCP over a reactor. A TcpStream knows from its events whether a read can find anything: a short read clears `readable`
// until the next event, so that no receive is ever made in vain.
#pragma once

#include <functional>
#include <memory>

#include "runtime/base/task.h"
#include "runtime/net/address.h"
#include "runtime/net/reactor.h"
#include "runtime/net/stream.h"

namespace rws {

inline constexpr int kAcceptsPerTurn = 64;
inline constexpr int kListenBacklog = 4096;
inline constexpr uint64_t kAcceptPauseMs = 100;      // out of descriptors or memory: stop accepting for so long

// Told of readiness that nobody waits for: an idle connection is this and no coroutine.
class IoObserver {
 public:
  virtual ~IoObserver() = default;
  virtual void OnIo() = 0;                           // outside any coroutine; may destroy the stream
};

class TcpStream final : public Stream, private IoTarget {
 public:
  // Takes a connected, or connecting, non-blocking descriptor. Null: it could not be registered (it is closed).
  static std::unique_ptr<TcpStream> Make(Reactor&, int fd);
  ~TcpStream() override;

  std::optional<Result<size_t>> TryRead(std::span<char> into) override;
  std::optional<Result<size_t>> TryWrite(std::span<const iovec> from) override;
  std::optional<Result<size_t>> SendFile(const FileRange&) override;
  Readiness Readable() override { return {can_read_, readable_}; }
  Readiness Writable() override { return {can_write_, writable_}; }
  bool readable() const override { return readable_; }
  bool hung_up() const override { return hung_up_; }
  void ShutdownWrite() override;
  void Abort() override;

  void SetObserver(IoObserver* observer) { observer_ = observer; }   // borrowed; null: none
  int fd() const { return fd_; }

 private:
  TcpStream(Reactor& reactor, int fd) : reactor_(reactor), fd_(fd) {}
  void OnEvents(uint32_t events) override;
  Reactor& reactor_;
  int fd_;
  bool readable_ = false, writable_ = false, hung_up_ = false;
  Signal can_read_, can_write_;
  IoObserver* observer_ = nullptr;
};

// A connection to `to`. Destroying the task gives it up; the caller watches the time. kConnectFailed, always unsent.
Task<Result<std::unique_ptr<TcpStream>>> Connect(Arena& arena, Reactor& reactor, SocketAddr to);

// A listening socket. Errors as text: the caller names the listener.
struct ListenError { std::string message; };
std::variant<int, ListenError> OpenListener(const SocketAddr&, bool dual_stack);

// Accepts on one reactor from a shared descriptor (not owned).
class Acceptor final : private IoTarget, private Timer {
 public:
  using OnAccept = std::function<void(int fd, const SocketAddr& peer)>;
  Acceptor(Reactor&, int listen_fd, OnAccept);
  ~Acceptor() override;

 private:
  void OnEvents(uint32_t) override;
  void OnTimer() override;
  Reactor& reactor_;
  int fd_;
  OnAccept on_accept_;
  bool paused_ = false;
};

}  // namespace rws
