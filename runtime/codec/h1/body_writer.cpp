#include "runtime/codec/h1/body_writer.h"

#include <algorithm>
#include <utility>

#include "runtime/codec/h1/serialise.h"

namespace rws {

using Kind = BodyFraming::Kind;

void H1BodyWriter::Begin(std::string_view head, Body* body, BodyFraming framing, Arena& arena) {
  Reset();
  body_ = framing.kind == Kind::kNone ? nullptr : body;
  arena_ = &arena;
  framing_ = framing;
  left_ = framing.length;
  sent_ = batch_ = turn_ = 0;
  trailers_ = nullptr;
  failed_ = body_failed_ = head_out_ = false;
  if (!head.empty()) Text(head);
  ended_ = false;
  if (!body_) TakeEnd(nullptr);
}

void H1BodyWriter::Reset() {
  for (Chunk& c : chunks_) c = Chunk();
  file_.reset();
  body_ = nullptr;
  first_ = count_ = events_ = 0;
  ended_ = true;
}

H1BodyWriter::Want H1BodyWriter::Run(Stream& stream) {
  while (true) {
    if (turn_ >= kTurnBytes) return turn_ = 0, Want::kTurn;
    if (!file_ || first_ == count_) Fill();
    if (std::optional<Want> stop = Flush(stream)) return *stop;
    if (std::optional<Want> stop = FlushFile(stream)) return *stop;
    if (first_ != count_) continue;                    // what follows a file in chunked coding
    if (failed_) return Want::kFailed;
    if (ended_) return Want::kDone;
    if (events_ == 0) return Want::kBody;              // the last look at the body found nothing
  }
}

// Adds what the body has now, up to a few events, to the pieces that wait.
void H1BodyWriter::Fill() {
  if (first_ == count_) {
    first_ = count_ = 0;
    for (size_t i = 0; i < events_; ++i) chunks_[i] = Chunk();
    events_ = 0;
  }
  if (first_ != 0 || file_) return;                    // a write was cut short: it goes first
  while (events_ < kEventsAWrite && !ended_ && !failed_ && !file_) {
    std::optional<Result<BodyEvent>> event = body_->TryRead(kTurnBytes);
    if (!event) return;
    if (!event->ok()) return Fail(event->error(), true);
    Take(std::move(**event));
  }
}

void H1BodyWriter::Take(BodyEvent event) {
  if (auto* chunk = std::get_if<Chunk>(&event)) return TakeChunk(std::move(*chunk));
  if (auto* file = std::get_if<FileRange>(&event)) return TakeFile(std::move(*file));
  if (auto* trailers = std::get_if<Trailers>(&event)) trailers_ = trailers->fields;
  else TakeEnd(trailers_);
}

bool H1BodyWriter::Claim(uint64_t n) {
  if (framing_.kind != Kind::kLength) return true;
  if (n > left_) return Fail(Error(Fault::kTruncated, "body longer than declared"), true), false;
  left_ -= n;
  return true;
}

void H1BodyWriter::TakeChunk(Chunk chunk) {
  size_t size = chunk.size();
  if (size == 0 || !Claim(size)) return;
  if (framing_.kind == Kind::kChunked) SizeLine(size);
  Text(chunk.view());
  if (framing_.kind == Kind::kChunked) Text("\r\n");
  chunks_[events_++] = std::move(chunk);
  batch_ += size;
  if (framing_.kind == Kind::kLength && left_ == 0) ended_ = true;
}

void H1BodyWriter::TakeFile(FileRange file) {
  if (file.length == 0 || !Claim(file.length)) return;
  if (framing_.kind == Kind::kChunked) SizeLine(file.length);
  ++events_;
  file_.emplace(std::move(file));
  if (framing_.kind == Kind::kLength && left_ == 0) ended_ = true;
}

void H1BodyWriter::TakeEnd(const Fields* trailers) {
  ended_ = true;
  if (framing_.kind == Kind::kLength && left_ != 0) return Fail(Error(Fault::kTruncated, "body shorter than declared"), true);
  if (framing_.kind == Kind::kChunked) Text(trailers ? WriteTrailers(*trailers, *arena_) : "0\r\n\r\n");
}

void H1BodyWriter::SizeLine(uint64_t n) {
  static constexpr char kDigits[] = "0123456789abcdef";
  char* line = sizes_[events_];
  char* end = line + sizeof sizes_[0];
  char* at = end;
  *--at = '\n';
  *--at = '\r';
  do *--at = kDigits[n & 15];
  while ((n >>= 4) != 0);
  Text({at, static_cast<size_t>(end - at)});
}

void H1BodyWriter::Text(std::string_view text) {
  RWS_CHECK(count_ < kPieces);
  pieces_[count_++] = iovec{const_cast<char*>(text.data()), text.size()};
}

void H1BodyWriter::Fail(Error error, bool body) {
  failed_ = true;
  body_failed_ = body;
  error_ = error;
}

std::optional<H1BodyWriter::Want> H1BodyWriter::Flush(Stream& stream) {
  while (first_ != count_) {
    std::optional<Result<size_t>> wrote = stream.TryWrite({pieces_ + first_, count_ - first_});
    if (!wrote) return Want::kWritable;
    if (!wrote->ok()) return Fail(wrote->error(), false), Want::kFailed;
    Written(**wrote);
  }
  sent_ += std::exchange(batch_, 0);
  return std::nullopt;
}

void H1BodyWriter::Written(size_t n) {
  turn_ += n;
  head_out_ |= n > 0;
  while (n > 0 && first_ != count_) {
    size_t step = std::min(n, pieces_[first_].iov_len);
    pieces_[first_].iov_base = static_cast<char*>(pieces_[first_].iov_base) + step;
    pieces_[first_].iov_len -= step;
    n -= step;
    if (pieces_[first_].iov_len == 0) ++first_;
  }
}

std::optional<H1BodyWriter::Want> H1BodyWriter::FlushFile(Stream& stream) {
  while (file_) {
    if (turn_ >= kTurnBytes) return turn_ = 0, Want::kTurn;
    FileRange part(file_->file, file_->offset, std::min<uint64_t>(file_->length, kTurnBytes));
    std::optional<Result<size_t>> wrote = stream.SendFile(part);
    if (!wrote) return Want::kWritable;
    if (!wrote->ok()) return Fail(wrote->error(), false), Want::kFailed;
    if (**wrote == 0) return Fail(Error(Fault::kFileGone, "file shorter than it was"), true), Want::kFailed;
    file_->offset += **wrote;
    file_->length -= **wrote;
    sent_ += **wrote;
    turn_ += **wrote;
    if (file_->length != 0) continue;
    file_.reset();
    if (framing_.kind == Kind::kChunked) first_ = count_ = 0, Text("\r\n");
  }
  return std::nullopt;
}

}  // namespace rws
