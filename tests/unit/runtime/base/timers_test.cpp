// The wheel with a fake clock: never early, late by a tick at most, everything allowed in a callback, and a naive model.
#include "runtime/base/timers.h"

#include <gtest/gtest.h>

#include <functional>
#include <memory>
#include <random>
#include <vector>

#include "tests/support/fake_clock.h"

namespace rws {
namespace {

struct Probe final : Timer {
  explicit Probe(std::function<void()> f = {}) : on_fire(std::move(f)) {}
  void OnTimer() override {
    ++fired;
    if (auto f = on_fire) f();     // a copy: it may destroy this
  }
  int fired = 0;
  std::function<void()> on_fire;
};

struct Timers : testing::Test {
  FakeClock clock;
  TimerWheel wheel{clock};
  uint64_t start = clock.NowMs();
  void MoveTo(uint64_t ms) {
    clock.Move(start + ms - clock.NowMs());
    wheel.Advance();
  }
};

TEST_F(Timers, NeverEarlyAndAtMostATickLate) {
  for (uint64_t wait : {0, 1, 15, 16, 17, 100, 1000, 16'383, 16'384, 16'385, 40'000, 3'600'000}) {
    FakeClock own;
    TimerWheel w(own);
    Probe p;
    w.Set(p, own.NowMs() + wait);
    uint64_t waited = 0;
    while (p.fired == 0 && waited < wait + 1000) {
      own.Move(1);
      ++waited;
      w.Advance();
    }
    EXPECT_EQ(p.fired, 1);
    EXPECT_GE(waited, wait);
    EXPECT_LE(waited, wait + 2 * kTimerTickMs);
    EXPECT_EQ(p.deadline(), kNever);
    EXPECT_EQ(w.linked(), 0u);
  }
}

TEST_F(Timers, LaterCostsNoRelinkAndEarlierMoves) {
  Probe p;
  wheel.Set(p, start + 100);
  wheel.Set(p, start + 500);
  EXPECT_EQ(wheel.linked(), 1u);
  MoveTo(400);
  EXPECT_EQ(p.fired, 0);
  wheel.Set(p, start + 420);
  MoveTo(440);
  EXPECT_EQ(p.fired, 1);
  MoveTo(2000);
  EXPECT_EQ(p.fired, 1);
}

TEST_F(Timers, CancelAndLazyCancel) {
  Probe a, b;
  wheel.Set(a, start + 50);
  wheel.Set(b, start + 50);
  wheel.Cancel(a);
  EXPECT_EQ(wheel.linked(), 1u);
  wheel.Set(b, kNever);
  MoveTo(1000);
  EXPECT_EQ(a.fired + b.fired, 0);
  EXPECT_EQ(wheel.linked(), 0u);
  wheel.Set(b, kNever);
  EXPECT_EQ(wheel.linked(), 0u);
}

TEST_F(Timers, CallbackMayCancelSetAndDestroy) {
  auto victim = std::make_unique<Probe>();
  Probe cancelled, again;
  auto self = std::make_unique<Probe>();
  int self_fired = 0;
  self->on_fire = [&] { ++self_fired; self.reset(); };
  Probe first([&] {
    victim.reset();
    wheel.Cancel(cancelled);
    wheel.Set(again, clock.NowMs());
  });
  again.on_fire = [&] {
    if (again.fired < 3) wheel.Set(again, clock.NowMs() + 100);
  };
  for (Timer* t : std::initializer_list<Timer*>{&first, victim.get(), &cancelled, self.get()}) wheel.Set(*t, start + 30);
  MoveTo(64);
  EXPECT_EQ(first.fired, 1);
  EXPECT_EQ(cancelled.fired, 0);
  EXPECT_EQ(self_fired, 1);
  for (uint64_t ms = 64; ms < 1000; ms += 16) MoveTo(ms);
  EXPECT_EQ(again.fired, 3);
  EXPECT_EQ(wheel.linked(), 0u);
}

TEST_F(Timers, WheelMayDieFirst) {
  Probe p;
  {
    TimerWheel w(clock);
    w.Set(p, start + 10);
  }
  wheel.Set(p, start + 10);
  MoveTo(50);
  EXPECT_EQ(p.fired, 1);
}

TEST_F(Timers, LongPauseFiresAllOnce) {
  std::vector<std::unique_ptr<Probe>> all;
  for (uint64_t i = 0; i < 3000; ++i) {
    all.push_back(std::make_unique<Probe>());
    wheel.Set(*all.back(), start + i * 37);
  }
  MoveTo(10'000'000);
  for (auto& p : all) EXPECT_EQ(p->fired, 1);
}

TEST_F(Timers, TimeoutIsTheNextSlot) {
  EXPECT_EQ(wheel.TimeoutMs(), -1);
  for (uint64_t wait : {1, 20, 500, 5000, 16'000}) {
    Probe p;
    wheel.Set(p, clock.NowMs() + wait);
    int timeout = wheel.TimeoutMs();
    EXPECT_GE(timeout, static_cast<int>(wait));
    EXPECT_LE(timeout, static_cast<int>(wait + 2 * kTimerTickMs));
    clock.Move(static_cast<uint64_t>(timeout));
    wheel.Advance();
    EXPECT_EQ(p.fired, 1) << wait;
  }
}

// 100,000 random operations against a list of wanted deadlines.
TEST_F(Timers, AgreesWithANaiveModel) {
  std::mt19937_64 random(7);
  constexpr size_t kCount = 200;
  std::vector<std::unique_ptr<Probe>> timers;
  std::vector<uint64_t> wanted(kCount, kNever);
  for (size_t i = 0; i < kCount; ++i) {
    timers.push_back(std::make_unique<Probe>());
    timers[i]->on_fire = [&, i] {
      ASSERT_NE(wanted[i], kNever) << "fired without being set";
      ASSERT_LE(wanted[i], clock.NowMs()) << "early";
      wanted[i] = kNever;
    };
  }
  for (int op = 0; op < 100'000; ++op) {
    size_t i = random() % kCount;
    switch (random() % 8) {
      case 0: wheel.Cancel(*timers[i]); wanted[i] = kNever; break;
      case 1: wheel.Set(*timers[i], kNever); wanted[i] = kNever; break;
      case 2: case 3: {
        clock.Move(random() % 100 == 0 ? random() % 60'000 : random() % 40);
        wheel.Advance();
        for (uint64_t w : wanted) ASSERT_TRUE(w == kNever || w + kTimerTickMs * 2 > clock.NowMs()) << "late";
        break;
      }
      default:
        wanted[i] = clock.NowMs() + (random() % 10 == 0 ? random() % 100'000 : random() % 2000);
        wheel.Set(*timers[i], wanted[i]);
    }
  }
}

TEST(SystemClock, GoesOn) {
  SystemClock clock;
  EXPECT_GT(clock.NowMs(), 0u);
  EXPECT_GT(clock.WallSeconds(), 1'600'000'000);
}

}  // namespace
}  // namespace rws
