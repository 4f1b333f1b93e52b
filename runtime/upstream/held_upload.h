// An upload that waits for the origin's 100 (RFC 9110 10.1.1), for kContinueMs at most: the client's body is not asked for before.
#pragma once

#include "runtime/base/timers.h"
#include "runtime/http/body.h"

namespace rws {

inline constexpr uint32_t kContinueMs = 1000;

// Shared by the upload and by who hears the 100; in the exchange's arena.
struct Continue {
  void Came() { came = true, changed.Notify(); }
  bool came = false;
  Signal changed;
};

class HeldUpload final : public Body, private Timer {
 public:
  HeldUpload(BodyPtr inner, Continue& leave, TimerWheel& wheel) : inner_(std::move(inner)), leave_(leave), wheel_(wheel) {
    wheel_.Set(*this, wheel_.now_ms() + kContinueMs);
  }
  ~HeldUpload() override { wheel_.Cancel(*this); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override { return leave_.came ? inner_->TryRead(max) : std::nullopt; }
  Readiness Readable() override { return leave_.came ? inner_->Readable() : Readiness(leave_.changed, false); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  void OnTimer() override { leave_.Came(); }
  BodyPtr inner_;
  Continue& leave_;
  TimerWheel& wheel_;
};

}  // namespace rws
