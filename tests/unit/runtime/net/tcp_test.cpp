// Streams over real sockets: flags and calls, half-close, reset, observers, files, connecting.
#include "runtime/net/tcp.h"

#include <gtest/gtest.h>
#include <netinet/in.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/alloc_count.h"
#include "tests/support/call_count.h"
#include "tests/support/loop.h"

namespace rws {
namespace {

static_assert(sizeof(TcpStream) <= 120);

SocketAddr Loopback(uint16_t port) { return *SocketAddr::Parse("127.0.0.1", port); }

uint16_t PortOf(int fd) {
  sockaddr_in at{};
  socklen_t size = sizeof at;
  EXPECT_EQ(::getsockname(fd, reinterpret_cast<sockaddr*>(&at), &size), 0);
  return ntohs(at.sin_port);
}

// A connected TCP pair: one end is ours, the other a plain blocking descriptor.
struct Pair {
  explicit Pair(Loop& loop, Fault gone = Fault::kClientGone) {
    int listener = std::get<int>(OpenListener(Loopback(0), false));
    peer = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    SocketAddr to = Loopback(PortOf(listener));
    EXPECT_EQ(::connect(peer, to.data(), to.size()), 0);
    stream = TcpStream::Make(loop.reactor, ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC), gone);
    ::close(listener);
    loop.Turns(1);
  }
  ~Pair() { ClosePeer(); }
  void ClosePeer() {
    if (peer >= 0) ::close(std::exchange(peer, -1));
  }
  void ResetByPeer() {
    const linger reset{1, 0};
    ::setsockopt(peer, SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    ClosePeer();
  }
  void Put(std::string_view text) { EXPECT_EQ(::send(peer, text.data(), text.size(), 0), static_cast<ssize_t>(text.size())); }
  std::string Get(size_t n) {
    std::string text(n, '\0');
    ssize_t got = ::read(peer, text.data(), n);
    return got < 0 ? "error " + std::to_string(errno) : text.substr(0, static_cast<size_t>(got));
  }
  std::optional<Result<size_t>> Write(std::string_view text) {
    iovec part{const_cast<char*>(text.data()), text.size()};
    return stream->TryWrite({&part, 1});
  }

  std::unique_ptr<TcpStream> stream;
  int peer = -1;
};

struct Tcp : testing::Test {
  Loop loop;
  char buffer[4096];
};

TEST_F(Tcp, NothingIsReadBeforeAnEvent) {
  Pair p(loop);
  call_count.Clear();
  EXPECT_FALSE(p.stream->readable());
  EXPECT_FALSE(p.stream->TryRead(buffer).has_value());
  p.Put("hello");
  EXPECT_FALSE(p.stream->TryRead(buffer).has_value()) << "the event was not fetched yet";
  EXPECT_EQ(call_count.recv, 0u);
  ASSERT_TRUE(loop.Until([&] { return p.stream->readable(); }));
  EXPECT_EQ(**p.stream->TryRead(buffer), 5u);
  EXPECT_FALSE(p.stream->readable()) << "a short read clears it";
  EXPECT_FALSE(p.stream->TryRead(buffer).has_value());
  EXPECT_EQ(call_count.recv, 1u);
}

TEST_F(Tcp, AFullReadKeepsTheFlag) {
  Pair p(loop);
  p.Put(std::string(10, 'a'));
  ASSERT_TRUE(loop.Until([&] { return p.stream->readable(); }));
  EXPECT_EQ(**p.stream->TryRead({buffer, 6}), 6u);
  EXPECT_TRUE(p.stream->readable());
  EXPECT_EQ(**p.stream->TryRead({buffer, 6}), 4u);
  EXPECT_FALSE(p.stream->readable());
}

TEST_F(Tcp, TheEndIsSeenWithDataPending) {
  Pair p(loop);
  p.Put("last words");
  ::shutdown(p.peer, SHUT_WR);
  ASSERT_TRUE(loop.Until([&] { return p.stream->hung_up(); }));
  EXPECT_EQ(**p.stream->TryRead(buffer), 10u);
  EXPECT_TRUE(p.stream->readable()) << "no further edge would come";
  EXPECT_EQ(**p.stream->TryRead(buffer), 0u);
  EXPECT_EQ(**p.stream->TryRead(buffer), 0u);
  ASSERT_TRUE(p.Write("answer")->ok()) << "half-closed: our direction is open";
  EXPECT_EQ(p.Get(100), "answer");
  p.stream->ShutdownWrite();
  EXPECT_EQ(p.Get(100), "");
}

TEST_F(Tcp, AResetIsAnErrorAndStaysOne) {
  Pair p(loop, Fault::kOriginReset);
  p.ResetByPeer();
  ASSERT_TRUE(loop.Until([&] { return p.stream->readable(); }));
  EXPECT_TRUE(p.stream->hung_up());
  for (int i = 0; i < 2; ++i) {
    auto read = p.stream->TryRead(buffer);
    ASSERT_TRUE(read && !read->ok());
    EXPECT_EQ(read->error().fault, Fault::kOriginReset);
  }
  EXPECT_FALSE(p.Write("x")->ok());
}

// The write takes the socket's error: the read that follows must not take the silence for a clean end.
TEST_F(Tcp, AResetFoundByAWriteIsNoCleanEndForReads) {
  Pair p(loop);
  p.ResetByPeer();
  ASSERT_TRUE(loop.Until([&] { return p.stream->hung_up(); }));
  EXPECT_FALSE(p.Write("x")->ok());
  EXPECT_FALSE(p.stream->TryRead(buffer)->ok());
}

TEST_F(Tcp, AbortIsAResetForThePeer) {
  Pair p(loop);
  int fd = p.stream->fd();
  p.stream->Abort();
  EXPECT_EQ(::fcntl(fd, F_GETFD), -1) << "closed at once";
  EXPECT_EQ(p.Get(10), "error " + std::to_string(ECONNRESET));
  EXPECT_TRUE(p.stream->readable());
  EXPECT_FALSE(p.stream->TryRead(buffer)->ok());
  EXPECT_FALSE(p.Write("x")->ok());
  p.stream->Abort();
  p.stream->ShutdownWrite();
}

Task<void> AwaitReadable(TcpStream& s, int& woken) {
  co_await s.Readable();
  ++woken;
}

Task<void> AwaitWritable(TcpStream& s, int& woken) {
  co_await s.Writable();
  ++woken;
}

TEST_F(Tcp, AbortWakesWhoeverWaits) {
  Pair p(loop);
  int woken = 0;
  auto waits = AwaitReadable(*p.stream, woken);
  waits.Start();
  p.stream->Abort();
  EXPECT_EQ(woken, 0);
  loop.Turns(1);
  EXPECT_EQ(woken, 1);
}

TEST_F(Tcp, DestroyedWhileReadyAndWaitedOn) {
  auto p = std::make_unique<Pair>(loop);
  int woken = 0;
  auto waits = AwaitReadable(*p->stream, woken);
  waits.Start();
  p->Put("x");
  p->stream.reset();
  waits.Destroy();
  loop.Turns(2);
  EXPECT_EQ(woken, 0);
}

// Fill the socket until it takes no more; the rest goes when the peer reads.
TEST_F(Tcp, PartialWritesThenWritable) {
  Pair p(loop);
  std::string big(1 << 20, 'x');
  size_t sent = 0;
  bool partial = false;
  for (int i = 0; i < 100; ++i) {
    auto wrote = p.Write(big);
    if (!wrote) break;
    ASSERT_TRUE(wrote->ok());
    partial |= **wrote < big.size();
    sent += **wrote;
  }
  EXPECT_TRUE(partial);
  int woken = 0;
  auto waits = AwaitWritable(*p.stream, woken);
  waits.Start();
  loop.Turns(3);
  EXPECT_EQ(woken, 0);
  size_t got = 0;
  while (got < sent) got += p.Get(1 << 20).size();
  EXPECT_TRUE(loop.Until([&] { return woken == 1; }));
  EXPECT_EQ(**p.Write("more"), 4u);
}

TEST_F(Tcp, SendsAFileInBoundedPieces) {
  char path[] = "/tmp/rws-tcp-XXXXXX";
  FileRef file = FileRef::Adopt(::mkstemp(path));
  ::unlink(path);
  std::string content(600'000, 'f');
  ASSERT_EQ(::write(file.fd(), content.data(), content.size()), 600'000);
  Pair p(loop);
  FileRange range(file, 100, 599'900);
  size_t got = 0;
  while (range.length > 0) {
    auto sent = p.stream->SendFile(range);
    if (sent) {
      ASSERT_TRUE(sent->ok());
      EXPECT_LE(**sent, kBytesPerTurn);
      range.offset += **sent;
      range.length -= **sent;
    }
    got += p.Get(kBytesPerTurn).size();
  }
  while (got < 599'900) got += p.Get(kBytesPerTurn).size();
  EXPECT_EQ(p.stream->SendFile(FileRange(file, 600'000, 1))->error().fault, Fault::kFileGone);
  p.ResetByPeer();
  loop.Turns(1);
  EXPECT_FALSE(p.stream->SendFile(FileRange(file, 0, 10))->ok()) << "an error, no signal";
}

struct Watch final : IoObserver {
  void OnIo() override {
    ++calls;
    if (stream) stream->reset();
  }
  int calls = 0;
  std::unique_ptr<TcpStream>* stream = nullptr;
};

TEST_F(Tcp, AnIdleStreamTellsItsObserver) {
  Pair p(loop);
  Watch watch;
  p.stream->SetObserver(&watch);
  loop.Turns(2);
  EXPECT_EQ(watch.calls, 0);
  p.Put("x");
  ASSERT_TRUE(loop.Until([&] { return watch.calls == 1; }));
  EXPECT_EQ(**p.stream->TryRead(buffer), 1u);
  p.ClosePeer();
  ASSERT_TRUE(loop.Until([&] { return watch.calls == 2; }));
  EXPECT_TRUE(p.stream->hung_up());
}

TEST_F(Tcp, AWaiterComesBeforeTheObserver) {
  Pair p(loop);
  Watch watch;
  p.stream->SetObserver(&watch);
  int woken = 0;
  auto waits = AwaitReadable(*p.stream, woken);
  waits.Start();
  p.Put("x");
  ASSERT_TRUE(loop.Until([&] { return woken == 1; }));
  EXPECT_EQ(watch.calls, 0);
}

TEST_F(Tcp, AnObserverMayDestroyTheStream) {
  Pair p(loop);
  Watch watch;
  watch.stream = &p.stream;
  p.stream->SetObserver(&watch);
  p.ClosePeer();
  ASSERT_TRUE(loop.Until([&] { return watch.calls == 1; }));
  EXPECT_EQ(p.stream, nullptr);
}

// Bounces what comes, until the end.
Task<void> Echo(TcpStream& s) {
  char bytes[1024];
  for (;;) {
    auto read = s.TryRead(bytes);
    if (!read) {
      co_await s.Readable();
      continue;
    }
    if (!read->ok() || **read == 0) co_return;
    iovec part{bytes, **read};
    auto wrote = s.TryWrite({&part, 1});
    if (!wrote || !wrote->ok()) co_return;
  }
}

// Passes what one side says to the other and the answer back: the shape of a proxied exchange.
Task<void> Relay(TcpStream& down, TcpStream& up) {
  char bytes[1024];
  TcpStream* from = &down;
  TcpStream* to = &up;
  for (;;) {
    auto read = from->TryRead(bytes);
    if (!read) {
      co_await from->Readable();
      continue;
    }
    if (!read->ok() || **read == 0) co_return;
    iovec part{bytes, **read};
    auto wrote = to->TryWrite({&part, 1});
    if (!wrote || !wrote->ok()) co_return;
    std::swap(from, to);
  }
}

TEST_F(Tcp, ARelayedPingPongCostsTwoReceivesAndTwoSends) {
  Pair down(loop), up(loop);
  auto relay = Relay(*down.stream, *up.stream);
  relay.Start();
  auto exchange = [&] {
    down.Put("ping");
    EXPECT_TRUE(loop.Until([&] { return call_count.recv % 2 == 1; }));
    EXPECT_EQ(up.Get(10), "ping");
    up.Put("pong");
    EXPECT_TRUE(loop.Until([&] { return call_count.recv % 2 == 0; }));
    EXPECT_EQ(down.Get(10), "pong");
  };
  call_count.Clear();
  exchange();
  size_t allocations = Allocations();
  call_count.Clear();
  constexpr size_t kRounds = 100;
  for (size_t i = 0; i < kRounds; ++i) exchange();
  EXPECT_EQ(call_count.recv, 2 * kRounds);
  EXPECT_EQ(call_count.recv_again, 0u);
  EXPECT_EQ(call_count.send, 2 * kRounds);
  EXPECT_EQ(call_count.send_again, 0u);
  EXPECT_EQ(call_count.epoll_ctl, 0u);
  EXPECT_EQ(call_count.sockopt, 0u);
  EXPECT_EQ(Allocations(), allocations);
}

TEST_F(Tcp, UnixSocketsAreStreamsToo) {
  int pair[2];
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0, pair), 0);
  auto a = TcpStream::Make(loop.reactor, pair[0]);
  auto b = TcpStream::Make(loop.reactor, pair[1]);
  auto echo = Echo(*b);
  echo.Start();
  iovec part{const_cast<char*>("hi"), 2};
  ASSERT_TRUE(a->TryWrite({&part, 1})->ok());
  ASSERT_TRUE(loop.Until([&] { return a->readable(); }));
  EXPECT_EQ(**a->TryRead(buffer), 2u);
  a.reset();
  EXPECT_TRUE(loop.Until([&] { return echo.done(); }));
}

struct Connecting {
  explicit Connecting(Loop& loop, SocketAddr to) : task(Connect(arena, loop.reactor, to)) { task.Start(); }
  Arena arena;
  Task<Result<std::unique_ptr<TcpStream>>> task;
};

TEST_F(Tcp, Connects) {
  int listener = std::get<int>(OpenListener(Loopback(0), false));
  Connecting c(loop, Loopback(PortOf(listener)));
  ASSERT_TRUE(loop.Until([&] { return c.task.done(); }));
  auto stream = c.task.Take();
  ASSERT_TRUE(stream.ok());
  EXPECT_EQ((*stream)->PeerAddress(), Loopback(PortOf(listener)));
  EXPECT_EQ((*stream)->LocalAddress().ip(), "127.0.0.1");
  ::close(listener);
}

TEST_F(Tcp, ARefusedConnectionIsUnsent) {
  int closed = std::get<int>(OpenListener(Loopback(0), false));
  SocketAddr to = Loopback(PortOf(closed));
  ::close(closed);
  Connecting c(loop, to);
  ASSERT_TRUE(loop.Until([&] { return c.task.done(); }));
  auto stream = c.task.Take();
  ASSERT_FALSE(stream.ok());
  EXPECT_EQ(stream.error().fault, Fault::kConnectFailed);
  EXPECT_TRUE(stream.error().unsent);
  EXPECT_STREQ(stream.error().detail, "Connection refused");
}

// A listener whose queue is full answers no SYN: the connection stays under way until it is given up.
TEST_F(Tcp, AConnectionUnderWayIsGivenUpByDestruction) {
  int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  SocketAddr at = Loopback(0);
  ASSERT_EQ(::bind(listener, at.data(), at.size()), 0);
  ASSERT_EQ(::listen(listener, 0), 0);
  std::vector<std::unique_ptr<Connecting>> all;
  for (int i = 0; i < 4; ++i) all.push_back(std::make_unique<Connecting>(loop, Loopback(PortOf(listener))));
  loop.Turns(3);
  EXPECT_FALSE(all.back()->task.done());
  all.clear();
  loop.Turns(2);
  ::close(listener);
}

}  // namespace
}  // namespace rws
