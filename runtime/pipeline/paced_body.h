// A body at so many octets a second; an eighth of a second's worth may go at once. Files stay files, cut into pieces.
#pragma once

#include "runtime/base/timers.h"
#include "runtime/http/body.h"

namespace rws {

class PacedBody final : public Body, private Timer {
 public:
  PacedBody(BodyPtr inner, uint64_t rate, TimerWheel& wheel);
  ~PacedBody() override { wheel_.Cancel(*this); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return short_ ? Readiness(granted_, false) : inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override;
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  void OnTimer() override { short_ = false, granted_.Notify(); }
  uint64_t Allowance();
  BodyEvent Piece(FileRange range, uint64_t allowance);
  BodyPtr inner_;
  uint64_t rate_;                                      // octets a second
  uint64_t burst_, level_;                             // octets
  TimerWheel& wheel_;
  uint64_t at_ms_;                                     // when the level was so
  std::optional<FileRange> rest_;                      // of a file
  bool short_ = false;                                 // the next octets are not granted yet
  Signal granted_;
};

}  // namespace rws
