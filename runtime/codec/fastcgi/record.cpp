#include "runtime/codec/fastcgi/record.h"

#include <algorithm>

#include "runtime/base/check.h"

namespace rws {
namespace {

constexpr char kVersion = 1, kRequestId = 1;
constexpr size_t kEndBody = 8;

size_t Short(std::string_view at) { return static_cast<size_t>(static_cast<uint8_t>(at[0]) << 8 | static_cast<uint8_t>(at[1])); }

}  // namespace

void WriteRecordHeader(RecordType type, size_t content, char (&into)[kRecordHeader]) {
  RWS_CHECK(content <= kMaxRecordContent);
  const char octets[] = {kVersion, static_cast<char>(type), 0, kRequestId, static_cast<char>(content >> 8), static_cast<char>(content & 0xFF), 0, 0};
  std::copy(std::begin(octets), std::end(octets), into);
}

RecordReader::Event RecordReader::Next(H1Input& input) {
  for (;;) {
    if (type_ == RecordType::kEndRequest) return End(input);
    if (type_ && content_ > 0) {
      size_ = std::min(content_, input.view().size());
      if (size_ == 0) return Event::kMore;
      content_ -= size_;
      if (type_ != RecordType::kUnknownType) return type_ == RecordType::kStdout ? Event::kOut : Event::kError;
      input.Consume(size_);
      continue;
    }
    const size_t padding = std::min(padding_, input.view().size());
    input.Consume(padding);
    padding_ -= padding;
    if (padding_ > 0 || input.view().size() < kRecordHeader) return Event::kMore;
    if (Begun(input.view().substr(0, kRecordHeader)) == Event::kBad) return Event::kBad;
    input.Consume(kRecordHeader);
  }
}

// Records of no request (id 0) and the ends of streams, which are empty, say nothing to us.
RecordReader::Event RecordReader::Begun(std::string_view header) {
  const auto type = static_cast<RecordType>(header[1]);
  const size_t id = Short(header.substr(2));
  if (header[0] != kVersion || (id != 0 && id != kRequestId)) return Event::kBad;
  const bool ours = type == RecordType::kStdout || type == RecordType::kStderr || type == RecordType::kEndRequest;
  if (id == kRequestId && !ours) return Event::kBad;
  type_ = id == 0 ? RecordType::kUnknownType : type;
  content_ = Short(header.substr(4));
  padding_ = static_cast<uint8_t>(header[6]);
  const bool short_end = type_ == RecordType::kEndRequest && content_ != kEndBody;
  return short_end ? Event::kBad : Event::kMore;
}

RecordReader::Event RecordReader::End(H1Input& input) {
  if (input.view().size() < content_ + padding_) return Event::kMore;
  const auto status = static_cast<uint8_t>(input.view()[4]);
  if (status > static_cast<uint8_t>(ProtocolStatus::kUnknownRole)) return Event::kBad;
  status_ = static_cast<ProtocolStatus>(status);
  input.Consume(content_ + padding_);
  type_.reset();
  content_ = padding_ = 0;
  return Event::kEnd;
}

}  // namespace rws
