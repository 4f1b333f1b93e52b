#include "runtime/filters/collected_body.h"

#include <algorithm>
#include <string>

namespace rws {
namespace {

class CollectedBody final : public Body {
 public:
  explicit CollectedBody(std::string text) : text_(std::move(text)), left_(text_) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    if (left_.empty()) return Result<BodyEvent>(BodyEvent(End{}));
    Chunk chunk = Chunk::Copy(left_.substr(0, std::min(max, kBufferSize)));
    left_.remove_prefix(chunk.size());
    return Result<BodyEvent>(BodyEvent(std::move(chunk)));
  }
  Readiness Readable() override { return {ready_, true}; }
  std::optional<uint64_t> Remaining() const override { return left_.size(); }
  void Stop(Error) noexcept override { left_ = {}; }

 private:
  std::string text_;
  std::string_view left_;
  Signal ready_;
};

}  // namespace

Task<Result<BodyPtr>> Collect(Arena& arena, BodyPtr body) {
  std::string text;
  for (;;) {
    std::optional<Result<BodyEvent>> event = body->TryRead(kBufferSize);
    if (!event) {
      co_await body->Readable();
      continue;
    }
    if (!event->ok()) co_return event->error();
    if (std::holds_alternative<End>(**event)) break;
    if (const Chunk* chunk = std::get_if<Chunk>(&**event)) text += chunk->view();
    if (text.size() > kMaxCollected) co_return Error(Fault::kLengthRequired, "a body without a length");
  }
  body.reset();
  co_return MakeBody<CollectedBody>(arena, std::move(text));
}

}  // namespace rws
