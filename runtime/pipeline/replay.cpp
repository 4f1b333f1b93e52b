#include "runtime/pipeline/replay.h"

#include <algorithm>

namespace rws {

void ReplayTape::Keep(std::string_view text) {
  if (overflowed_) return;
  if (kept_ + text.size() > kReplayBytes) {
    overflowed_ = true;
    return;
  }
  kept_ += text.size();
  Piece* piece = arena_.New<Piece>(Piece{arena_.Copy(text), nullptr});
  (last_ ? last_->next : first_) = piece;
  last_ = piece;
}

std::optional<Result<BodyEvent>> ReplayBody::TryRead(size_t max) {
  ReplayTape& tape = *hold_.get();
  if (read_ < tape.kept_) {
    if (!next_) next_ = tape.first_;
    const std::string_view part = next_->text.substr(within_, std::max<size_t>(max, 1));
    within_ += part.size();
    read_ += part.size();
    if (within_ == next_->text.size()) next_ = next_->next, within_ = 0;
    return Result<BodyEvent>(BodyEvent(Chunk::Static(part)));    // the arena outlives every reader
  }
  if (tape.ended_) {
    if (tape.ended_->ok() && std::holds_alternative<Trailers>(**tape.ended_) && std::exchange(told_trailers_, true)) return Result<BodyEvent>(BodyEvent(End{}));
    return tape.ended_;
  }
  std::optional<Result<BodyEvent>> event = tape.source_->TryRead(max);
  if (!event) return event;
  const Chunk* chunk = event->ok() ? std::get_if<Chunk>(&**event) : nullptr;
  if (!chunk) {
    tape.ended_ = event;
    told_trailers_ = true;
    return event;
  }
  const size_t before = tape.kept_;
  tape.Keep(chunk->view());
  read_ += tape.kept_ - before;
  next_ = nullptr;
  return event;
}

Readiness ReplayBody::Readable() {
  const ReplayTape& tape = *hold_.get();
  if (read_ < tape.kept_ || tape.ended_) return Readiness(ready_, true);
  return tape.source_->Readable();
}

std::optional<uint64_t> ReplayBody::Remaining() const {
  const ReplayTape& tape = *hold_.get();
  const uint64_t kept = tape.kept_ - read_;
  if (tape.ended_) return tape.ended_->ok() && std::holds_alternative<End>(**tape.ended_) ? std::optional(kept) : std::nullopt;
  const std::optional<uint64_t> rest = tape.source_->Remaining();
  return rest ? std::optional(kept + *rest) : std::nullopt;
}

}  // namespace rws
