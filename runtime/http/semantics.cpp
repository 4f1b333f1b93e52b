// Framing, hop-by-hop and validation rules.
#include "runtime/http/semantics.h"

#include <array>

#include "runtime/http/uri.h"

namespace rws {
namespace {

constexpr size_t kMaxOptions = 32;                   // of all Connection lines together
constexpr size_t kMaxMethodSize = 64;

constexpr std::array<bool, 256> MakeToken() {
  std::array<bool, 256> t{};
  for (int c = '0'; c <= '9'; ++c) t[c] = true;
  for (int c = 'a'; c <= 'z'; ++c) t[c] = t[c - 32] = true;
  for (char c : std::string_view("!#$%&'*+-.^_`|~")) t[static_cast<unsigned char>(c)] = true;
  return t;
}
constexpr auto kToken = MakeToken();

std::string_view Trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

// Calls f for each element of a comma list; f returns false to stop.
template <class F>
bool ForEach(std::string_view list, F f) {
  while (true) {
    size_t comma = list.find(',');
    std::string_view item = Trim(list.substr(0, comma));
    if (!item.empty() && !f(item)) return false;
    if (comma == list.npos) return true;
    list.remove_prefix(comma + 1);
  }
}

std::optional<uint64_t> Decimal(std::string_view digits) {
  if (digits.empty() || digits.size() > 18) return std::nullopt;     // 18 digits cannot overflow
  uint64_t value = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + static_cast<uint64_t>(c - '0');
  }
  return value;
}

struct FramingFields {
  const Field* length = nullptr;
  const Field* coding = nullptr;
  bool repeated = false;
};

FramingFields Collect(const Fields& fields) {
  FramingFields found;
  for (const Field& f : fields) {
    if (f.id == HeaderName::kContentLength) found.repeated |= found.length != nullptr, found.length = &f;
    if (f.id == HeaderName::kTransferEncoding) found.repeated |= found.coding != nullptr, found.coding = &f;
  }
  return found;
}

// RFC 9112 6.1 to 6.3. nullopt: neither field is there.
Result<std::optional<BodyFraming>> Declared(Version version, const Fields& fields, Fault bad) {
  FramingFields found = Collect(fields);
  if (found.repeated) return Error(bad, "repeated framing field");
  if (found.length && found.coding) return Error(bad, "Content-Length with Transfer-Encoding");
  if (found.coding) {
    if (version == Version::kHttp10) return Error(bad, "Transfer-Encoding in HTTP/1.0");
    std::string_view coding = found.coding->value;
    if (EqualsIgnoreCase(coding, "chunked")) return std::optional(BodyFraming::Chunked());
    bool tokens = true, chunked_before = false, last_chunked = false, unknown = false;
    ForEach(coding, [&](std::string_view c) {
      std::string_view name = Trim(c.substr(0, c.find(';')));
      bool chunked = EqualsIgnoreCase(name, "chunked");
      chunked_before |= last_chunked || (chunked && name.size() != c.size());
      last_chunked = chunked;
      unknown |= !chunked;
      return tokens = IsToken(name);
    });
    if (!tokens) return Error(bad, "bad transfer coding");
    if (chunked_before || !unknown) return Error(bad, "chunked not once, plain and last");   // RFC 9112 6.1, 7.1
    return Error(bad == Fault::kBadRequest ? Fault::kNotImplemented : bad, "unknown transfer coding");
  }
  if (!found.length) return std::optional<BodyFraming>();
  std::optional<uint64_t> length = Decimal(found.length->value);
  if (!length) return Error(bad, "bad Content-Length");
  return std::optional(BodyFraming{BodyFraming::Kind::kLength, *length});
}

bool HopByHop(HeaderName id) {
  switch (id) {
    case HeaderName::kConnection: case HeaderName::kKeepAlive: case HeaderName::kProxyConnection:
    case HeaderName::kUpgrade: case HeaderName::kTransferEncoding: case HeaderName::kHttp2Settings:
    case HeaderName::kContentLength: return true;
    default: return false;
  }
}

bool GoodTarget(std::string_view target) {
  for (char c : target)
    if (c <= 0x20 || c == 0x7F || c == '#') return false;            // octets above 0x7F are negative: refused too
  return !target.empty();
}

}  // namespace

bool IsIdempotent(Method m) {
  return m == Method::kGet || m == Method::kHead || m == Method::kOptions || m == Method::kPut || m == Method::kDelete || m == Method::kTrace;
}

bool IsToken(std::string_view s) {
  for (char c : s)
    if (!kToken[static_cast<unsigned char>(c)]) return false;
  return !s.empty();
}

bool IsFieldValue(std::string_view s) {
  for (char c : s) {
    unsigned char octet = static_cast<unsigned char>(c);
    if ((octet < 0x20 && octet != '\t') || octet == 0x7F) return false;
  }
  return true;
}

bool ListHas(std::string_view list, std::string_view token) {
  return !ForEach(list, [&](std::string_view item) { return !EqualsIgnoreCase(item, token); });
}

Result<BodyFraming> RequestFraming(Version version, const Fields& fields) {
  Result<std::optional<BodyFraming>> declared = Declared(version, fields, Fault::kBadRequest);
  if (!declared.ok()) return declared.error();
  if (!*declared) return BodyFraming::None();
  BodyFraming framing = **declared;
  return framing.kind == BodyFraming::Kind::kLength ? BodyFraming::Length(framing.length) : framing;
}

bool AsksForTunnel(const RequestHead& head) { return head.method == Method::kConnect && !head.protocol.empty(); }

uint16_t StatusForTunnel(Version version, const ResponseHead& head) {
  const bool upgrades = version == Version::kHttp10 || version == Version::kHttp11;
  if (head.tunnel) return upgrades ? 101 : 200;
  return !upgrades && head.status >= 200 && head.status < 300 ? 501 : head.status;
}

bool BodyForbidden(uint16_t status) { return status < 200 || status == 204 || status == 304; }

Result<BodyFraming> ResponseFraming(Method request, uint16_t status, Version version, const Fields& fields) {
  Result<std::optional<BodyFraming>> declared = Declared(version, fields, Fault::kBadResponse);
  if (!declared.ok()) return declared.error();
  if (request == Method::kHead || BodyForbidden(status)) return BodyFraming::None();
  if (request == Method::kConnect && status < 300) return BodyFraming::ToClose();
  if (!*declared) return BodyFraming::ToClose();
  BodyFraming framing = **declared;
  return framing.kind == BodyFraming::Kind::kLength ? BodyFraming::Length(framing.length) : framing;
}

ConnectionOptions ReadConnection(const Fields& fields) {
  ConnectionOptions options;
  for (const Field& f : fields) {
    if (f.id != HeaderName::kConnection) continue;
    options.close |= ListHas(f.value, "close");
    options.keep_alive |= ListHas(f.value, "keep-alive");
    options.upgrade |= ListHas(f.value, "upgrade");
  }
  return options;
}

bool Persistent(Version version, const Fields& fields) {
  ConnectionOptions options = ReadConnection(fields);
  if (options.close) return false;
  return version != Version::kHttp10 || options.keep_alive;
}

bool RemoveHopByHop(Fields& fields) {
  std::string_view named[kMaxOptions];
  size_t count = 0;
  bool trailers = false, some = false;
  for (const Field& f : fields) {
    some |= HopByHop(f.id) || f.id == HeaderName::kTe;
    if (f.id == HeaderName::kTe) trailers |= ListHas(f.value, "trailers");
    if (f.id != HeaderName::kConnection) continue;
    bool fits = ForEach(f.value, [&](std::string_view option) {
      if (count == kMaxOptions) return false;
      named[count++] = option;
      return true;
    });
    if (!fits) return false;
  }
  if (!some) return true;
  fields.RemoveIf([&](const Field& f) {
    if (HopByHop(f.id) || f.id == HeaderName::kTe) return true;
    for (size_t i = 0; i < count; ++i)
      if (EqualsIgnoreCase(named[i], f.name)) return true;
    return false;
  });
  if (trailers) fields.Add(HeaderName::kTe, "trailers");
  return true;
}

Status ValidateRequestHead(const RequestHead& head, Arena& arena) {
  if (head.method_token.size() > kMaxMethodSize || !IsToken(head.method_token)) return Error(Fault::kBadRequest, "bad method");
  if (!head.protocol.empty() && (head.method != Method::kConnect || !IsToken(head.protocol))) return Error(Fault::kBadRequest, "bad protocol");
  if (head.method == Method::kConnect && !AsksForTunnel(head)) {
    Result<Authority> peer = ParseAuthority(head.authority, arena);
    return peer.ok() ? Ok() : Status(peer.error());
  }
  if (!GoodTarget(head.target)) return Error(Fault::kBadRequest, "bad target");
  bool asterisk = head.target == "*" && head.method == Method::kOptions;
  if (!asterisk && head.target[0] != '/') return Error(Fault::kBadRequest, "bad target");
  if (head.authority.empty() && head.version == Version::kHttp10) return Ok();      // RFC 9112 3.2: no Host before 1.1
  Result<Authority> authority = ParseAuthority(head.authority, arena);
  return authority.ok() ? Ok() : Status(authority.error());
}

std::string_view ReasonPhrase(uint16_t status) {
  switch (status) {
#define RWS_STATUS(code, phrase) case code: return phrase;
#include "runtime/http/statuses.def"
#undef RWS_STATUS
    default: return "";
  }
}

bool EtagMatches(std::string_view list, std::string_view etag, TagCompare compare) {
  if (Trim(list) == "*") return true;
  auto opaque = [](std::string_view tag) { return tag.starts_with("W/") ? tag.substr(2) : tag; };
  if (compare == TagCompare::kStrong && etag.starts_with("W/")) return false;
  for (size_t at = 0; at < list.size();) {             // a tag may hold a comma: walk by quotes
    size_t open = list.find('"', at);
    size_t close = open == list.npos ? open : list.find('"', open + 1);
    if (close == list.npos) return false;
    bool weak = open >= 2 && list.substr(open - 2, 2) == "W/";
    if (list.substr(open, close - open + 1) == opaque(etag) && !(weak && compare == TagCompare::kStrong)) return true;
    at = close + 1;
  }
  return false;
}

}  // namespace rws
