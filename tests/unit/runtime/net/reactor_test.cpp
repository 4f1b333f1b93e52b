// The loop itself: posts, stop, events of targets that die in the same turn, timers after events.
#include "runtime/net/reactor.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <memory>
#include <thread>
#include <vector>

#include "tests/support/loop.h"

namespace rws {
namespace {

TEST(Reactor, PostsRunInOrderOnTheLoopsThread) {
  SystemClock clock;
  Reactor reactor(clock);
  std::vector<int> seen;
  std::thread::id ran;
  std::thread loop([&] { reactor.Run(); });
  std::thread::id id = loop.get_id();
  for (int i = 0; i < 5000; ++i) reactor.Post([&, i] { seen.push_back(i); ran = std::this_thread::get_id(); });
  reactor.Post([&] { reactor.Stop(); });
  loop.join();
  ASSERT_EQ(seen.size(), 5000u);
  EXPECT_TRUE(std::is_sorted(seen.begin(), seen.end()));
  EXPECT_EQ(ran, id);
}

TEST(Reactor, PostsFromManyThreadsAllArrive) {
  SystemClock clock;
  Reactor reactor(clock);
  int seen = 0;
  constexpr int kThreads = 4, kEach = 20'000;
  std::thread loop([&] { reactor.Run(); });
  std::vector<std::thread> posters;
  for (int t = 0; t < kThreads; ++t) {
    posters.emplace_back([&] {
      for (int i = 0; i < kEach; ++i) reactor.Post([&seen] { ++seen; });
    });
  }
  for (auto& t : posters) t.join();
  reactor.Post([&] { reactor.Stop(); });
  loop.join();
  EXPECT_EQ(seen, kThreads * kEach);
}

TEST(Reactor, ATurnRunsABoundedNumberOfPosts) {
  Loop loop;
  int seen = 0;
  for (int i = 0; i < kPostsPerTurn + 10; ++i) loop.reactor.Post([&seen] { ++seen; });
  loop.reactor.RunTurn(0);
  EXPECT_EQ(seen, kPostsPerTurn);
  loop.reactor.RunTurn(-1);   // does not sleep on what is left
  EXPECT_EQ(seen, kPostsPerTurn + 10);
}

TEST(Reactor, APostMayPost) {
  Loop loop;
  int depth = 0;
  std::function<void()> again = [&] {
    if (++depth < 10) loop.reactor.Post(again);
  };
  loop.reactor.Post(again);
  EXPECT_TRUE(loop.Until([&] { return depth == 10; }));
}

TEST(Reactor, PostsThatNeverRanAreDestroyed) {
  auto token = std::make_shared<int>(1);
  {
    Loop loop;
    loop.reactor.Post([token] {});
  }
  EXPECT_EQ(token.use_count(), 1);
}

// Two sockets ready in one turn, each of whose handlers destroys the other: exactly one handler runs.
struct Killer final : IoTarget {
  Killer(Reactor& r, int f) : reactor(r), fd(f) { EXPECT_TRUE(reactor.AddEdge(fd, *this)); }
  ~Killer() override {
    reactor.Remove(fd, *this);
    ::close(fd);
  }
  void OnEvents(uint32_t) override {
    ++*runs;
    if (victim) victim->reset();
  }
  Reactor& reactor;
  int fd;
  int* runs = nullptr;
  std::unique_ptr<Killer>* victim = nullptr;
};

TEST(Reactor, EventsOfATargetDestroyedInTheSameTurnAreDropped) {
  Loop loop;
  int runs = 0;
  int a[2], b[2];
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, a), 0);
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, b), 0);
  auto first = std::make_unique<Killer>(loop.reactor, a[0]);
  auto second = std::make_unique<Killer>(loop.reactor, b[0]);
  first->runs = second->runs = &runs;
  first->victim = &second;
  second->victim = &first;
  loop.reactor.RunTurn(0);
  EXPECT_EQ(runs, 1);
  EXPECT_TRUE((first == nullptr) != (second == nullptr));
  ::close(a[1]);
  ::close(b[1]);
}

// A descriptor held elsewhere (a child between fork and exec) outlives its close here: its events must not come.
TEST(Reactor, ADuplicatedDescriptorBringsNoLateEvents) {
  Loop loop;
  int runs = 0, pair[2];
  ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair), 0);
  int held = ::dup(pair[0]);
  auto target = std::make_unique<Killer>(loop.reactor, pair[0]);
  target->runs = &runs;
  target.reset();
  ASSERT_EQ(::write(pair[1], "x", 1), 1);
  loop.Turns(3);
  EXPECT_EQ(runs, 0);
  ::close(held);
  ::close(pair[1]);
}

struct Stopper final : Timer {
  explicit Stopper(Reactor& r) : reactor(r) {}
  void OnTimer() override { reactor.Stop(); }
  Reactor& reactor;
};

TEST(Reactor, SleepsUntilATimerIsDue) {
  SystemClock clock;
  Reactor reactor(clock);
  Stopper stopper(reactor);
  uint64_t start = clock.NowMs();
  reactor.timers().Set(stopper, start + 60);
  std::thread([&] { reactor.Run(); }).join();
  EXPECT_GE(clock.NowMs(), start + 60);
}

}  // namespace
}  // namespace rws
