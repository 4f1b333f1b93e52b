// Reads one body off a stream, in the framing its head declared (RFC 9112 6 and 7). Strict about chunks: digits, an
// optional bounded extension, CRLF; no white space, no bare LF. Yields counted views into the receive buffer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "runtime/codec/h1/input.h"
#include "runtime/codec/h1/parser.h"
#include "runtime/http/body.h"
#include "runtime/http/semantics.h"

namespace rws {

inline constexpr size_t kMaxChunkExtension = 256;    // octets after one chunk size
inline constexpr uint64_t kMaxChunkSize = uint64_t{1} << 60;
inline constexpr size_t kMaxTrailerBytes = 8192;
inline constexpr uint32_t kMaxTrailerFields = 64;

class H1BodyReader {
 public:
  // `bad`: the fault of a malformed body; `gone`: of a stream that ends inside one. The arena gets the trailers.
  void Begin(BodyFraming, Arena&, Fault bad, Fault gone);
  std::optional<Result<BodyEvent>> TryRead(Stream&, H1Input&, size_t max);
  bool complete() const { return state_ == State::kDone; }     // every octet of it was taken
  std::optional<uint64_t> Remaining() const;
  BodyFraming::Kind kind() const { return kind_; }

 private:
  enum class State : uint8_t { kData, kSize, kExtension, kSizeLf, kChunk, kChunkCr, kChunkLf, kTrailers, kTrailersOut, kDone };
  enum class Step : uint8_t { kNeedBytes, kEvent, kBad };

  Step Advance(H1Input&, size_t max, BodyEvent&);
  Step Framing(H1Input&);                            // of the octets between chunks
  bool Octet(char);
  bool SizeEnds();
  Step Trailer(H1Input&, BodyEvent&);
  Step Data(H1Input&, size_t max, BodyEvent&);
  std::optional<Result<BodyEvent>> Ended();

  State state_ = State::kDone;
  BodyFraming::Kind kind_ = BodyFraming::Kind::kNone;
  uint64_t left_ = 0;                                // of the body, or of this chunk
  uint16_t digits_ = 0, extension_ = 0;
  Fault bad_ = Fault::kBadRequest, gone_ = Fault::kClientGone;
  Arena* arena_ = nullptr;
  HeadScan scan_;
};

}  // namespace rws
