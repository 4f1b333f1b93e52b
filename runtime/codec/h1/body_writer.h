// Writes one message: the head, then its body in the framing chosen for it, as fast as the stream takes it. No coroutine:
// the caller awaits what Run asks for. The head and what the body has now go out in one write.
#pragma once

#include <sys/uio.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "runtime/http/body.h"
#include "runtime/http/semantics.h"
#include "runtime/net/stream.h"

namespace rws {

inline constexpr size_t kTurnBytes = 256 * 1024;     // then others have a turn
inline constexpr size_t kEventsAWrite = 4;

class H1BodyWriter {
 public:
  enum class Want : uint8_t { kDone, kWritable, kBody, kTurn, kFailed };

  // `head` and `body` (null: none) outlive the writing; the arena gets the trailers' text. kNone sends the head alone.
  void Begin(std::string_view head, Body* body, BodyFraming, Arena&);
  Want Run(Stream&);                                 // kFailed: see error()
  const Error& error() const { return error_; }
  bool body_failed() const { return body_failed_; }  // the body's fault, not the stream's
  uint64_t sent() const { return sent_; }            // octets of the body, without framing
  bool head_out() const { return head_out_; }
  void Reset();                                      // forgets the body and every chunk

 private:
  void Fill();
  void Take(BodyEvent);
  void TakeChunk(Chunk);
  void TakeFile(FileRange);
  void TakeEnd(const Fields* trailers);
  bool Claim(uint64_t n);                            // against the declared length
  void SizeLine(uint64_t n);
  void Text(std::string_view);
  void Fail(Error, bool body);
  std::optional<Want> Flush(Stream&);
  std::optional<Want> FlushFile(Stream&);
  void Written(size_t n);

  static constexpr size_t kPieces = 2 + kEventsAWrite * 3 + 2;
  Body* body_ = nullptr;
  Arena* arena_ = nullptr;
  BodyFraming framing_;
  iovec pieces_[kPieces];
  size_t first_ = 0, count_ = 0;
  Chunk chunks_[kEventsAWrite];
  size_t events_ = 0;
  char sizes_[kEventsAWrite][20];
  std::optional<FileRange> file_;
  uint64_t left_ = 0, sent_ = 0, batch_ = 0, turn_ = 0;
  const Fields* trailers_ = nullptr;
  bool ended_ = true, failed_ = false, body_failed_ = false, head_out_ = false;
  Error error_{Fault::kCancelled};
};

}  // namespace rws
