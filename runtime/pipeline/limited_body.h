// Counts a request body whose length was not announced: over the limit it fails with kBodyTooLarge (413).
#pragma once

#include "runtime/http/body.h"

namespace rws {

class LimitedBody final : public Body {
 public:
  LimitedBody(BodyPtr inner, uint64_t limit) : inner_(std::move(inner)), left_(limit) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  BodyPtr inner_;
  uint64_t left_;
};

}  // namespace rws
