#include "runtime/pipeline/paced_body.h"

#include <algorithm>

namespace rws {
namespace {

constexpr uint64_t kLeastBurst = 4096;                 // octets: smaller pieces cost more than they smooth
constexpr uint64_t kPieceMs = 20;                      // between two pieces
constexpr uint64_t kLongestRest = 60'000;              // ms that count: a bucket is full long before

}  // namespace

PacedBody::PacedBody(BodyPtr inner, uint64_t rate, TimerWheel& wheel)
    : inner_(std::move(inner)), rate_(rate), burst_(std::max(rate / 8, kLeastBurst)), level_(burst_), wheel_(wheel), at_ms_(wheel.now_ms()) {}

// A bucket: what was not used beyond a burst is lost. Parts of an octet are not: the clock stays where they began.
uint64_t PacedBody::Allowance() {
  const uint64_t gain = std::min(wheel_.now_ms() - at_ms_, kLongestRest) * rate_ / 1000;
  if (gain == 0) return level_;
  const bool full = level_ + gain >= burst_;
  level_ = full ? burst_ : level_ + gain;
  at_ms_ = full ? wheel_.now_ms() : at_ms_ + gain * 1000 / rate_;
  return level_;
}

std::optional<Result<BodyEvent>> PacedBody::TryRead(size_t max) {
  if (short_) return std::nullopt;
  const uint64_t allowance = Allowance();
  if (allowance == 0) {
    short_ = true;
    wheel_.Set(*this, at_ms_ + std::max<uint64_t>(1000 / rate_, kPieceMs));
    return std::nullopt;
  }
  if (rest_) return Result<BodyEvent>(Piece(*std::exchange(rest_, std::nullopt), allowance));
  std::optional<Result<BodyEvent>> event = inner_->TryRead(static_cast<size_t>(std::min<uint64_t>(max, allowance)));
  if (!event || !event->ok()) return event;
  if (auto* chunk = std::get_if<Chunk>(&**event)) level_ -= std::min<uint64_t>(level_, chunk->size());
  else if (auto* range = std::get_if<FileRange>(&**event)) return Result<BodyEvent>(Piece(std::move(*range), allowance));
  return event;
}

BodyEvent PacedBody::Piece(FileRange range, uint64_t allowance) {
  const uint64_t now = std::min(range.length, allowance);
  if (now < range.length) rest_.emplace(range.file, range.offset + now, range.length - now);
  level_ -= now;
  return FileRange(std::move(range.file), range.offset, now);
}

std::optional<uint64_t> PacedBody::Remaining() const {
  std::optional<uint64_t> remaining = inner_->Remaining();
  if (remaining && rest_) *remaining += rest_->length;
  return remaining;
}

}  // namespace rws
