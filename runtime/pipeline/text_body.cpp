#include "runtime/pipeline/text_body.h"

#include <algorithm>

#include "runtime/pipeline/limited_body.h"

namespace rws {

std::optional<Result<BodyEvent>> TextBody::TryRead(size_t max) {
  if (text_.empty()) return Result<BodyEvent>(BodyEvent(End{}));
  std::string_view part = text_.substr(0, std::max<size_t>(max, 1));
  text_.remove_prefix(part.size());
  return Result<BodyEvent>(BodyEvent(Chunk::Static(part)));
}

std::optional<Result<BodyEvent>> LimitedBody::TryRead(size_t max) {
  std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
  if (!event || !event->ok()) return event;
  const Chunk* chunk = std::get_if<Chunk>(&**event);
  if (!chunk) return event;
  if (chunk->size() > left_) {
    inner_->Stop(Fault::kBodyTooLarge);
    return Result<BodyEvent>(Error(Fault::kBodyTooLarge, "over limit body"));
  }
  left_ -= chunk->size();
  return event;
}

}  // namespace rws
