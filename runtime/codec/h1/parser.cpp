#include "runtime/codec/h1/parser.h"

#include <array>
#include <cstring>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "runtime/http/semantics.h"
#include "runtime/http/uri.h"

namespace rws {
namespace {

constexpr std::array<bool, 256> MakeToken() {
  std::array<bool, 256> t{};
  for (int c = '0'; c <= '9'; ++c) t[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) t[c] = t[c - 32] = true;
  for (char c : std::string_view("!#$%&'*+-.^_`|~")) t[static_cast<unsigned char>(c)] = true;
  return t;
}
constexpr auto kToken = MakeToken();

bool ValueOctet(char c) {
  unsigned char octet = static_cast<unsigned char>(c);
  return (octet >= 0x20 && octet != 0x7F) || octet == '\t';
}

// The first octet that a field value cannot hold; `end` when there is none.
const char* ValueEnd(const char* at, const char* end) {
#ifdef __SSE2__
  const __m128i low = _mm_set1_epi8(0x1F), del = _mm_set1_epi8(0x7F), tab = _mm_set1_epi8('\t');
  for (; end - at >= 16; at += 16) {
    __m128i octets = _mm_loadu_si128(reinterpret_cast<const __m128i*>(at));
    __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(octets, low), octets);         // <= 0x1F
    __m128i bad = _mm_or_si128(_mm_andnot_si128(_mm_cmpeq_epi8(octets, tab), control), _mm_cmpeq_epi8(octets, del));
    int mask = _mm_movemask_epi8(bad);
    if (mask != 0) return at + __builtin_ctz(static_cast<unsigned>(mask));
  }
#endif
  while (at != end && ValueOctet(*at)) ++at;
  return at;
}

std::string_view Trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

Error BadRequest(const char* why) { return Error(Fault::kBadRequest, why); }

Result<Version> ParseVersion(std::string_view text) {
  auto digit = [](char c) { return c >= '0' && c <= '9'; };
  if (text.size() != 8 || !text.starts_with("HTTP/") || !digit(text[5]) || text[6] != '.' || !digit(text[7]))
    return BadRequest("bad version");
  if (text[5] != '1') return Error(Fault::kVersion, "only HTTP/1.x here");
  return text[7] == '0' ? Version::kHttp10 : Version::kHttp11;
}

bool TargetOctets(std::string_view target) {
  for (char c : target)
    if (c <= 0x20 || c == 0x7F || c == '#') return false;      // above 0x7F is negative
  return true;
}

// RFC 9112 3.2.2: http://authority/path?query. The authority replaces Host.
Status AbsoluteForm(std::string_view target, Arena& arena, RequestHead& head) {
  size_t colon = target.find("://");
  if (colon == target.npos) return BadRequest("bad target");
  std::string_view scheme = target.substr(0, colon), rest = target.substr(colon + 3);
  if (!EqualsIgnoreCase(scheme, "http") && !EqualsIgnoreCase(scheme, "https")) return BadRequest("bad scheme");
  size_t end = rest.find_first_of("/?");
  head.authority = rest.substr(0, end);
  if (head.authority.empty()) return BadRequest("empty authority");
  std::string_view path = end == rest.npos ? std::string_view() : rest.substr(end);
  if (path.empty()) head.target = head.method == Method::kOptions ? "*" : "/";
  else head.target = path[0] == '/' ? path : arena.Concat("/", path);
  return Ok();
}

Status RequestLine(std::string_view line, const CodecLimits& limits, Arena& arena, RequestHead& head) {
  size_t first = line.find(' ');
  size_t last = line.rfind(' ');
  if (first == line.npos || first == last) return BadRequest("bad request line");
  head.method_token = line.substr(0, first);
  std::string_view target = line.substr(first + 1, last - first - 1);
  if (!IsToken(head.method_token) || target.empty() || !TargetOctets(target)) return BadRequest("bad request line");
  if (target.size() > limits.max_target_bytes) return Error(Fault::kUriTooLong);
  Result<Version> version = ParseVersion(line.substr(last + 1));
  if (!version.ok()) return version.error();
  head.version = *version;
  head.method = MethodFrom(head.method_token);
  if (head.method == Method::kConnect) return head.authority = target, Ok();     // authority-form only
  if (target[0] == '/' || (target == "*" && head.method == Method::kOptions)) return head.target = target, Ok();
  return AbsoluteForm(target, arena, head);
}

// RFC 9112 3.2: exactly one Host on 1.1, at most one on 1.0, and a valid one even where the target overrides it.
Status TakeHost(Arena& arena, RequestHead& head) {
  const Field* host = head.fields.Find(HeaderName::kHost);
  if (!host) return head.version == Version::kHttp10 ? Ok() : Status(BadRequest("no Host"));
  if (head.fields.Count(HeaderName::kHost) != 1) return BadRequest("Host twice");
  std::string_view value = host->value;
  if (head.authority.empty()) head.authority = value;
  else if (Result<Authority> valid = ParseAuthority(value, arena); !valid.ok()) return valid.error();
  head.fields.Remove(HeaderName::kHost);
  return Ok();
}

std::string_view FirstLine(std::string_view text) { return text.substr(0, text.find("\r\n")); }

}  // namespace

HeadScan::State HeadScan::Scan(std::string_view text) {
  while (at_ < text.size()) {
    const void* found = std::memchr(text.data() + at_, '\n', text.size() - at_);
    if (!found) {
      at_ = text.size();
      return State::kMore;
    }
    size_t lf = static_cast<size_t>(static_cast<const char*>(found) - text.data());
    if (lf == line_ || text[lf - 1] != '\r') return State::kBad;
    bool empty = lf == line_ + 1;
    at_ = line_ = lf + 1;
    ++lines_;
    if (empty) return State::kEnd;
  }
  return State::kMore;
}

Status ParseFields(std::string_view text, uint32_t max_fields, Fault bad, Fields& fields) {
  const char* at = text.data();
  const char* end = at + text.size();
  while (end - at >= 2 && at[0] != '\r') {
    const char* name = at;
    while (at != end && kToken[static_cast<unsigned char>(*at)]) ++at;
    // An obs-fold begins with white space, a space before the colon ends the token early: both stop here.
    if (at == name || at == end || *at != ':') return Error(bad, "bad field name");
    std::string_view name_text(name, static_cast<size_t>(at - name));
    const char* value = ++at;
    at = ValueEnd(at, end);
    if (end - at < 2 || at[0] != '\r' || at[1] != '\n') return Error(bad, "control octet in a field");
    if (fields.size() == max_fields) return Error(bad == Fault::kBadRequest ? Fault::kHeaderTooLarge : bad, "too many fields");
    fields.Add(name_text, Trim({value, static_cast<size_t>(at - value)}));
    at += 2;
  }
  if (end - at != 2 || at[1] != '\n') return Error(bad, "bad end of the fields");
  return Ok();
}

Status ParseRequest(std::string_view text, const CodecLimits& limits, Arena& arena, RequestHead& head) {
  std::string_view line = FirstLine(text);
  Status first = RequestLine(line, limits, arena, head);
  if (!first.ok()) return first;
  Status fields = ParseFields(text.substr(line.size() + 2), limits.max_header_fields, Fault::kBadRequest, head.fields);
  if (!fields.ok()) return fields;
  Status host = TakeHost(arena, head);
  return host.ok() ? ValidateRequestHead(head, arena) : host;
}

Status ParseResponse(std::string_view text, const CodecLimits& limits, ResponseHead& head) {
  std::string_view line = FirstLine(text);
  Error bad(Fault::kBadResponse, "bad status line");
  if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' ')) return bad;
  Result<Version> version = ParseVersion(line.substr(0, 8));
  if (!version.ok()) return bad;
  uint32_t status = 0;
  for (char c : line.substr(9, 3)) {
    if (c < '0' || c > '9') return bad;
    status = status * 10 + static_cast<uint32_t>(c - '0');
  }
  std::string_view reason = line.size() > 13 ? line.substr(13) : std::string_view();
  if (status < 100 || status > 599 || !IsFieldValue(reason)) return bad;
  head.version = *version;
  head.status = static_cast<uint16_t>(status);
  head.reason = reason;
  return ParseFields(text.substr(line.size() + 2), limits.max_header_fields, Fault::kBadResponse, head.fields);
}

}  // namespace rws
