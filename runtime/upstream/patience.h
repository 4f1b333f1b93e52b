// How long an exchange waits for its origin: a stored number that every octet moves on, bounded by the exchange's own end.
// Lives in the exchange's arena, shared by the wait for the head, the upload and the answer's body.
#pragma once

#include <algorithm>

#include "runtime/base/timers.h"
#include "runtime/upstream/flight.h"

namespace rws {

struct Patience {
  TimerWheel& wheel;
  uint32_t idle_ms;                  // between octets; 0: none
  uint64_t end_ms;                   // of the whole; kNever: none
  uint64_t until_ms = kNever;        // where it ends now
  Cell* sent = nullptr;              // counts octets of the upload

  Patience(TimerWheel& w, uint32_t idle, uint64_t end) : wheel(w), idle_ms(idle), end_ms(end) { Moved(); }
  void Moved() { until_ms = idle_ms ? std::min(end_ms, wheel.now_ms() + idle_ms) : end_ms; }
  void Rest() { until_ms = end_ms; }   // somebody else owes the next octet
};

// An upload: while the client owes octets its own clock runs and the origin's does not.
class PatientUpload final : public Body {
 public:
  PatientUpload(BodyPtr inner, Patience& patience) : inner_(std::move(inner)), patience_(patience) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  BodyPtr inner_;
  Patience& patience_;
};

// An answer: while somebody waits for octets of it the clock runs; when it ends the body is stopped, which wakes the reader,
// and fails with kOriginTimeout.
class PatientAnswer final : public Body, private Timer {
 public:
  PatientAnswer(BodyPtr inner, Patience& patience, FlightPtr flight = nullptr) : flight_(std::move(flight)), inner_(std::move(inner)), patience_(patience) {}
  ~PatientAnswer() override { patience_.wheel.Cancel(*this); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override;

 private:
  void OnTimer() override;
  FlightPtr flight_;                 // goes after the body
  BodyPtr inner_;
  Patience& patience_;
  bool expired_ = false;
};

}  // namespace rws
