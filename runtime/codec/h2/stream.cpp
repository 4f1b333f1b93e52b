#include "runtime/codec/h2/stream.h"

#include <algorithm>
#include <cstring>

namespace rws {
namespace {

constexpr size_t kFieldOverhead = 32;                  // RFC 9113 6.5.2, SETTINGS_MAX_HEADER_LIST_SIZE

}  // namespace

void H2Incoming::Append(std::string_view bytes) {
  if (dropped_) return;
  held_ += bytes.size();
  while (!bytes.empty()) {
    if (!tail_ || tail_end_ == tail_->size()) {
      tail_ = Buffer::Make();
      tail_end_ = 0;
      chunks_.push_back(Chunk::Adopt(tail_, {tail_->data(), 0}));
    }
    size_t n = std::min(bytes.size(), tail_->size() - tail_end_);
    std::memcpy(tail_->data() + tail_end_, bytes.data(), n);
    tail_end_ += n;
    chunks_.back().Extend(n);
    bytes.remove_prefix(n);
  }
  arrived_.Notify();
}

std::optional<Result<BodyEvent>> H2Incoming::TryRead(size_t max) {
  if (held_ > 0) {
    Chunk& first = chunks_.front();
    Chunk part = first.Prefix(std::min(std::max<size_t>(max, 1), first.size()));
    first.RemovePrefix(part.size());
    held_ -= part.size();
    taken_ += part.size();
    if (first.empty()) {
      if (chunks_.size() == 1) tail_ = nullptr;
      chunks_.pop_front();
    }
    return Result<BodyEvent>(BodyEvent(std::move(part)));
  }
  if (error_) return Result<BodyEvent>(*error_);
  if (trailers_) return Result<BodyEvent>(BodyEvent(Trailers{std::exchange(trailers_, nullptr)}));
  if (ended_) return Result<BodyEvent>(BodyEvent(End{}));
  return std::nullopt;
}

std::optional<uint64_t> H2Incoming::Remaining() const {
  if (ended_ && !trailers_ && !error_) return held_;
  if (length_ && !error_ && *length_ >= taken_) return *length_ - taken_;
  return std::nullopt;
}

size_t H2Incoming::Drop() {
  dropped_ = true;
  arrived_.Notify();                                   // who stops is not always who reads
  chunks_.clear();
  tail_ = nullptr;
  return std::exchange(held_, 0);
}

H2Outgoing::Pulled H2Outgoing::Pull() {
  while (chunk_.empty() && !ended_) {
    std::optional<Result<BodyEvent>> event = body_ ? body_->TryRead(kH2MaxData) : std::nullopt;      // none: it has not begun
    if (!event) {
      deferred_ = true;
      changed_.Notify();
      return Pulled::kNothing;
    }
    if (!event->ok()) {
      error_ = event->error();
      changed_.Notify();
      return Pulled::kFailed;
    }
    if (auto* chunk = std::get_if<Chunk>(&**event)) chunk_ = std::move(*chunk);
    else if (auto* trailers = std::get_if<Trailers>(&**event)) trailers_ = trailers->fields;
    else ended_ = true;
  }
  return Pulled::kOctets;
}

// RFC 9113 8.2.3: Cookie may come in crumbs; elsewhere it is one line. They grow in a string, which doubles: an arena would
// keep every step.
void H2Stream::AddField(std::string_view name, std::string_view value) {
  const CodecLimits& limits = session_.limits();
  field_bytes_ += name.size() + value.size() + kFieldOverhead;
  too_large |= field_bytes_ > limits.max_header_bytes || fields_.size() >= limits.max_header_fields;
  if (too_large) return;
  if (name.starts_with(':')) return TakePseudo(name, arena_.Copy(value));
  HeaderName id = LookupHeader(name);
  if (id == HeaderName::kCookie && cookie_ < fields_.size()) {
    Field& first = *(fields_.begin() + cookie_);
    if (crumbs_.empty()) crumbs_ = first.value;
    crumbs_.append("; ").append(value);
    first.value = crumbs_;
    return;
  }
  if (id == HeaderName::kCookie && !head_whole_) cookie_ = fields_.size();
  fields_.Add(Field{arena_.Copy(name), arena_.Copy(value), id});
}

Task<void> H2Stream::SeeOut(Arena&) {
  while (!out.handed_over() && !out.error() && !out.stopped()) {
    co_await Readiness(out.changed(), out.has_news());
    if (!out.deferred() || !out.body()) continue;
    co_await out.body()->Readable();
    out.Resumed();
    session_.Resume(*this);
  }
}

std::optional<Result<BodyEvent>> H2Stream::Read(size_t max) {
  std::optional<Result<BodyEvent>> event = in.TryRead(max);
  if (event && event->ok())
    if (const auto* chunk = std::get_if<Chunk>(&**event)) session_.Consumed(*this, chunk->size());
  return event;
}

void H2Stream::StopReading() { session_.Consumed(*this, in.Drop()); }

}  // namespace rws
