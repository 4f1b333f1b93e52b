// How long an exchange waits for its origin, as one number that every octet moves.
#include "runtime/upstream/patience.h"

#include <gtest/gtest.h>

#include "tests/support/fake_body.h"
#include "tests/support/fake_clock.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

struct Bed {
  Bed() { wheel.ReadClock(); }
  void Pass(uint64_t ms) {
    clock.Move(ms);
    wheel.Advance();
    ready.Drain();
  }
  BodyPtr Answer(uint32_t idle, uint64_t end) {
    patience.emplace(wheel, idle, end);
    return MakeBody<PatientAnswer>(arena, MakeBody<FakeBody>(arena, tape), *patience);
  }
  Tape tape;
  ReadyScope ready;
  FakeClock clock;
  TimerWheel wheel{clock};
  Arena arena;
  std::optional<Patience> patience;
};

TEST(Law9, PatienceIsANumberBoundedByTheEnd) {
  Bed bed;
  const uint64_t now = bed.wheel.now_ms();
  Patience p(bed.wheel, 100, now + 150);
  EXPECT_EQ(p.until_ms, now + 100);
  bed.Pass(80);
  p.Moved();
  EXPECT_EQ(p.until_ms, now + 150);
  EXPECT_EQ(Patience(bed.wheel, 0, kNever).until_ms, kNever);
  EXPECT_EQ(bed.wheel.linked(), 0u);
}

TEST(Law9, AnUploadMovesTheOriginsClock) {
  Bed bed;
  Patience p(bed.wheel, 100, kNever);
  PatientUpload upload(MakeBody<FakeBody>(bed.arena, bed.tape), p);
  bed.Pass(60);
  bed.tape.Put("x");
  EXPECT_EQ(ReadAll(&upload), "x?");
  EXPECT_EQ(p.until_ms, kNever);                       // the client owes the next octet
  bed.Pass(500);
  bed.tape.End();
  EXPECT_EQ(ReadAll(&upload), "");
  EXPECT_EQ(p.until_ms, bed.wheel.now_ms() + 100);
  EXPECT_EQ(bed.wheel.linked(), 0u);
}

TEST(PatientAnswer, TheClockRunsOnlyWhileSomebodyWaits) {
  Bed bed;
  BodyPtr answer = bed.Answer(100, kNever);
  bed.Pass(10'000);                                    // the client is slow: nobody asked
  EXPECT_EQ(bed.tape.stops, 0);
  bed.tape.Put("a");
  EXPECT_EQ(ReadAll(answer.get()), "a?");              // now it waits
  bed.Pass(90);
  bed.tape.Put("b");
  EXPECT_EQ(ReadAll(answer.get()), "b?");
  bed.Pass(90);
  EXPECT_EQ(bed.tape.stops, 0);
  bed.Pass(10 + 2 * kTimerTickMs);
  EXPECT_EQ(bed.tape.stopped_for, Fault::kOriginTimeout);
  EXPECT_EQ(ReadAll(answer.get()), "!origin-timeout");
}

TEST(PatientAnswer, TheWholeHasAnEnd) {
  Bed bed;
  BodyPtr answer = bed.Answer(100, bed.wheel.now_ms() + 250);
  for (int i = 0; i < 3; ++i) {
    bed.tape.Put("x");
    EXPECT_EQ(ReadAll(answer.get()), "x?");
    bed.Pass(80);
  }
  bed.Pass(10);
  bed.tape.Put("late");
  EXPECT_EQ(ReadAll(answer.get()), "!origin-timeout");
  EXPECT_EQ(bed.tape.stopped_for, Fault::kOriginTimeout);
}

TEST(PatientAnswer, AnEndIsTakenHoweverLate) {
  Bed bed;
  BodyPtr answer = bed.Answer(100, bed.wheel.now_ms() + 50);
  bed.Pass(60);
  bed.tape.End();
  EXPECT_EQ(ReadAll(answer.get()), "");
}

TEST(Law2, AStoppedAnswerLeavesNoTimer) {
  Bed stopped;
  BodyPtr answer = stopped.Answer(100, kNever);
  EXPECT_EQ(ReadAll(answer.get()), "?");
  EXPECT_EQ(stopped.wheel.linked(), 1u);
  answer->Stop(Error(Fault::kClientGone));
  EXPECT_EQ(stopped.wheel.linked(), 0u);
  EXPECT_EQ(stopped.tape.stopped_for, Fault::kClientGone);

  Bed destroyed;
  answer = destroyed.Answer(100, kNever);
  EXPECT_EQ(ReadAll(answer.get()), "?");
  answer.reset();
  EXPECT_EQ(destroyed.wheel.linked(), 0u);
  EXPECT_EQ(destroyed.tape.destroyed, 1);
}

}  // namespace
}  // namespace rws
