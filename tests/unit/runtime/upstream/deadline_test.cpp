// A task under a deadline that is a stored number.
#include "runtime/upstream/deadline.h"

#include <gtest/gtest.h>

#include "tests/support/fake_clock.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

Task<int> Waits(Arena&, Signal& signal, int* destroyed) {
  struct Mark {
    int* count;
    ~Mark() { ++*count; }
  } mark{destroyed};
  co_await Readiness(signal, false);
  co_return 7;
}

struct Bed {
  Bed() { wheel.ReadClock(); }
  Task<int> Run() {
    Before<int> before(Waits(arena, signal, &destroyed), wheel, until);
    std::optional<int> got = co_await before;
    co_return got ? *got : -1;
  }
  void Pass(uint64_t ms) {
    clock.Move(ms);
    wheel.Advance();
    ready.Drain();
  }
  void Begin() {
    task = Run();
    task.Start();
  }
  ReadyScope ready;
  FakeClock clock;
  TimerWheel wheel{clock};
  Arena arena;
  Signal signal;
  int destroyed = 0;
  uint64_t until = kNever;
  Task<int> task;
};

TEST(Deadline, TheTaskEndsInTime) {
  Bed bed;
  bed.until = bed.wheel.now_ms() + 100;
  bed.Begin();
  bed.Pass(50);
  bed.signal.Notify();
  bed.ready.Drain();
  ASSERT_TRUE(bed.task.done());
  EXPECT_EQ(bed.task.Take(), 7);
  EXPECT_EQ(bed.wheel.linked(), 0u);
}

TEST(Deadline, TheTaskIsDestroyedWhenTimeIsOver) {
  Bed bed;
  bed.until = bed.wheel.now_ms() + 100;
  bed.Begin();
  bed.Pass(99);
  EXPECT_FALSE(bed.task.done());
  bed.Pass(1 + 2 * kTimerTickMs);
  ASSERT_TRUE(bed.task.done());
  EXPECT_EQ(bed.task.Take(), -1);
  EXPECT_EQ(bed.destroyed, 1);
  EXPECT_FALSE(bed.signal.waited());
}

TEST(Law9, ANumberMovedOnNeedsNoTimerOfItsOwn) {
  Bed bed;
  bed.until = bed.wheel.now_ms() + 100;
  bed.Begin();
  ASSERT_EQ(bed.wheel.linked(), 1u);
  for (int i = 0; i < 10; ++i) {
    bed.until = bed.wheel.now_ms() + 100;              // a store, nothing else
    bed.Pass(80);
    EXPECT_FALSE(bed.task.done()) << i;
    EXPECT_EQ(bed.wheel.linked(), 1u);
  }
  bed.Pass(100 + 2 * kTimerTickMs);
  ASSERT_TRUE(bed.task.done());
  EXPECT_EQ(bed.task.Take(), -1);
}

TEST(Law9, WithoutADeadlineThereIsNoTimer) {
  Bed bed;
  bed.Begin();
  EXPECT_EQ(bed.wheel.linked(), 0u);
  bed.Pass(1'000'000);
  EXPECT_FALSE(bed.task.done());
}

TEST(Law2, DestroyedWhileItWaitsOrWhileItsEndIsOnItsWay) {
  Bed waiting;
  waiting.until = waiting.wheel.now_ms() + 100;
  waiting.Begin();
  waiting.task.Destroy();
  EXPECT_EQ(waiting.destroyed, 1);
  EXPECT_EQ(waiting.wheel.linked(), 0u);

  Bed expired;
  expired.until = expired.wheel.now_ms() + 10;
  expired.Begin();
  expired.clock.Move(10 + 2 * kTimerTickMs);
  expired.wheel.Advance();                             // expired, not yet resumed
  expired.task.Destroy();
  EXPECT_TRUE(expired.ready.list().empty());
}

}  // namespace
}  // namespace rws
