#include "runtime/upstream/patience.h"

namespace rws {

std::optional<Result<BodyEvent>> PatientUpload::TryRead(size_t max) {
  std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
  event ? patience_.Moved() : patience_.Rest();
  if (const size_t n = patience_.sent ? Octets(event) : 0) patience_.sent->Add(n);
  return event;
}

std::optional<Result<BodyEvent>> PatientAnswer::TryRead(size_t max) {
  if (expired_) return Result<BodyEvent>(Error(Fault::kOriginTimeout, "the answer stalled"));
  std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
  if (flight_) flight_->Took(event);
  if (!event) {
    patience_.Moved();
    patience_.wheel.Set(*this, patience_.until_ms);
    return event;
  }
  patience_.wheel.Set(*this, kNever);
  if (event->ok() && !std::holds_alternative<End>(**event) && patience_.wheel.now_ms() >= patience_.end_ms) {
    inner_->Stop(Error(Fault::kOriginTimeout));
    return Result<BodyEvent>(Error(Fault::kOriginTimeout, "total time is over"));
  }
  return event;
}

void PatientAnswer::Stop(Error e) noexcept {
  patience_.wheel.Cancel(*this);
  inner_->Stop(e);
}

void PatientAnswer::OnTimer() {
  expired_ = true;
  inner_->Stop(Error(Fault::kOriginTimeout));
}

}  // namespace rws
