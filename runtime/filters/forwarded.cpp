#include "runtime/filters/forwarded.h"

namespace rws {
namespace {

std::string_view Appended(const Exchange& exchange, RequestHead& head, HeaderName id, std::string_view own) {
  if (!exchange.peer.trusted || !head.fields.Find(id)) return own;
  std::string_view before = head.fields.Joined(Spelling(id), exchange.arena());
  return exchange.arena().Concat(exchange.arena().Concat(before, ", "), own);
}

std::string_view KeptIfTrusted(const Exchange& exchange, RequestHead& head, HeaderName id, std::string_view own) {
  const Field* old = exchange.peer.trusted ? head.fields.Find(id) : nullptr;
  return old ? old->value : own;
}

bool QuotingSafe(std::string_view text) { return text.find_first_of("\"\\") == std::string_view::npos; }

// for="[v6]" is quoted (RFC 7239 6).
std::string_view Element(const Exchange& exchange, const RequestHead& head) {
  Arena& a = exchange.arena();
  bool v6 = exchange.peer.ip.find(':') != std::string_view::npos;
  std::string_view node = v6 ? a.Concat(a.Concat("for=\"[", exchange.peer.ip), "]\"") : a.Concat("for=", exchange.peer.ip);
  node = a.Concat(a.Concat(node, ";proto="), head.scheme);
  if (exchange.authority.empty() || !QuotingSafe(exchange.authority)) return node;
  return a.Concat(a.Concat(a.Concat(node, ";host=\""), exchange.authority), "\"");
}

void Put(Fields& fields, HeaderName id, std::string_view value) { fields.Set(Spelling(id), value); }

}  // namespace

namespace {

size_t Passages(const Fields& fields, std::string_view name) {
  size_t passages = 0;
  for (const Field& f : fields)
    for (size_t at = f.id == HeaderName::kVia ? f.value.find(name) : f.value.npos; at != f.value.npos; at = f.value.find(name, at + name.size())) ++passages;
  return passages;
}

std::string_view Received(Version v) {
  switch (v) {
    case Version::kHttp10: return "1.0 ";
    case Version::kHttp11: return "1.1 ";
    case Version::kHttp2: return "2.0 ";
    case Version::kHttp3: return "3.0 ";
  }
  return "1.1 ";
}

}  // namespace

bool AddVia(const Exchange& exchange, RequestHead& head) {
  const std::string_view name = exchange.services.via;
  if (name.empty()) return true;
  if (Passages(head.fields, name) >= kMaxPassages) return false;
  head.fields.Add(HeaderName::kVia, exchange.arena().Concat(Received(exchange.version), name));
  return true;
}

void AddForwarded(const Exchange& exchange, RequestHead& head) {
  std::string_view forwarded = Appended(exchange, head, HeaderName::kForwarded, Element(exchange, head));
  std::string_view from = Appended(exchange, head, HeaderName::kXForwardedFor, exchange.peer.ip);
  std::string_view proto = KeptIfTrusted(exchange, head, HeaderName::kXForwardedProto, head.scheme);
  std::string_view host = KeptIfTrusted(exchange, head, HeaderName::kXForwardedHost, exchange.authority);
  Put(head.fields, HeaderName::kXForwardedFor, from);
  Put(head.fields, HeaderName::kXForwardedProto, proto);
  if (host.empty()) head.fields.Remove(HeaderName::kXForwardedHost);
  else Put(head.fields, HeaderName::kXForwardedHost, host);
  Put(head.fields, HeaderName::kForwarded, forwarded);
}

}  // namespace rws
