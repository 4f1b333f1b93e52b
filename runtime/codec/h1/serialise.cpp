#include "runtime/codec/h1/serialise.h"

#include <algorithm>
#include <charconv>
#include <cstring>

#include "runtime/base/check.h"

namespace rws {
namespace {

using Kind = BodyFraming::Kind;

constexpr size_t kOwnFields = 256;                   // status line without its phrase, framing, Connection, Date

class Out {
 public:
  Out(Arena& arena, size_t room) : begin_(static_cast<char*>(arena.Allocate(room, 1))), at_(begin_), end_(begin_ + room) {}
  Out& operator<<(std::string_view s) {
    RWS_CHECK(s.size() <= static_cast<size_t>(end_ - at_));
    if (!s.empty()) std::memcpy(at_, s.data(), s.size());
    at_ += s.size();
    return *this;
  }
  void Number(uint64_t n) { at_ = std::to_chars(at_, end_, n).ptr; }
  std::string_view text() const { return {begin_, static_cast<size_t>(at_ - begin_)}; }

 private:
  char* begin_;
  char* at_;
  char* end_;
};

size_t Room(const Fields& fields) {
  size_t room = kOwnFields;
  for (const Field& f : fields) room += f.name.size() + f.value.size() + 4;
  return room;
}

bool FramesOrHops(HeaderName id) {
  switch (id) {
    case HeaderName::kContentLength: case HeaderName::kTransferEncoding: case HeaderName::kConnection:
    case HeaderName::kKeepAlive: case HeaderName::kProxyConnection: case HeaderName::kUpgrade: case HeaderName::kExpect: return true;
    default: return false;
  }
}

// A template may have put decoded text into a value: CR and LF end here.
void Write(Out& out, const Field& f) {
  bool known = f.id != HeaderName::kOther;
  if ((!known && !IsToken(f.name)) || !IsFieldValue(f.value)) return;
  out << f.name << ": " << f.value << "\r\n";
}

void WriteLength(Out& out, uint64_t n) {
  out << "Content-Length: ";
  out.Number(n);
  out << "\r\n";
}

void WriteFraming(Out& out, BodyFraming framing) {
  if (framing.kind == Kind::kLength) WriteLength(out, framing.length);
  if (framing.kind == Kind::kChunked) out << "Transfer-Encoding: chunked\r\n";
}

void StatusLine(Out& out, const ResponseHead& head) {
  out << "HTTP/1.1 ";
  out.Number(head.status);
  std::string_view reason = head.reason.empty() || !IsFieldValue(head.reason) ? ReasonPhrase(head.status) : head.reason;
  out << " " << reason << "\r\n";
}

bool GoodTarget(std::string_view target) {
  for (char c : target)
    if (c <= 0x20 || c == 0x7F) return false;
  return !target.empty();
}

bool GoodAuthority(std::string_view authority) { return authority.find_first_of(" \t,/?#@\\") == authority.npos && IsFieldValue(authority); }

// RFC 9110 8.6: a length of zero is said where a body is expected.
bool SaysZero(const RequestHead& head) {
  return head.method == Method::kPost || head.method == Method::kPut || head.method == Method::kPatch;
}

}  // namespace

std::string_view WriteResponseHead(const ResponseHead& head, const ResponseLine& line, Arena& arena) {
  Out out(arena, Room(head.fields) + std::max(head.reason.size(), ReasonPhrase(head.status).size()));
  StatusLine(out, head);
  bool dated = line.date.empty();
  for (const Field& f : head.fields) {
    dated |= f.id == HeaderName::kDate;
    if (!FramesOrHops(f.id)) Write(out, f);
  }
  if (!dated) out << "Date: " << line.date << "\r\n";
  if (line.bodiless && line.framing.kind == Kind::kNone) {
    if (const Field* length = head.fields.Find(HeaderName::kContentLength)) Write(out, *length);
  } else if (line.framing.kind == Kind::kNone && !BodyForbidden(head.status)) {
    WriteLength(out, 0);
  } else {
    WriteFraming(out, line.framing);
  }
  if (!line.upgrade.empty()) out << "Upgrade: " << line.upgrade << "\r\nConnection: Upgrade\r\n";     // RFC 9110 7.8
  if (line.close) out << "Connection: close\r\n";
  else if (line.keep_alive) out << "Connection: keep-alive\r\n";
  out << "\r\n";
  return out.text();
}

std::string_view WriteInform(const ResponseHead& head, Arena& arena) {
  Out out(arena, Room(head.fields) + std::max(head.reason.size(), ReasonPhrase(head.status).size()));
  StatusLine(out, head);
  for (const Field& f : head.fields)
    if (!FramesOrHops(f.id)) Write(out, f);
  out << "\r\n";
  return out.text();
}

Result<std::string_view> WriteUpgradeHead(const RequestHead& head, std::string_view key, Arena& arena) {
  if (!GoodTarget(head.target) || !GoodAuthority(head.authority)) return Error(Fault::kInternal, "request head that cannot be sent");
  Out out(arena, Room(head.fields) + head.target.size() + head.authority.size());
  out << "GET " << head.target << " HTTP/1.1\r\nHost: " << head.authority << "\r\nUpgrade: " << kWebSocket << "\r\nConnection: Upgrade\r\n";
  for (const Field& f : head.fields)
    if (f.id != HeaderName::kHost && f.id != HeaderName::kTe && f.id != HeaderName::kSecWebSocketKey && !FramesOrHops(f.id)) Write(out, f);
  out << "Sec-WebSocket-Key: " << key << "\r\n";
  if (!head.fields.Find(HeaderName::kSecWebSocketVersion)) out << "Sec-WebSocket-Version: 13\r\n";
  out << "\r\n";
  return out.text();
}

Result<std::string_view> WriteRequestHead(const RequestHead& head, BodyFraming framing, Arena& arena) {
  if (!IsToken(head.method_token) || !GoodTarget(head.target) || !GoodAuthority(head.authority))
    return Error(Fault::kInternal, "request head that cannot be sent");
  Out out(arena, Room(head.fields) + head.method_token.size() + head.target.size() + head.authority.size());
  out << head.method_token << " " << head.target << " HTTP/1.1\r\nHost: " << head.authority << "\r\n";
  bool trailers = false;
  for (const Field& f : head.fields) {
    trailers |= f.id == HeaderName::kTe;
    if (f.id != HeaderName::kHost && !FramesOrHops(f.id)) Write(out, f);
  }
  if (trailers) out << "Connection: TE\r\n";           // RFC 9110 10.1.4
  if (framing.kind == Kind::kNone && SaysZero(head)) WriteLength(out, 0);
  if (framing.kind != Kind::kNone && head.expects_continue) out << "Expect: 100-continue\r\n";
  WriteFraming(out, framing);
  out << "\r\n";
  return out.text();
}

std::string_view WriteTrailers(const Fields& trailers, Arena& arena) {
  Out out(arena, Room(trailers));
  out << "0\r\n";
  for (const Field& f : trailers)
    if (!FramesOrHops(f.id)) Write(out, f);
  out << "\r\n";
  return out.text();
}

}  // namespace rws
