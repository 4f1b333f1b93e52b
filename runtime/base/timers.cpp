// The wheel: a tick is 16 ms, a slot holds every timer whose tick is equal to it modulo the number of slots.
#include "runtime/base/timers.h"

#include <time.h>

#include <algorithm>
#include <bit>
#include <climits>

#include "runtime/base/check.h"

namespace rws {
namespace {

timespec Read(clockid_t id) {
  timespec t{};
  RWS_CHECK(::clock_gettime(id, &t) == 0);
  return t;
}

uint64_t TickOf(uint64_t deadline_ms) { return deadline_ms / kTimerTickMs + (deadline_ms % kTimerTickMs != 0); }

bool Empty(const TimerLink& head) { return head.next == &head; }

void Append(TimerLink& head, TimerLink& link) {
  link.prev = head.prev;
  link.next = &head;
  head.prev->next = &link;
  head.prev = &link;
}

void Remove(TimerLink& link) {
  link.prev->next = link.next;
  link.next->prev = link.prev;
  link.prev = link.next = nullptr;
}

}  // namespace

uint64_t SystemClock::NowMs() const {
  timespec t = Read(CLOCK_MONOTONIC_COARSE);
  return static_cast<uint64_t>(t.tv_sec) * 1000 + static_cast<uint64_t>(t.tv_nsec) / 1'000'000;
}

uint64_t SystemClock::NowMicros() const {
  timespec t = Read(CLOCK_MONOTONIC);
  return static_cast<uint64_t>(t.tv_sec) * 1'000'000 + static_cast<uint64_t>(t.tv_nsec) / 1000;
}

int64_t SystemClock::WallSeconds() const { return Read(CLOCK_REALTIME_COARSE).tv_sec; }

int64_t SystemClock::WallMicros() const {
  timespec t = Read(CLOCK_REALTIME);
  return t.tv_sec * 1'000'000 + t.tv_nsec / 1000;
}

Timer::~Timer() {
  if (wheel_) wheel_->Unlink(*this);
}

TimerWheel::TimerWheel(const Clock& clock) : clock_(clock), now_(clock.NowMs()), now_micros_(clock.NowMicros()), slots_(kTimerSlots) {
  swept_ = now_ / kTimerTickMs;
  for (TimerLink& head : slots_) head.prev = head.next = &head;
  due_.prev = due_.next = &due_;
}

TimerWheel::~TimerWheel() {
  for (TimerLink& head : slots_) {
    while (!Empty(head)) Unlink(static_cast<Timer&>(*head.next));
  }
  while (!Empty(due_)) Unlink(static_cast<Timer&>(*due_.next));
}

void TimerWheel::Set(Timer& timer, uint64_t deadline_ms) {
  timer.deadline_ = deadline_ms;
  if (deadline_ms == kNever) return;
  if (timer.wheel_) {
    RWS_CHECK(timer.wheel_ == this);
    if (timer.tick_ <= TickOf(deadline_ms)) return;
    Unlink(timer);
  }
  Link(timer);
}

void TimerWheel::Cancel(Timer& timer) {
  timer.deadline_ = kNever;
  if (timer.wheel_) Unlink(timer);
}

void TimerWheel::Link(Timer& timer) {
  timer.tick_ = std::max(TickOf(timer.deadline_), swept_ + 1);
  timer.wheel_ = this;
  size_t slot = timer.tick_ % kTimerSlots;
  Append(slots_[slot], timer);
  used_[slot / 64] |= uint64_t{1} << (slot % 64);
  ++linked_;
}

void TimerWheel::Unlink(Timer& timer) {
  Remove(timer);
  timer.wheel_ = nullptr;
  --linked_;
}

void TimerWheel::ReadClock() {
  now_micros_ = std::max(now_micros_, clock_.NowMicros());
  now_ = std::max(now_, now_micros_ / 1000);
}

// After a long pause one round is enough: it visits every slot.
void TimerWheel::Advance() {
  now_ = std::max(now_, clock_.NowMs());
  uint64_t target = now_ / kTimerTickMs;
  if (linked_ == 0) swept_ = target;
  if (target - swept_ > kTimerSlots) swept_ = target - kTimerSlots;
  while (swept_ < target) Sweep(++swept_);
}

// A callback may unlink or destroy any timer, so the slot moves to a list of its own and is taken from its front. Sweeps do
// not nest.
void TimerWheel::Sweep(uint64_t tick) {
  size_t slot = tick % kTimerSlots;
  uint64_t bit = uint64_t{1} << (slot % 64);
  if (!(used_[slot / 64] & bit)) return;
  used_[slot / 64] &= ~bit;
  while (!Empty(slots_[slot])) {
    TimerLink& link = *slots_[slot].next;
    Remove(link);
    Append(due_, link);
  }
  while (!Empty(due_)) {
    Timer& timer = static_cast<Timer&>(*due_.next);
    Unlink(timer);
    if (timer.deadline_ > now_) {
      if (timer.deadline_ != kNever) Link(timer);
      continue;
    }
    timer.deadline_ = kNever;
    timer.OnTimer();
  }
}

int TimerWheel::TimeoutMs() const {
  if (linked_ == 0) return -1;
  size_t first = (swept_ + 1) % kTimerSlots;
  for (size_t i = 0; i <= used_.size(); ++i) {
    size_t word = (first / 64 + i) % used_.size();
    uint64_t bits = used_[word];
    if (i == 0) bits &= ~uint64_t{0} << (first % 64);
    if (i == used_.size()) bits &= ~(~uint64_t{0} << (first % 64));
    if (bits == 0) continue;
    size_t slot = word * 64 + static_cast<size_t>(std::countr_zero(bits));
    uint64_t tick = swept_ + 1 + (slot + kTimerSlots - first) % kTimerSlots;
    uint64_t at = tick * kTimerTickMs;
    return at > now_ ? static_cast<int>(std::min<uint64_t>(at - now_, INT_MAX)) : 0;
  }
  return -1;
}

}  // namespace rws
