// The one strict parser of HTTP/1.x heads (RFC 9112 2 to 5), both directions, and of trailer sections. Two steps: HeadScan
// finds the end of a head as bytes come (each byte is looked at once); ParseRequest and ParseResponse take it apart.
// Everything they make is a view into `text`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "runtime/codec/codec.h"
#include "runtime/http/message.h"

namespace rws {

// Finds the empty line. Only CRLF ends a line: a bare LF is an error at once, whatever follows.
class HeadScan {
 public:
  enum class State : uint8_t { kMore, kEnd, kBad };
  State Scan(std::string_view text);                 // text grows from call to call, its beginning stays the same
  size_t size() const { return at_; }                // of the head with its empty line, at kEnd
  bool past_first_line() const { return lines_ > 0; }

 private:
  size_t at_ = 0;                                    // looked at
  size_t line_ = 0;                                  // where this line began
  size_t lines_ = 0;
};

// `text` is a whole head, its empty line included. Faults: kBadRequest, kUriTooLong, kHeaderTooLarge, kVersion.
// Host and target are as RFC 9112 3.2 says; Host is taken out of the fields. Framing fields are still in them.
Status ParseRequest(std::string_view text, const CodecLimits&, Arena&, RequestHead&);
Status ParseResponse(std::string_view text, const CodecLimits&, ResponseHead&);           // kBadResponse
// Field lines up to and including the empty line.
Status ParseFields(std::string_view text, uint32_t max_fields, Fault bad, Fields&);

}  // namespace rws
