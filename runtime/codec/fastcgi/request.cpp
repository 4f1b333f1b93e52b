#include "runtime/codec/fastcgi/request.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "runtime/codec/h1/body_writer.h"

namespace rws {
namespace {

constexpr std::string_view kResponder("\0\1", 2);

void PutSize(std::string& out, size_t n) {             // section 3.4
  if (n < 128) {
    out += static_cast<char>(n);
    return;
  }
  for (int shift : {24, 16, 8, 0}) out += static_cast<char>((n >> shift & 0xFF) | (shift == 24 ? 0x80 : 0));
}

void Put(std::string& out, std::string_view name, std::string_view value) {
  PutSize(out, name.size());
  PutSize(out, value.size());
  out += name;
  out += value;
}

void PutRecords(std::string& out, RecordType type, std::string_view content) {
  char header[kRecordHeader];
  for (; !content.empty(); content.remove_prefix(std::min(content.size(), kMaxRecordContent))) {
    const std::string_view part = content.substr(0, kMaxRecordContent);
    WriteRecordHeader(type, part.size(), header);
    out.append(header, sizeof header).append(part);
  }
}

// RFC 3875 4.1.18. "": not passed on. A name with other characters could be taken for another field's, `Proxy` for a setting of
// the script's own HTTP client (httpoxy).
std::string VariableOf(const Field& f) {
  if (f.id == HeaderName::kContentLength || f.id == HeaderName::kContentType || f.id == HeaderName::kTransferEncoding || EqualsIgnoreCase(f.name, "Proxy")) return {};
  std::string out = "HTTP_";
  for (char c : f.name) {
    const bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';
    if (!letter && !(c >= '0' && c <= '9') && c != '-') return {};
    out += c == '-' ? '_' : static_cast<char>(letter ? c & ~32 : c);
  }
  return out;
}

std::string_view ValueOf(const Fields& fields, const Field& f, Arena& arena) {
  if (f.id != HeaderName::kCookie) return fields.Joined(f.name, arena);
  std::string_view all;                                // RFC 6265 5.4
  for (const Field& line : fields)
    if (line.id == HeaderName::kCookie) all = all.empty() ? line.value : arena.Concat(arena.Concat(all, "; "), line.value);
  return all;
}

bool IsFirst(const Fields& fields, const Field& f) { return fields.Find(f.name) == &f; }

bool Names(std::span<const Variable> variables, std::string_view name) {
  return std::any_of(variables.begin(), variables.end(), [&](const Variable& v) { return v.name == name; });
}

std::string Variables(const RequestHead& head, uint64_t length, Arena& arena) {
  std::string out;
  for (const Variable& v : head.variables) Put(out, v.name, v.value);
  auto own = [&](std::string_view name, std::string_view value) {
    if (!Names(head.variables, name)) Put(out, name, value);
  };
  own("REQUEST_METHOD", head.method_token);
  if (!head.authority.empty()) own("HTTP_HOST", head.authority);
  own("CONTENT_LENGTH", length > 0 ? std::to_string(length) : std::string());
  const Field* type = head.fields.Find(HeaderName::kContentType);
  own("CONTENT_TYPE", type ? type->value : std::string_view());
  for (const Field& f : head.fields) {
    const std::string name = IsFirst(head.fields, f) ? VariableOf(f) : std::string();
    if (!name.empty() && name != "HTTP_HOST") own(name, ValueOf(head.fields, f, arena));
  }
  return out;
}

bool SaysNothing(const BodyEvent& event) {
  const Chunk* chunk = std::get_if<Chunk>(&event);
  return std::holds_alternative<Trailers>(event) || (chunk && chunk->empty());
}

}  // namespace

Result<std::string_view> WriteFastCgiRequest(const RequestHead& head, uint64_t length, bool keep_conn, Arena& arena) {
  const std::string variables = Variables(head, length, arena);
  if (variables.size() > kMaxVariableBytes) return Error(Fault::kHeaderTooLarge, "too many variables for FastCGI").Unsent();
  std::string out, begin(kResponder);
  begin += static_cast<char>(keep_conn ? 1 : 0);
  begin.resize(8, '\0');
  PutRecords(out, RecordType::kBeginRequest, begin);
  PutRecords(out, RecordType::kParams, variables);
  char end[kRecordHeader];
  WriteRecordHeader(RecordType::kParams, 0, end);
  return arena.Copy(out.append(end, sizeof end));
}

void StdinWriter::Begin(std::string_view head, Body* body, uint64_t length) {
  Reset();
  body_ = body;
  left_ = length;
  ended_ = body_failed_ = false;
  turn_ = 0;
  Text(head);
}

void StdinWriter::Reset() {
  chunk_ = Chunk();
  body_ = nullptr;
  first_ = count_ = 0;
  ended_ = true;
}

void StdinWriter::Text(std::string_view text) { pieces_[count_++] = iovec{const_cast<char*>(text.data()), text.size()}; }

StdinWriter::Want StdinWriter::Fail(Error error, bool body) {
  error_ = error;
  body_failed_ = body;
  return Want::kFailed;
}

StdinWriter::Want StdinWriter::Run(Stream& stream) {
  for (;;) {
    while (first_ != count_) {
      std::optional<Result<size_t>> wrote = stream.TryWrite({pieces_ + first_, count_ - first_});
      if (!wrote) return Want::kWritable;
      if (!wrote->ok()) return Fail(wrote->error(), false);
      Written(**wrote);
    }
    if (ended_) return Want::kDone;
    if (turn_ >= kTurnBytes) return turn_ = 0, Want::kTurn;
    first_ = count_ = 0;
    if (!Fill()) return body_failed_ ? Want::kFailed : Want::kBody;
  }
}

// A record of what the body has now; false: nothing, or it failed.
bool StdinWriter::Fill() {
  if (!body_ || left_ == 0) return TakeEnd(), true;
  std::optional<Result<BodyEvent>> event = body_->TryRead(kMaxRecordContent);
  while (event && event->ok() && SaysNothing(**event)) event = body_->TryRead(kMaxRecordContent);
  if (!event) return false;
  if (!event->ok()) return Fail(event->error(), true), false;
  Chunk* chunk = std::get_if<Chunk>(&**event);
  if (!chunk || chunk->size() > left_) return Fail(Error(Fault::kTruncated, "body not as long as declared"), true), false;
  RWS_CHECK(chunk->size() <= kMaxRecordContent);
  chunk_ = std::move(*chunk);
  left_ -= chunk_.size();
  WriteRecordHeader(RecordType::kStdin, chunk_.size(), header_);
  Text({header_, sizeof header_});
  Text(chunk_.view());
  return true;
}

void StdinWriter::TakeEnd() {
  ended_ = true;
  WriteRecordHeader(RecordType::kStdin, 0, header_);
  Text({header_, sizeof header_});
}

void StdinWriter::Written(size_t n) {
  turn_ += n;
  while (n > 0) {
    iovec& piece = pieces_[first_];
    const size_t step = std::min(n, piece.iov_len);
    piece.iov_base = static_cast<char*>(piece.iov_base) + step;
    piece.iov_len -= step;
    n -= step;
    if (piece.iov_len == 0) ++first_;
  }
}

}  // namespace rws
