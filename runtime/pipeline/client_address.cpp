#include "runtime/pipeline/client_address.h"

#include <array>

#include "runtime/pipeline/prepared.h"

namespace rws {
namespace {

std::string_view Trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

// Up to the next `mark` that stands outside quotes; takes it off `rest`.
std::string_view TakeUpTo(char mark, std::string_view& rest) {
  bool quoted = false;
  size_t at = 0;
  for (; at < rest.size() && (quoted || rest[at] != mark); ++at) {
    if (rest[at] == '"') quoted = !quoted;
    else if (rest[at] == '\\' && quoted) ++at;
  }
  at = std::min(at, rest.size());
  std::string_view part = rest.substr(0, at);
  rest.remove_prefix(std::min(at + 1, rest.size()));
  return Trim(part);
}

std::string_view Unquoted(std::string_view s) { return s.size() >= 2 && s.front() == '"' && s.back() == '"' ? s.substr(1, s.size() - 2) : s; }

// RFC 7239 4: the value of one parameter of an element; "": none.
std::string_view Parameter(std::string_view element, std::string_view name) {
  while (!element.empty()) {
    std::string_view pair = TakeUpTo(';', element);
    size_t equals = pair.find('=');
    if (equals != pair.npos && EqualsIgnoreCase(pair.substr(0, equals), name)) return Unquoted(pair.substr(equals + 1));
  }
  return {};
}

// RFC 7239 6: an address with or without its port; of v6 in brackets.
std::string_view WithoutPort(std::string_view node) {
  if (node.starts_with('[')) return node.substr(1, node.find(']') - 1);
  const size_t colon = node.find(':');
  return colon == node.rfind(':') ? node.substr(0, colon) : node;
}

struct Hops {
  std::array<std::string_view, kMaxHops> last;
  size_t count = 0;
  void Add(std::string_view hop) { last[count++ % kMaxHops] = hop; }
  std::string_view FromRight(size_t i) const { return last[(count - 1 - i) % kMaxHops]; }
  size_t size() const { return std::min(count, kMaxHops); }
};

Hops Split(std::string_view list) {
  Hops hops;
  while (!list.empty()) hops.Add(TakeUpTo(',', list));
  return hops;
}

// `node_of` reads the address of a hop. The hop that was settled on, or none.
template <class NodeOf>
std::string_view Walk(const Hops& hops, const IpSet& trusted, Arena& arena, NodeOf node_of, std::string_view& ip) {
  std::string_view chosen;
  for (size_t i = 0; i < hops.size(); ++i) {
    const std::string_view node = WithoutPort(node_of(hops.FromRight(i)));
    IpBytes bytes;
    if (!ParseIp(node, bytes)) break;
    ip = node.find(':') == node.npos ? node : PrintIp(bytes, arena);
    chosen = hops.FromRight(i);
    if (!trusted.Contains(bytes)) break;
  }
  return chosen;
}

}  // namespace

ToldClient ReadToldClient(const Exchange& exchange, const IpSet& trusted) {
  ToldClient told;
  told.scheme = exchange.ClientField("X-Forwarded-Proto").value_or("");
  if (std::optional<std::string_view> list = exchange.ClientField("X-Forwarded-For")) {
    Walk(Split(*list), trusted, exchange.arena(), [](std::string_view hop) { return hop; }, told.ip);
  } else if (std::optional<std::string_view> elements = exchange.ClientField("Forwarded")) {
    const std::string_view element = Walk(Split(*elements), trusted, exchange.arena(), [](std::string_view e) { return Parameter(e, "for"); }, told.ip);
    if (told.scheme.empty()) told.scheme = Parameter(element, "proto");
  }
  return told;
}

}  // namespace rws
