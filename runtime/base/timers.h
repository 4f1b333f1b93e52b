// Deadlines of one worker: a hashed wheel over a coarse clock. A Timer is a stored number; moving it later costs a store,
// the wheel looks at it when its old slot comes round. Never fires early; late by at most a tick plus a turn.
#pragma once

#include <chrono>
#include <cstdint>
#include <vector>

namespace rws {

// Milliseconds of a monotonic clock. Tests inject their own.
class Clock {
 public:
  virtual ~Clock() = default;
  virtual uint64_t NowMs() const = 0;              // monotonic
  virtual int64_t WallSeconds() const = 0;         // Unix time, for Date and logs
};

class SystemClock final : public Clock {           // CLOCK_MONOTONIC_COARSE, CLOCK_REALTIME_COARSE
 public:
  uint64_t NowMs() const override;
  int64_t WallSeconds() const override;
};

inline constexpr uint64_t kNever = UINT64_MAX;
inline constexpr uint64_t kTimerTickMs = 16;
inline constexpr size_t kTimerSlots = 1024;        // 16 s a round; later ones wait another round

class TimerWheel;

// Derive or own one; OnTimer runs on the worker, outside any coroutine, and may destroy the Timer.
class Timer {
 public:
  Timer() = default;
  Timer(const Timer&) = delete;
  Timer& operator=(const Timer&) = delete;
  virtual ~Timer();
  uint64_t deadline() const { return deadline_; }

 protected:
  virtual void OnTimer() = 0;

 private:
  friend class TimerWheel;
  uint64_t deadline_ = kNever;                     // what is wanted
  uint64_t slot_time_ = kNever;                    // where it is linked; <= deadline_ while linked
  Timer* prev_ = nullptr;
  Timer* next_ = nullptr;
};

class TimerWheel {
 public:
  explicit TimerWheel(const Clock&);
  ~TimerWheel();
  void Set(Timer&, uint64_t deadline_ms);          // kNever: lazily cancelled
  void Cancel(Timer&);                             // unlinked at once
  void Advance();                                  // fires what is due
  uint64_t now_ms() const { return now_; }         // of the last Advance
  int TimeoutMs() const;                           // for epoll_wait: -1 when nothing is linked
  size_t linked() const { return linked_; }

 private:
  void Link(Timer&);
  void Visit(Timer&);
  const Clock& clock_;
  uint64_t now_ = 0, swept_ = 0;
  size_t linked_ = 0;
  std::vector<Timer*> slots_;
};

}  // namespace rws
