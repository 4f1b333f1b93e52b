#include "runtime/filters/compressed_body.h"

#include <algorithm>
#include <utility>

namespace rws {

using Op = Encoder::Op;

std::optional<Result<BodyEvent>> CompressedBody::TryRead(size_t max) {
  paused_ = false;
  Buffer* buffer = Buffer::Make();
  std::span<char> room(buffer->data(), std::clamp<size_t>(max, 1, buffer->size()));
  const char* const from = room.data();
  while (!room.empty() && Step(room)) {}
  const auto made = static_cast<size_t>(room.data() - from);
  if (made > 0) return Result<BodyEvent>(BodyEvent(Chunk::Adopt(buffer, {from, made})));
  buffer->Unref();
  if (error_) return Result<BodyEvent>(*error_);
  if (ended_) return Result<BodyEvent>(Last());
  paused_ = std::exchange(taken_, 0) >= kCompressTurn;
  return std::nullopt;
}

// One piece of work. False: nothing to do now, or ever.
bool CompressedBody::Step(std::span<char>& room) {
  if (ended_ || error_) return false;
  if (op_ == Op::kTake && input_.empty()) return Pull();
  if (!encoder_) encoder_ = MakeEncoder(coding_, length_);
  if (!encoder_) return Fail(Error(Fault::kOverloaded, "no memory for a coding"));
  std::string_view in = input_.view();
  Result<bool> done = encoder_->Run(op_, in, room);
  if (!done.ok()) return Fail(done.error());
  input_.RemovePrefix(input_.size() - in.size());
  if (!*done) return true;
  input_ = Chunk();
  held_ = op_ == Op::kTake;
  ended_ = op_ == Op::kEnd;
  if (ended_) encoder_.reset();
  op_ = Op::kTake;
  return true;
}

// Finds the encoder something to do: octets, a flush, the end.
bool CompressedBody::Pull() {
  if (taken_ >= kCompressTurn) return false;
  std::optional<Result<BodyEvent>> event = inner_->TryRead(kBufferSize);
  if (!event) {
    taken_ = 0;
    op_ = held_ ? Op::kFlush : Op::kTake;
    return held_;
  }
  if (!event->ok()) return Fail(event->error());
  if (auto* chunk = std::get_if<Chunk>(&**event)) {
    input_ = std::move(*chunk);
    taken_ += input_.size();
  } else if (auto* trailers = std::get_if<Trailers>(&**event)) {
    trailers_ = trailers->fields;
  } else {
    RWS_CHECK(std::holds_alternative<End>(**event));
    op_ = Op::kEnd;
  }
  return true;
}

bool CompressedBody::Fail(Error error) {
  error_ = error;
  encoder_.reset();
  return false;
}

BodyEvent CompressedBody::Last() {
  if (const Fields* trailers = std::exchange(trailers_, nullptr)) return Trailers{trailers};
  return End{};
}

void CompressedBody::Stop(Error error) noexcept {
  encoder_.reset();
  input_ = Chunk();
  if (!ended_ && !error_) inner_->Stop(error);
  ended_ = true;
}

}  // namespace rws
