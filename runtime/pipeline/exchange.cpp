// Facts of an exchange: what programs, filters and logs ask for, computed when asked.
#include "runtime/pipeline/exchange.h"

#include <algorithm>
#include <cctype>

#include "runtime/http/semantics.h"
#include "runtime/http/uri.h"
#include "runtime/pipeline/client_address.h"
#include "runtime/pipeline/prepared.h"

namespace rws {
namespace {

// WS and grpc are methods of the language (section 3, rule 4).
Method LanguageMethod(const RequestHead& head) {
  if (AsksForTunnel(head) && EqualsIgnoreCase(head.protocol, kWebSocket)) return Method::kWs;
  if (head.method == Method::kPost) {
    const Field* type = head.fields.Find(HeaderName::kContentType);
    if (type && EqualsIgnoreCase(type->value.substr(0, 16), "application/grpc")) return Method::kGrpc;
  }
  return head.method;
}

}  // namespace

// All but what has to be understood first; `path` is as sent.
void Exchange::Take(const RequestHead& head) {
  method_token = head.method_token;
  authority = head.authority;
  scheme = head.scheme;
  version = head.version;
  size_t question = head.target.find('?');
  has_query = question != std::string_view::npos;
  if (has_query) query = head.target.substr(question + 1);
  path = head.target.substr(0, question);
  std::span<Field> copy = arena().Array<Field>(head.fields.size());
  std::copy(head.fields.begin(), head.fields.end(), copy.begin());
  fields_ = copy;
  client_ip = peer.ip;
  if (peer.trusted) TrustForwarded();
  started_ms = services.timers.now_ms();
  started_us = services.timers.now_micros();
}

namespace {

Result<std::string_view> Formed(std::string_view path, PathForm form, Arena& arena) {
  if (form != PathForm::kRaw) return CanonicalPath(path, arena, form == PathForm::kKeepSlash ? EncodedSlash::kKeep : EncodedSlash::kRefuse);
  if (path.size() > kMaxTarget) return Error(Fault::kUriTooLong);
  return path;
}

}  // namespace

Status Exchange::Begin(const RequestHead& head, PathForm form) {
  Take(head);
  method = LanguageMethod(head);
  if (method == Method::kWs && version == Version::kHttp11) method_token = Token(Method::kGet);      // RFC 6455 4.1
  asterisk = path == "*";
  path_form = form;
  Result<std::string_view> formed = Formed(asterisk ? "/" : path, form, arena());
  if (!formed.ok()) return formed.error();
  path = *formed;
  upstream_path = path;
  upstream_query = query;
  upstream_has_query = has_query;
  return Ok();
}

void Exchange::Refuse(const RequestHead* head, const Error& error) {
  if (head) Take(*head);
  client_ip = client_ip.empty() ? peer.ip : client_ip;
  started_ms = services.timers.now_ms();
  started_us = services.timers.now_micros();
  status = StatusOf(error.fault);
  fault = error.fault;
}

void Exchange::TrustForwarded() {
  const ToldClient told = ReadToldClient(*this, prepared.trusted());
  if (EqualsIgnoreCase(told.scheme, "https")) scheme = "https";
  if (!told.ip.empty()) client_ip = told.ip;
}

void Exchange::SetCaptures(std::span<const std::string_view> canonical) {
  captures_ = arena().Array<std::string_view>(canonical.size());
  for (size_t i = 0; i < canonical.size(); ++i) captures_[i] = PercentDecode(canonical[i], arena());
}

void Exchange::SetCapture(uint16_t slot, std::string_view text) {
  if (slot >= captures_.size()) {
    std::span<std::string_view> grown = arena().Array<std::string_view>(slot + size_t{1});
    std::copy(captures_.begin(), captures_.end(), grown.begin());
    captures_ = grown;
  }
  captures_[slot] = text;
}

std::string_view Exchange::Capture(uint16_t slot) const { return slot < captures_.size() ? captures_[slot] : std::string_view(); }

std::string_view Exchange::Secret(uint32_t index) const { return prepared.secret(index); }

const Field* Exchange::FindClientField(HeaderName id) const {
  for (const Field& f : fields_)
    if (f.id == id) return &f;
  return nullptr;
}

std::optional<std::string_view> Exchange::ClientField(std::string_view name) const {
  std::optional<std::string_view> all;
  for (const Field& f : fields_) {
    if (!EqualsIgnoreCase(f.name, name)) continue;
    all = all ? arena().Concat(arena().Concat(*all, ", "), f.value) : f.value;
  }
  return all;
}

std::optional<std::string_view> Exchange::QueryField(std::string_view key) const {
  std::string_view rest = query;
  while (!rest.empty()) {
    size_t amp = rest.find('&');
    std::string_view pair = rest.substr(0, amp);
    size_t equals = pair.find('=');
    if (PercentDecode(pair.substr(0, equals), arena()) == key)
      return equals == std::string_view::npos ? std::string_view() : PercentDecode(pair.substr(equals + 1), arena());
    if (amp == std::string_view::npos) break;
    rest.remove_prefix(amp + 1);
  }
  return std::nullopt;
}

std::optional<std::string_view> Exchange::CookieField(std::string_view key) const {
  for (const Field& f : fields_) {
    if (f.id != HeaderName::kCookie) continue;
    std::string_view rest = f.value;
    while (!rest.empty()) {
      size_t semi = rest.find(';');
      std::string_view pair = rest.substr(0, semi);
      while (!pair.empty() && pair.front() == ' ') pair.remove_prefix(1);
      size_t equals = pair.find('=');
      if (equals != std::string_view::npos && pair.substr(0, equals) == key) return pair.substr(equals + 1);
      if (semi == std::string_view::npos) break;
      rest.remove_prefix(semi + 1);
    }
  }
  return std::nullopt;
}

std::string_view Exchange::RequestId() const {
  if (!request_id_.empty()) return request_id_;
  char* out = static_cast<char*>(arena().Allocate(16, 1));
  PrintHex(RandomId(), std::span<char, 16>(out, 16));
  return request_id_ = {out, 16};
}

namespace {

std::optional<std::string_view> Extension(std::string_view path) {
  std::string_view name = path.substr(path.rfind('/') + 1);
  size_t dot = name.rfind('.');
  if (dot == std::string_view::npos || dot + 1 == name.size()) return std::nullopt;
  return name.substr(dot + 1);
}

std::string_view Number(Arena& arena, uint32_t n) {
  char text[10];
  size_t at = sizeof(text);
  do text[--at] = static_cast<char>('0' + n % 10);
  while ((n /= 10) != 0);
  return arena.Copy({text + at, sizeof(text) - at});
}

std::optional<std::string_view> NotEmpty(std::string_view text) { return text.empty() ? std::nullopt : std::optional(text); }

std::string_view Hexadecimal(Arena& arena, std::string_view octets) {
  std::span<char> out = arena.Array<char>(octets.size() * 2);
  for (size_t i = 0; i < out.size(); ++i) out[i] = "0123456789abcdef"[static_cast<uint8_t>(octets[i / 2]) >> (i % 2 == 0 ? 4 : 0) & 15];
  return {out.data(), out.size()};
}

}  // namespace

std::optional<std::string_view> Exchange::Get(FieldId field, std::string_view key) const {
  if (decoded_path_.empty() && (field == FieldId::kPath || field == FieldId::kPathExt)) decoded_path_ = PercentDecode(path, arena());
  switch (field) {
    case FieldId::kHost: return host;
    case FieldId::kPath: return decoded_path_;
    case FieldId::kPathExt: return Extension(decoded_path_);
    case FieldId::kUri: return has_query ? arena().Concat(arena().Concat(path, "?"), query) : path;
    case FieldId::kQuery: return query;
    case FieldId::kScheme: return scheme;
    case FieldId::kPort: return Number(arena(), peer.local_port);
    case FieldId::kMethod: return method_token;
    case FieldId::kQueryField: return QueryField(key);
    case FieldId::kHeaderField: return ClientField(key);
    case FieldId::kCookieField: return CookieField(key);
    case FieldId::kClientIp: return client_ip;
    case FieldId::kRequestId: return RequestId();
    case FieldId::kStatus: return Number(arena(), status);
    case FieldId::kUpstreamPath: return upstream_path;
    case FieldId::kTlsSni: return peer.tls && !peer.tls->server_name().empty() ? std::optional(peer.tls->server_name()) : std::nullopt;
    case FieldId::kTlsVersion: return peer.tls ? std::optional(peer.tls->version()) : std::nullopt;
    case FieldId::kProxyAuthority: return NotEmpty(peer.proxy ? peer.proxy->authority : "");
    case FieldId::kProxyAlpn: return NotEmpty(peer.proxy ? peer.proxy->alpn : "");
    case FieldId::kProxyUniqueId: return NotEmpty(Hexadecimal(arena(), peer.proxy ? peer.proxy->unique_id : ""));
    case FieldId::kTlsClientSubject: return peer.tls ? peer.tls->Subject(arena()) : std::nullopt;
  }
  return std::nullopt;
}

std::string_view Exchange::target_after() const {
  if (asterisk && upstream_path == "/" && !upstream_has_query) return "*";     // RFC 9112 3.2.4
  if (!upstream_has_query) return upstream_path;
  return arena().Concat(arena().Concat(upstream_path, "?"), upstream_query);
}

}  // namespace rws
