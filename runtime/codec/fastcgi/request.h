// What a FastCGI origin is told: the records of a request's begin and of its variables (RFC 3875 4.1), and its body as records.
#pragma once

#include <sys/uio.h>

#include "runtime/codec/fastcgi/record.h"
#include "runtime/http/message.h"

namespace rws {

inline constexpr size_t kMaxVariableBytes = 256 * 1024;      // names and values of one request

// In the arena. HTTP_* and CONTENT_* are made here; a variable of the head goes before one of a field. `length` of the body;
// kHeaderTooLarge beyond the bound.
Result<std::string_view> WriteFastCgiRequest(const RequestHead&, uint64_t length, bool keep_conn, Arena&);

// Writes the begin and the body, as fast as the stream takes it: an H1BodyWriter in records. A body of files is not taken.
class StdinWriter {
 public:
  enum class Want : uint8_t { kDone, kWritable, kBody, kTurn, kFailed };
  void Begin(std::string_view head, Body* body, uint64_t length);    // borrowed; null: none
  Want Run(Stream&);                                 // kFailed: see error()
  const Error& error() const { return error_; }
  bool body_failed() const { return body_failed_; }  // the body's fault, not the stream's
  void Reset();

 private:
  bool Fill();
  void TakeEnd();
  void Text(std::string_view);
  Want Fail(Error, bool body);
  void Written(size_t n);
  Body* body_ = nullptr;
  Chunk chunk_;
  char header_[kRecordHeader];
  iovec pieces_[3];                                  // the head or a record, at most the last one's end with it
  size_t first_ = 0, count_ = 0, turn_ = 0;
  uint64_t left_ = 0;
  bool ended_ = true, body_failed_ = false;
  Error error_{Fault::kCancelled};
};

}  // namespace rws
