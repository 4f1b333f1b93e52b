// A clock that stands still until a test moves it.
#pragma once

#include <cstdint>

#include "runtime/base/timers.h"

namespace rws {

class FakeClock final : public Clock {
 public:
  explicit FakeClock(uint64_t now_ms = 1'000'000) : now_ms_(now_ms) {}
  uint64_t NowMs() const override { return now_ms_; }
  int64_t WallSeconds() const override { return wall_seconds_; }
  void Move(uint64_t ms) {
    now_ms_ += ms;
    wall_seconds_ = start_ + static_cast<int64_t>((now_ms_ - first_) / 1000);
  }

 private:
  uint64_t now_ms_;
  const uint64_t first_ = now_ms_;
  static constexpr int64_t start_ = 1'700'000'000;   // Unix time
  int64_t wall_seconds_ = start_;
};

}  // namespace rws
