// FastCGI's records (specification 1.0, section 3.3): eight octets, content, padding. One request a connection: its id is 1.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "runtime/codec/h1/input.h"

namespace rws {

inline constexpr size_t kRecordHeader = 8;
inline constexpr size_t kMaxRecordContent = 65535;

enum class RecordType : uint8_t {
  kBeginRequest = 1, kAbortRequest = 2, kEndRequest = 3, kParams = 4, kStdin = 5, kStdout = 6, kStderr = 7, kUnknownType = 11,
};

// How the origin ended a request (section 5.5).
enum class ProtocolStatus : uint8_t { kComplete, kCantMultiplex, kOverloaded, kUnknownRole };

// Into eight octets. Content is not padded: receivers must not care (section 3.3).
void WriteRecordHeader(RecordType, size_t content, char (&into)[kRecordHeader]);

// Takes records apart as their octets come. What it gives is content of standard output or of standard error, in pieces.
class RecordReader {
 public:
  enum class Event : uint8_t { kMore, kOut, kError, kEnd, kBad };    // kMore: receive first
  Event Next(H1Input&);
  size_t size() const { return size_; }              // of kOut, kError: octets of the input to take
  ProtocolStatus status() const { return status_; }  // of kEnd
  void Begin() { *this = {}; }

 private:
  Event Begun(std::string_view header);
  Event End(H1Input&);
  std::optional<RecordType> type_;                   // of the record under way
  size_t content_ = 0, padding_ = 0, size_ = 0;      // still to come
  ProtocolStatus status_ = ProtocolStatus::kComplete;
};

}  // namespace rws
