// Deadlines of one worker: a hashed wheel over a coarse clock. A Timer is a stored number; moving it later costs a store,
// the wheel looks at it when its old slot comes round. Never fires early; late by at most a tick plus a turn.
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rws {

// Milliseconds of a monotonic clock. Tests inject their own.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual uint64_t NowMs() const = 0;              // monotonic
  virtual uint64_t NowMicros() const { return NowMs() * 1000; }     // the same time, as fine as there is: for rates, not for timers
  virtual int64_t WallSeconds() const = 0;         // Unix time, for Date and logs
  virtual int64_t WallMicros() const { return WallSeconds() * 1'000'000; }
};

class SystemClock final : public Clock {           // CLOCK_MONOTONIC_COARSE and CLOCK_MONOTONIC, CLOCK_REALTIME_COARSE and CLOCK_REALTIME
 public:
  uint64_t NowMs() const override;
  uint64_t NowMicros() const override;
  int64_t WallSeconds() const override;
  int64_t WallMicros() const override;
};

inline constexpr uint64_t kNever = UINT64_MAX;
inline constexpr uint64_t kTimerTickMs = 16;
inline constexpr size_t kTimerSlots = 1024;        // 16 s a round; later ones wait another round

class TimerWheel;

struct TimerLink {
  TimerLink* prev = nullptr;
  TimerLink* next = nullptr;
};

// Derive or own one; OnTimer runs on the worker, outside any coroutine, and may set, cancel or destroy any Timer.
class Timer : private TimerLink {
 public:
  Timer() = default;
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;
  virtual ~Timer();                                // unlinks
  uint64_t deadline() const { return deadline_; }  // kNever once fired or cancelled

 protected:
  virtual void OnTimer() = 0;

 private:
  friend class TimerWheel;
  uint64_t deadline_ = kNever;                     // what is wanted
  uint64_t tick_ = 0;                              // where it is linked: no later than the deadline's
  TimerWheel* wheel_ = nullptr;                    // null: not linked
};

class TimerWheel {
 public:
  explicit TimerWheel(const Clock&);
  TimerWheel(const TimerWheel&) = delete;
  TimerWheel& operator=(const TimerWheel&) = delete;
  ~TimerWheel();                                   // lets go of what is linked
  void Set(Timer&, uint64_t deadline_ms);          // kNever: lazily cancelled
  void Cancel(Timer&);                             // unlinked at once
  void ReadClock();                                // a turn begins; nothing fires
  void Advance();                                  // reads a coarser clock, fires what is due
  uint64_t now_ms() const { return now_; }         // as last read
  uint64_t now_micros() const { return now_micros_; }       // when this turn began
  int TimeoutMs() const;                           // for epoll_wait: -1 when nothing is linked
  size_t linked() const { return linked_; }

 private:
  friend class Timer;
  void Link(Timer&);
  void Unlink(Timer&);
  void Sweep(uint64_t tick);

  const Clock& clock_;
  uint64_t now_ = 0, now_micros_ = 0;
  uint64_t swept_ = 0;                             // the last tick looked at
  size_t linked_ = 0;
  std::vector<TimerLink> slots_;
  TimerLink due_;                                  // of the slot under way
  std::array<uint64_t, kTimerSlots / 64> used_{};  // a bit a slot: may hold something
};

}  // namespace rws
