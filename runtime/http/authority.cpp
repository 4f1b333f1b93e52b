// Host and :authority (RFC 3986 3.2.2). Stricter than the RFC: names are letters, digits, `-`, `_` and dots; no escapes.
#include <arpa/inet.h>

#include "runtime/http/uri.h"

namespace rws {
namespace {

constexpr size_t kMaxHost = 254;                       // a full name and its trailing dot
Error Bad(const char* why) { return Error(Fault::kBadRequest, why); }

bool NameOctet(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_' || c == '.';
}

Result<uint16_t> Port(std::string_view digits) {
  if (digits.empty()) return uint16_t{0};              // "host:" is allowed and means none
  uint32_t port = 0;
  if (digits.size() > 5) return Bad("bad port");
  for (char c : digits) {
    if (c < '0' || c > '9') return Bad("bad port");
    port = port * 10 + static_cast<uint32_t>(c - '0');
  }
  if (port == 0 || port > 65535) return Bad("bad port");
  return static_cast<uint16_t>(port);
}

Result<std::string_view> Literal(std::string_view text, Arena& arena) {
  char in[INET6_ADDRSTRLEN], out[INET6_ADDRSTRLEN];
  if (text.size() >= sizeof in) return Bad("bad IP literal");
  in[text.copy(in, sizeof in - 1)] = 0;
  in6_addr address;
  if (inet_pton(AF_INET6, in, &address) != 1) return Bad("bad IP literal");
  inet_ntop(AF_INET6, &address, out, sizeof out);
  return arena.Copy(out);
}

Result<std::string_view> Name(std::string_view text, Arena& arena) {
  if (text.size() > kMaxHost) return Bad("host too long");
  bool upper = false;
  for (size_t i = 0; i < text.size(); ++i) {
    if (!NameOctet(text[i])) return Bad("bad octet in the host");
    if (text[i] == '.' && (i == 0 || text[i - 1] == '.')) return Bad("empty label in the host");
    upper |= text[i] >= 'A' && text[i] <= 'Z';
  }
  if (text.ends_with('.')) text.remove_suffix(1);
  if (text.empty()) return Bad("empty host");
  if (!upper) return text;
  char* out = static_cast<char*>(arena.Allocate(text.size(), 1));
  for (size_t i = 0; i < text.size(); ++i) out[i] = text[i] >= 'A' && text[i] <= 'Z' ? static_cast<char>(text[i] + 32) : text[i];
  return std::string_view(out, text.size());
}

}  // namespace

Result<Authority> ParseAuthority(std::string_view text, Arena& arena) {
  bool literal = text.starts_with('[');
  size_t close = literal ? text.find(']') : 0;
  if (close == text.npos) return Bad("bad IP literal");
  size_t colon = text.find(':', close);
  if (literal && close + 1 != (colon == text.npos ? text.size() : colon)) return Bad("bad IP literal");
  Authority authority;
  if (colon != text.npos) {
    Result<uint16_t> port = Port(text.substr(colon + 1));
    if (!port.ok()) return port.error();
    authority.port = *port;
  }
  Result<std::string_view> host = literal ? Literal(text.substr(1, close - 1), arena) : Name(text.substr(0, colon), arena);
  if (!host.ok()) return host.error();
  authority.host = *host;
  return authority;
}

}  // namespace rws
