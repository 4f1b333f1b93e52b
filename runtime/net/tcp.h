// TCP over a reactor. A TcpStream knows from its events whether a read can find anything: a short read clears `readable`
// until the next event, so that no receive is ever made in vain.
#pragma once

#include <sys/types.h>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>

#include "runtime/base/task.h"
#include "runtime/net/address.h"
#include "runtime/net/reactor.h"
#include "runtime/net/stream.h"

namespace rws {

inline constexpr int kAcceptsPerTurn = 64;
inline constexpr int kListenBacklog = 4096;
inline constexpr uint64_t kAcceptPauseMs = 100;      // out of descriptors or memory: stop accepting for so long

// Told of readability (bytes, the peer's end, an error) that nobody waits for: an idle connection is this and no coroutine.
class IoObserver {
 public:
  virtual ~IoObserver() = default;
  virtual void OnIo() = 0;                           // outside any coroutine; may destroy the stream
};

// Any connected stream socket, Unix ones too. Its errors are final and carry `gone`, the fault that fits its side.
class TcpStream final : public Stream, private IoTarget {
 public:
  // Takes a connected, or connecting, non-blocking descriptor. Null: it could not be registered (it is closed).
  static std::unique_ptr<TcpStream> Make(Reactor&, int fd, Fault gone = Fault::kClientGone);
  ~TcpStream() override;

  // `into` is not empty.
  std::optional<Result<size_t>> TryRead(std::span<char> into) override;
  // What waits to be read, and stays there: all of it as far as there is room. nullopt: not more than `known` octets, wait for
  // Readable. 0: nothing else will come.
  std::optional<Result<size_t>> Peek(std::span<char> into, size_t known);
  std::optional<Result<size_t>> TryWrite(std::span<const iovec> from) override;
  std::optional<Result<size_t>> SendFile(const FileRange&) override;
  Readiness Readable() override { return {can_read_, readable_}; }
  Readiness Writable() override { return {can_write_, writable_}; }
  bool readable() const override { return readable_; }
  size_t Unacknowledged() const override;
  bool hung_up() const override { return hung_up_; }
  bool lost() const override { return lost_; }
  void ShutdownWrite() override;
  void Abort() override;                             // closed at once: no end of stream is sent, only RST

  // Of TLS, whose one direction may need the other (a key update): that direction waits for any event of the socket.
  enum class Direction : uint8_t { kRead, kWrite };
  void AwaitAnyEvent(Direction d) { (d == Direction::kRead ? readable_ : writable_) = false, crossed_ = true; }

  // Borrowed; null: none. What is already there is not told: ask readable() first.
  void SetObserver(IoObserver* observer) { observer_ = observer; }
  int fd() const { return fd_; }                     // -1 after Abort
  SocketAddr LocalAddress() const;                   // a system call each: once a connection
  SocketAddr PeerAddress() const;

 private:
  TcpStream(Reactor& reactor, int fd, Fault gone) : reactor_(reactor), fd_(fd), gone_(gone) {}
  void OnEvents(uint32_t events) override;
  std::optional<Result<size_t>> Sent(ssize_t n);
  void Close();

  Reactor& reactor_;
  int fd_;
  Fault gone_;
  bool readable_ = false, writable_ = false, hung_up_ = false, lost_ = false;
  bool failed_ = false;                              // a read failed: no later end of stream may hide that
  bool broken_ = false;                              // a write failed: what came before may still be read, its end is no end
  bool crossed_ = false;                             // the next event is one for both directions
  Signal can_read_, can_write_;
  IoObserver* observer_ = nullptr;                   // borrowed
};

// A connection to `to`; its frame comes from `arena`. Destroying the task gives it up; the caller watches the time.
// kConnectFailed, or kOverloaded when we lack a descriptor; always unsent. `to` is copied.
Task<Result<std::unique_ptr<TcpStream>>> Connect(Arena& arena, Reactor& reactor, SocketAddr to);

// A listening, non-blocking socket. IPv6 ones are IPv6 only unless dual_stack. Errors as text: the caller names the listener.
struct ListenError { std::string message; };
enum class ListenShare { kOne, kPerWorker };         // kPerWorker: SO_REUSEPORT, a socket each
std::variant<int, ListenError> OpenListener(const SocketAddr&, bool dual_stack, ListenShare = ListenShare::kOne);

// Accepts on one reactor from a listening descriptor (not owned, may be shared by workers or handed in by a parent). Out
// of descriptors it sheds what waits by means of a reserve and pauses: it never spins.
class Acceptor final : private IoTarget, private Timer {
 public:
  using OnAccept = std::function<void(int fd, const SocketAddr& peer)>;   // takes fd; must not destroy the Acceptor
  Acceptor(Reactor&, int listen_fd, OnAccept);
  ~Acceptor() override;
  void Drain();                                      // accepts all that waits, before the listener is closed for good
  bool paused() const { return paused_; }

 private:
  enum class Outcome { kAccepted, kNothing, kSkipped, kExhausted };
  void OnEvents(uint32_t) override;
  void OnTimer() override;
  Outcome AcceptOne();
  void Shed();
  void Pause();

  Reactor& reactor_;
  int fd_;
  int reserve_ = -1;
  OnAccept on_accept_;
  bool paused_ = false;
};

}  // namespace rws
