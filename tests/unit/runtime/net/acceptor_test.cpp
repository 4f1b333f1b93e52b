// Accepting: many connections, bounded turns, running out of descriptors, draining, stopping with connections alive.
#include <gtest/gtest.h>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <list>
#include <memory>
#include <thread>
#include <vector>

#include "runtime/net/tcp.h"
#include "tests/support/call_count.h"
#include "tests/support/loop.h"

namespace rws {
namespace {

uint16_t PortOf(int fd) {
  sockaddr_storage at{};
  socklen_t size = sizeof at;
  EXPECT_EQ(::getsockname(fd, reinterpret_cast<sockaddr*>(&at), &size), 0);
  return SocketAddr::From(at).port();
}

int Dial(uint16_t port) {
  SocketAddr to = *SocketAddr::Parse("127.0.0.1", port);
  int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  EXPECT_GE(fd, 0);
  EXPECT_EQ(::connect(fd, to.data(), to.size()), 0);
  return fd;
}

void CloseAll(std::vector<int>& fds) {
  for (int fd : fds) ::close(fd);
  fds.clear();
}

struct Accepting : testing::Test {
  Accepting() : listener(std::get<int>(OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false))), port(PortOf(listener)) {}
  ~Accepting() override {
    CloseAll(accepted);
    CloseAll(dialled);
    ::close(listener);
  }
  Acceptor::OnAccept Keep() {
    return [this](int fd, const SocketAddr& peer) {
      EXPECT_EQ(peer.ip(), "127.0.0.1");
      accepted.push_back(fd);
    };
  }
  Loop loop;
  int listener;
  uint16_t port;
  std::vector<int> accepted, dialled;
};

TEST_F(Accepting, AtMostSoManyATurn) {
  Acceptor acceptor(loop.reactor, listener, Keep());
  for (int i = 0; i < kAcceptsPerTurn + 10; ++i) dialled.push_back(Dial(port));
  loop.reactor.RunTurn(100);
  EXPECT_EQ(accepted.size(), static_cast<size_t>(kAcceptsPerTurn));
  EXPECT_TRUE(loop.Until([&] { return accepted.size() == dialled.size(); }));
}

TEST_F(Accepting, DrainTakesAllThatWaits) {
  Acceptor acceptor(loop.reactor, listener, Keep());
  for (int i = 0; i < kAcceptsPerTurn + 10; ++i) dialled.push_back(Dial(port));
  acceptor.Drain();
  EXPECT_EQ(accepted.size(), dialled.size());
}

TEST_F(Accepting, GoneAcceptorLeavesTheListener) {
  { Acceptor acceptor(loop.reactor, listener, Keep()); }
  dialled.push_back(Dial(port));
  loop.Turns(2);
  EXPECT_TRUE(accepted.empty());
  Acceptor again(loop.reactor, listener, Keep());
  EXPECT_TRUE(loop.Until([&] { return accepted.size() == 1; }));
}

// Out of descriptors: who waits is shed, the loop sleeps in place of spinning, and accepting goes on after a pause.
TEST_F(Accepting, OutOfDescriptors) {
  Acceptor acceptor(loop.reactor, listener, Keep());
  for (int i = 0; i < 3; ++i) dialled.push_back(Dial(port));
  rlimit old{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &old), 0);
  rlimit none = old;
  none.rlim_cur = 3;                                   // lower than what is open: nothing new at all
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &none), 0);
  loop.reactor.RunTurn(100);
  EXPECT_TRUE(acceptor.paused());
  call_count.Clear();
  loop.Turns(50);
  EXPECT_EQ(call_count.accept, 0u) << "no busy loop";
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &old), 0);
  loop.clock.Move(kAcceptPauseMs + 50);
  loop.Turns(2);
  EXPECT_FALSE(acceptor.paused());
  EXPECT_TRUE(loop.Until([&] { return accepted.size() == 3; }));
}

TEST_F(Accepting, TheReserveShedsWhoWaits) {
  Acceptor acceptor(loop.reactor, listener, Keep());
  for (int i = 0; i < 3; ++i) dialled.push_back(Dial(port));
  rlimit old{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &old), 0);
  std::vector<int> filler;                             // so that the lowest free number is the limit
  rlimit tight = old;
  tight.rlim_cur = static_cast<rlim_t>(dialled.back()) + 1;
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
  for (int fd = ::dup(0); fd >= 0; fd = ::dup(0)) filler.push_back(fd);
  loop.reactor.RunTurn(100);
  CloseAll(filler);
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &old), 0);
  EXPECT_TRUE(accepted.empty());
  char byte;
  for (int fd : dialled) EXPECT_EQ(::recv(fd, &byte, 1, 0), 0) << "closed, not left hanging";
}

struct Client {
  Client(Reactor& reactor, int fd) : stream(TcpStream::Make(reactor, fd)), task(Serve(*stream)) { task.Start(); }
  static Task<void> Serve(TcpStream& s) {
    char bytes[64];
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
  std::unique_ptr<TcpStream> stream;
  Task<void> task;
};

constexpr size_t kMany = 2000;

bool RaiseDescriptorLimit() {
  rlimit limit{};
  ::getrlimit(RLIMIT_NOFILE, &limit);
  if (limit.rlim_max < 2 * kMany + 100) return false;
  limit.rlim_cur = std::max<rlim_t>(limit.rlim_cur, 2 * kMany + 100);
  return ::setrlimit(RLIMIT_NOFILE, &limit) == 0;
}

TEST_F(Accepting, ManyConnectionsAndAStopWithThemAlive) {
  if (!RaiseDescriptorLimit()) GTEST_SKIP() << "descriptor limit";
  SystemClock clock;
  Reactor reactor(clock);
  std::thread worker([&] {
    std::list<Client> clients;
    {
      Acceptor acceptor(reactor, listener, [&](int fd, const SocketAddr&) { clients.emplace_back(reactor, fd); });
      reactor.Run();
    }
    EXPECT_EQ(clients.size(), kMany);
  });
  for (size_t i = 0; i < kMany; ++i) dialled.push_back(Dial(port));
  for (int round = 0; round < 3; ++round) {
    for (int fd : dialled) ASSERT_EQ(::send(fd, "ping", 4, MSG_NOSIGNAL), 4);
    for (int fd : dialled) {
      char bytes[8];
      ASSERT_EQ(::recv(fd, bytes, sizeof bytes, 0), 4);
    }
  }
  reactor.Stop();
  worker.join();
  char byte;
  for (int fd : dialled) EXPECT_EQ(::recv(fd, &byte, 1, 0), 0);
}

TEST(OpenListener, SaysWhatIsWrong) {
  int first = std::get<int>(OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false));
  auto second = OpenListener(*SocketAddr::Parse("127.0.0.1", PortOf(first)), false);
  ASSERT_TRUE(std::holds_alternative<ListenError>(second));
  EXPECT_EQ(std::get<ListenError>(second).message,
            "cannot listen on 127.0.0.1:" + std::to_string(PortOf(first)) + ": Address already in use");
  ::close(first);
}

TEST(OpenListener, PerWorkerSocketsShareAPort) {
  int first = std::get<int>(OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false, ListenShare::kPerWorker));
  auto second = OpenListener(*SocketAddr::Parse("127.0.0.1", PortOf(first)), false, ListenShare::kPerWorker);
  ASSERT_TRUE(std::holds_alternative<int>(second));
  ::close(std::get<int>(second));
  ::close(first);
}

TEST(OpenListener, IPv6AloneLeavesIPv4Free) {
  auto six = OpenListener(*SocketAddr::Parse("::", 0), false);
  if (!std::holds_alternative<int>(six)) GTEST_SKIP() << "no IPv6 here";
  uint16_t port = PortOf(std::get<int>(six));
  auto four = OpenListener(*SocketAddr::Parse("0.0.0.0", port), false);
  EXPECT_TRUE(std::holds_alternative<int>(four));
  if (std::holds_alternative<int>(four)) ::close(std::get<int>(four));
  ::close(std::get<int>(six));
  auto both = OpenListener(*SocketAddr::Parse("", 0), true);
  ASSERT_TRUE(std::holds_alternative<int>(both));
  ::close(Dial(PortOf(std::get<int>(both))));
  ::close(std::get<int>(both));
}

}  // namespace
}  // namespace rws
