// Chains of tasks: values, resumption by the ready list, destruction at each suspension point, frames and their memory.
#include "runtime/base/task.h"

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "runtime/base/result.h"
#include "runtime/base/waiter.h"
#include "tests/support/alloc_count.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

// Counts what lives in frames, so that a leaked or twice destroyed frame is seen without a sanitizer too.
struct Tracked {
  static inline int alive = 0;
  std::string text = "long enough to live on the heap, every time";
  Tracked() { ++alive; }
  Tracked(const Tracked& o) : text(o.text) { ++alive; }
  ~Tracked() { --alive; }
};

struct Steps {
  Signal signals[6];
  bool open[6] = {};
  int reached = 0;
  Readiness At(int i) { reached = i; return {signals[i], open[i]}; }
};

Task<int> Leaf(Steps& s, int first, Tracked) {
  Tracked local;
  co_await s.At(first);
  co_await s.At(first + 1);
  co_return first;
}

Task<std::unique_ptr<int>> Middle(Steps& s, int first, Tracked t) {
  Tracked local;
  int sum = co_await Leaf(s, first, t);
  co_await s.At(first + 2);
  co_return std::make_unique<int>(sum + 1);
}

Task<int> Root(Steps& s, Tracked t) {
  std::unique_ptr<int> a = co_await Middle(s, 0, t);
  std::unique_ptr<int> b = co_await Middle(s, 3, t);
  co_return *a + *b;
}

class TaskTest : public testing::Test {
 protected:
  void TearDown() override { EXPECT_EQ(Tracked::alive, 0); }
  ReadyScope ready_;
};

TEST_F(TaskTest, IsLazyAndRunsToItsEnd) {
  Steps s;
  auto root = Root(s, Tracked());
  EXPECT_EQ(Tracked::alive, 1);
  root.Start();
  for (int i = 0; i < 6; ++i) {
    EXPECT_EQ(s.reached, i);
    EXPECT_FALSE(root.done());
    s.signals[i].Notify();
    EXPECT_EQ(ready_.Turn(), 1u);
  }
  ASSERT_TRUE(root.done());
  EXPECT_EQ(root.Take(), 5);
}

TEST_F(TaskTest, ReadyMeansNoSuspension) {
  Steps s;
  for (bool& open : s.open) open = true;
  auto root = Root(s, Tracked());
  root.Start();
  EXPECT_TRUE(root.done());
}

TEST_F(TaskTest, NeverStartedIsDestroyed) {
  Steps s;
  auto root = Root(s, Tracked());
}

TEST_F(TaskTest, DestroyedAtEachSuspensionPoint) {
  for (int stop = 0; stop < 6; ++stop) {
    Steps s;
    auto root = Root(s, Tracked());
    root.Start();
    for (int i = 0; i < stop; ++i) {
      s.signals[i].Notify();
      ready_.Turn();
    }
    ASSERT_TRUE(s.signals[stop].waited());
    root.Destroy();
    EXPECT_FALSE(s.signals[stop].waited()) << "the leaf awaiter unlinks itself";
    EXPECT_EQ(Tracked::alive, 0);
    s.signals[stop].Notify();
    EXPECT_EQ(ready_.Turn(), 0u);
  }
}

TEST_F(TaskTest, DestroyedBetweenNotifyAndResume) {
  for (int stop = 0; stop < 6; ++stop) {
    Steps s;
    auto root = Root(s, Tracked());
    root.Start();
    for (int i = 0; i < stop; ++i) {
      s.signals[i].Notify();
      ready_.Turn();
    }
    s.signals[stop].Notify();
    EXPECT_FALSE(ready_.list().empty());
    root.Destroy();
    EXPECT_TRUE(ready_.list().empty()) << "the entry of the ready list unlinks itself";
    EXPECT_EQ(ready_.Turn(), 0u);
  }
}

Task<void> WaitOnce(Signal& s, int& woken) {
  co_await Readiness(s, false);
  ++woken;
}

TEST_F(TaskTest, SignalDestroyedWhileWaitedOnWakesItsWaiter) {
  int woken = 0;
  auto signal = std::make_unique<Signal>();
  auto task = WaitOnce(*signal, woken);
  task.Start();
  signal.reset();
  EXPECT_EQ(woken, 0) << "never inline";
  ready_.Turn();
  EXPECT_EQ(woken, 1);
  EXPECT_TRUE(task.done());
}

TEST_F(TaskTest, SignalAndTaskDestroyedInEitherOrder) {
  int woken = 0;
  {
    Signal signal;
    auto task = WaitOnce(signal, woken);
    task.Start();
  }
  auto signal = std::make_unique<Signal>();
  auto task = WaitOnce(*signal, woken);
  task.Start();
  signal.reset();
  task.Destroy();
  EXPECT_EQ(ready_.Turn(), 0u);
  EXPECT_EQ(woken, 0);
}

Task<void> DestroyOther(Signal& s, Task<void>& victim) {
  co_await Readiness(s, false);
  victim.Destroy();
}

TEST_F(TaskTest, OneResumedTaskMayDestroyAnotherReadyOne) {
  Signal first, second;
  int woken = 0;
  Task<void> victim = WaitOnce(second, woken);
  Task<void> killer = DestroyOther(first, victim);
  victim.Start();
  killer.Start();
  first.Notify();
  second.Notify();
  EXPECT_EQ(ready_.Turn(), 1u);
  EXPECT_EQ(woken, 0);
}

Task<void> YieldTimes(int n, int& turns) {
  for (int i = 0; i < n; ++i) {
    co_await Yield();
    ++turns;
  }
}

TEST_F(TaskTest, YieldWaitsForTheNextTurn) {
  int turns = 0;
  auto task = YieldTimes(3, turns);
  task.Start();
  EXPECT_EQ(turns, 0);
  for (int i = 1; i <= 3; ++i) {
    EXPECT_EQ(ready_.Turn(), 1u);
    EXPECT_EQ(turns, i);
  }
  auto dropped = YieldTimes(1, turns);
  dropped.Start();
  dropped.Destroy();
  EXPECT_TRUE(ready_.list().empty());
}

TEST_F(TaskTest, ReadyListMayDieBeforeItsEntries) {
  int turns = 0;
  auto task = YieldTimes(1, turns);
  {
    ReadyList list;
    ReadyList::Bind(&list);
    task.Start();
  }
  task.Destroy();
}

Task<Result<int>> Fails() { co_return Error(Fault::kOriginTimeout, "late"); }
Task<Result<int>> Passes() {
  Result<int> r = co_await Fails();
  if (!r) co_return r.error();
  co_return *r;
}

TEST_F(TaskTest, ErrorsAreValues) {
  auto task = Passes();
  task.Start();
  auto r = task.Take();
  ASSERT_FALSE(r.ok());
  EXPECT_EQ(r.error().fault, Fault::kOriginTimeout);
}

TEST_F(TaskTest, MovedFromIsEmpty) {
  Steps s;
  auto a = Root(s, Tracked());
  auto b = std::move(a);
  EXPECT_FALSE(a);
  b.Start();
  b = Task<int>();
  EXPECT_FALSE(b);
}

// Symmetric transfer: neither a deep chain nor a long loop of finished tasks grows the stack.
Task<int> Deep(int n) {
  if (n == 0) co_return 0;
  int below = co_await Deep(n - 1);
  co_return below + 1;
}

// Without optimisation or under ASan g++ makes no tail call, so each transfer costs stack there: 1,000 fit any build.
TEST_F(TaskTest, ChainsMayBeDeep) {
  auto task = Deep(1000);
  task.Start();
  EXPECT_EQ(task.Take(), 1000);
}

struct HasAnArena {
  Arena& arena() { return arena_; }
  Arena arena_;
};

Task<int> FromArena(Arena&, int n) { co_return n; }
Task<int> FromOwner(int n, HasAnArena&) { co_return n; }
Task<int> FromHeap(int n) { co_return n; }

struct Session {
  Arena& arena() { return arena_; }
  Task<int> Serve(int n) {
    int a = co_await FromArena(arena_, n);
    co_return a + value_;
  }
  Arena arena_;
  int value_ = 1;
};

TEST_F(TaskTest, FramesComeFromTheArenaOfAParameter) {
  Arena arena;
  auto task = FromArena(arena, 1);
  EXPECT_GT(arena.bytes(), 0u);
  HasAnArena owner;
  auto other = FromOwner(2, owner);
  EXPECT_GT(owner.arena_.bytes(), 0u);
  Session session;
  auto third = session.Serve(3);
  EXPECT_GT(session.arena_.bytes(), 0u);
  third.Start();
  EXPECT_EQ(third.Take(), 4);
}

TEST_F(TaskTest, FramesThatEndInOrderGiveTheirMemoryBack) {
  Arena arena;
  arena.Allocate(16);
  size_t before = arena.bytes();
  for (int i = 0; i < 1000; ++i) {
    auto task = FromArena(arena, i);
    task.Start();
  }
  EXPECT_EQ(arena.bytes(), before);
}

TEST_F(TaskTest, AWarmArenaMakesNoAllocation) {
  Steps s;
  auto run = [&s, this] {
    Session session;
    auto task = session.Serve(1);
    task.Start();
    auto heap = FromHeap(1);
    heap.Start();
    Signal signal;
    int woken = 0;
    auto waits = WaitOnce(signal, woken);
    waits.Start();
    signal.Notify();
    ready_.Turn();
  };
  run();
  size_t before = Allocations();
  for (int i = 0; i < 100; ++i) run();
  EXPECT_EQ(Allocations(), before);
}

TEST(TaskDeathTest, SecondWaiterIsFatal) {
  EXPECT_DEATH(
      {
        ReadyScope ready;
        Signal signal;
        int woken = 0;
        auto a = WaitOnce(signal, woken);
        auto b = WaitOnce(signal, woken);
        a.Start();
        b.Start();
      },
      "broken invariant");
}

}  // namespace
}  // namespace rws
