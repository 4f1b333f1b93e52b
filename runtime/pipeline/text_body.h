// A body that is one text: static, of the bundle or of the arena.
#pragma once

#include "runtime/http/body.h"

namespace rws {

class TextBody final : public Body {
 public:
  explicit TextBody(std::string_view text) : text_(text) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return Readiness(signal_, true); }
  std::optional<uint64_t> Remaining() const override { return text_.size(); }
  void Stop(Error) noexcept override { text_ = {}; }

 private:
  std::string_view text_;
  Signal signal_;
};

}  // namespace rws
