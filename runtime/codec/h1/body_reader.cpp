#include "runtime/codec/h1/body_reader.h"

#include <algorithm>

namespace rws {
namespace {

int Hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

// RFC 9110 6.5.1: what may not be learnt after the head.
bool ForbiddenTrailer(const Field& f) {
  switch (f.id) {
    case HeaderName::kContentLength: case HeaderName::kTransferEncoding: case HeaderName::kHost:
    case HeaderName::kConnection: case HeaderName::kKeepAlive: case HeaderName::kTe: case HeaderName::kTrailer:
    case HeaderName::kUpgrade: case HeaderName::kAuthorization: case HeaderName::kContentEncoding:
    case HeaderName::kContentType: case HeaderName::kContentRange: case HeaderName::kSetCookie:
    case HeaderName::kCookie: case HeaderName::kExpect: case HeaderName::kRange: case HeaderName::kCacheControl:
    case HeaderName::kProxyAuthorization: case HeaderName::kProxyConnection: case HeaderName::kLocation: return true;
    default: return false;
  }
}

}  // namespace

void H1BodyReader::Begin(BodyFraming framing, Arena& arena, Fault bad, Fault gone) {
  kind_ = framing.kind;
  left_ = framing.kind == BodyFraming::Kind::kLength ? framing.length : 0;
  digits_ = extension_ = 0;
  bad_ = bad;
  gone_ = gone;
  arena_ = &arena;
  scan_ = HeadScan();
  switch (kind_) {
    case BodyFraming::Kind::kNone: state_ = State::kDone; break;
    case BodyFraming::Kind::kChunked: state_ = State::kSize; break;
    case BodyFraming::Kind::kLength: state_ = left_ ? State::kData : State::kDone; break;
    case BodyFraming::Kind::kToClose: state_ = State::kData; break;
  }
}

std::optional<uint64_t> H1BodyReader::Remaining() const {
  if (state_ == State::kDone) return 0;
  if (kind_ == BodyFraming::Kind::kLength) return left_;
  return std::nullopt;
}

std::optional<Result<BodyEvent>> H1BodyReader::TryRead(Stream& stream, H1Input& input, size_t max) {
  if (max == 0) max = 1;
  while (true) {
    if (state_ == State::kDone) return Result<BodyEvent>(BodyEvent(End{}));
    BodyEvent event{End{}};
    switch (Advance(input, max, event)) {
      case Step::kEvent: return std::optional<Result<BodyEvent>>(std::in_place, std::move(event));
      case Step::kBad: return Result<BodyEvent>(Error(bad_, "bad chunked coding"));
      case Step::kNeedBytes: break;
    }
    if (state_ == State::kDone) continue;
    std::optional<Result<size_t>> got = input.Receive(stream);
    if (!got) return std::nullopt;
    if (!got->ok()) return Result<BodyEvent>(Error(gone_, "connection lost inside a body"));
    if (**got == 0) return Ended();
  }
}

std::optional<Result<BodyEvent>> H1BodyReader::Ended() {
  if (kind_ != BodyFraming::Kind::kToClose) return Result<BodyEvent>(Error(gone_, "connection ended inside a body"));
  state_ = State::kDone;
  return Result<BodyEvent>(BodyEvent(End{}));
}

H1BodyReader::Step H1BodyReader::Advance(H1Input& input, size_t max, BodyEvent& event) {
  if (state_ == State::kData || state_ == State::kChunk) return Data(input, max, event);
  if (state_ < State::kTrailers) {
    Step step = Framing(input);
    if (step != Step::kEvent) return step;             // kEvent: the framing before something else is through
    if (state_ == State::kChunk) return Data(input, max, event);
  }
  return Trailer(input, event);
}

H1BodyReader::Step H1BodyReader::Data(H1Input& input, size_t max, BodyEvent& event) {
  if (input.empty()) return Step::kNeedBytes;
  uint64_t size = std::min(input.view().size(), max);
  if (kind_ != BodyFraming::Kind::kToClose) {
    size = std::min(size, left_);
    left_ -= size;
    if (left_ == 0) state_ = kind_ == BodyFraming::Kind::kLength ? State::kDone : State::kChunkCr;
  }
  event.emplace<Chunk>(input.Take(static_cast<size_t>(size)));
  return Step::kEvent;
}

H1BodyReader::Step H1BodyReader::Framing(H1Input& input) {
  std::string_view text = input.view();
  size_t used = 0;
  while (used < text.size() && state_ != State::kChunk && state_ != State::kTrailers)
    if (!Octet(text[used++])) return Step::kBad;
  input.Consume(used);
  return state_ == State::kChunk || state_ == State::kTrailers ? Step::kEvent : Step::kNeedBytes;
}

// RFC 9112 7.1. False: malformed.
bool H1BodyReader::Octet(char c) {
  switch (state_) {
    case State::kSize:
      if (int digit = Hex(c); digit >= 0) {
        left_ = left_ * 16 + static_cast<uint64_t>(digit);
        return ++digits_ <= 16 && left_ < kMaxChunkSize;
      }
      if (digits_ == 0) return false;
      if (c == ';') return state_ = State::kExtension, true;
      if (c != '\r') return false;
      return state_ = State::kSizeLf, true;
    case State::kExtension:
      if (c == '\r') return state_ = State::kSizeLf, extension_ > 0;     // `;` alone names nothing
      if ((static_cast<unsigned char>(c) < 0x20 && c != '\t') || c == 0x7F) return false;
      return ++extension_ <= kMaxChunkExtension;
    case State::kSizeLf: return c == '\n' && SizeEnds();
    case State::kChunkCr: return state_ = State::kChunkLf, c == '\r';
    case State::kChunkLf:
      digits_ = extension_ = 0;
      return state_ = State::kSize, c == '\n';
    default: return false;
  }
}

bool H1BodyReader::SizeEnds() {
  state_ = left_ == 0 ? State::kTrailers : State::kChunk;
  return true;
}

// The section is looked at where it was received and copied to the arena once it is whole.
H1BodyReader::Step H1BodyReader::Trailer(H1Input& input, BodyEvent& event) {
  if (state_ == State::kTrailersOut) return state_ = State::kDone, Step::kNeedBytes;
  switch (scan_.Scan(input.view())) {
    case HeadScan::State::kBad: return Step::kBad;
    case HeadScan::State::kMore: return input.view().size() > kMaxTrailerBytes ? Step::kBad : Step::kNeedBytes;
    case HeadScan::State::kEnd: break;
  }
  if (scan_.size() > kMaxTrailerBytes) return Step::kBad;
  bool some = scan_.size() > 2;
  std::string_view text = some ? arena_->Copy(input.view().substr(0, scan_.size())) : std::string_view();
  input.Consume(scan_.size());
  if (!some) return state_ = State::kDone, Step::kNeedBytes;
  auto* fields = arena_->New<Fields>(*arena_);
  if (!ParseFields(text, kMaxTrailerFields, bad_, *fields).ok()) return Step::kBad;
  fields->RemoveIf(ForbiddenTrailer);
  state_ = State::kTrailersOut;
  event.emplace<Trailers>(Trailers{fields});
  return Step::kEvent;
}

}  // namespace rws
