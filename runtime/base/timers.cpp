#include "runtime/base/timers.h"

#include <time.h>

#include <algorithm>

#include "runtime/base/check.h"

namespace rws {
namespace {

uint64_t Tick(uint64_t ms) { return ms / kTimerTickMs; }

}  // namespace

uint64_t SystemClock::NowMs() const {
  timespec t;
  ::clock_gettime(CLOCK_MONOTONIC_COARSE, &t);
  return static_cast<uint64_t>(t.tv_sec) * 1000 + static_cast<uint64_t>(t.tv_nsec) / 1'000'000;
}

int64_t SystemClock::WallSeconds() const {
  timespec t;
  ::clock_gettime(CLOCK_REALTIME_COARSE, &t);
  return t.tv_sec;
}

Timer::~Timer() { RWS_CHECK(prev_ == nullptr && next_ == nullptr && slot_time_ == kNever); }

TimerWheel::TimerWheel(const Clock& clock) : clock_(clock), now_(clock.NowMs()), swept_(Tick(now_)), slots_(kTimerSlots, nullptr) {}

TimerWheel::~TimerWheel() { RWS_CHECK(linked_ == 0); }

void TimerWheel::Link(Timer& t) {
  // At least a tick ahead of what was swept; at most one round, never the slot being swept.
  const uint64_t tick = std::clamp(Tick(t.deadline_) + 1, swept_ + 1, swept_ + kTimerSlots - 1);
  Timer*& head = slots_[tick % kTimerSlots];
  t.slot_time_ = tick;
  t.prev_ = nullptr;
  t.next_ = head;
  if (head) head->prev_ = &t;
  head = &t;
  ++linked_;
}

void TimerWheel::Cancel(Timer& t) {
  t.deadline_ = kNever;
  if (t.slot_time_ == kNever) return;
  if (t.prev_) t.prev_->next_ = t.next_;
  else slots_[t.slot_time_ % kTimerSlots] = t.next_;
  if (t.next_) t.next_->prev_ = t.prev_;
  t.prev_ = t.next_ = nullptr;
  t.slot_time_ = kNever;
  --linked_;
}

void TimerWheel::Set(Timer& t, uint64_t deadline_ms) {
  const bool earlier = t.slot_time_ != kNever && deadline_ms != kNever && Tick(deadline_ms) + 1 < t.slot_time_;
  if (earlier) Cancel(t);
  t.deadline_ = deadline_ms;
  if (t.slot_time_ == kNever && deadline_ms != kNever) Link(t);
}

void TimerWheel::Advance() {
  now_ = std::max(now_, clock_.NowMs());
  const uint64_t until = Tick(now_);
  if (until > swept_ + kTimerSlots) swept_ = until - kTimerSlots;   // a long sleep: one round sees everything
  while (swept_ < until) {
    const uint64_t tick = ++swept_;
    while (Timer* t = slots_[tick % kTimerSlots]) Visit(*t);   // callbacks may link, cancel or destroy any timer
  }
}

void TimerWheel::Visit(Timer& t) {
  const uint64_t deadline = t.deadline_;
  Cancel(t);
  if (deadline == kNever) return;
  if (deadline <= now_) return t.OnTimer();
  t.deadline_ = deadline;
  Link(t);                                   // moved later, or another round
}

int TimerWheel::TimeoutMs() const {
  if (linked_ == 0) return -1;
  constexpr uint64_t kLook = 64;             // slots; about a second
  uint64_t ahead = 1;
  while (ahead < kLook && slots_[(swept_ + ahead) % kTimerSlots] == nullptr) ++ahead;
  return static_cast<int>(ahead * kTimerTickMs);
}

}  // namespace rws
