// A request's body, its octets counted for the exchange.
#pragma once

#include "runtime/http/body.h"

namespace rws {

class CountedBody final : public Body {
 public:
  CountedBody(BodyPtr inner, uint64_t& received) : inner_(std::move(inner)), received_(received) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
    if (const Chunk* chunk = event && event->ok() ? std::get_if<Chunk>(&**event) : nullptr) received_ += chunk->size();
    return event;
  }
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  BodyPtr inner_;
  uint64_t& received_;                                 // of the exchange, which outlives it
};

}  // namespace rws
