#include "runtime/pipeline/ip_set.h"

#include <arpa/inet.h>

#include <charconv>
#include <cstring>

namespace rws {

bool ParseIp(std::string_view text, IpBytes& out) {
  char copy[INET6_ADDRSTRLEN];
  if (text.empty() || text.size() >= sizeof(copy)) return false;
  std::memcpy(copy, text.data(), text.size());
  copy[text.size()] = 0;
  in_addr v4;
  if (inet_pton(AF_INET, copy, &v4) == 1) {
    out = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0, 0, 0, 0};
    std::memcpy(out.data() + 12, &v4, 4);
    return true;
  }
  return inet_pton(AF_INET6, copy, out.data()) == 1;
}

std::string_view PrintIp(const IpBytes& ip, Arena& arena) {
  const bool v4 = IN6_IS_ADDR_V4MAPPED(reinterpret_cast<const in6_addr*>(ip.data()));
  char text[INET6_ADDRSTRLEN];
  inet_ntop(v4 ? AF_INET : AF_INET6, ip.data() + (v4 ? 12 : 0), text, sizeof text);
  return arena.Copy(text);
}

bool IpSet::Add(std::string_view cidr) {
  size_t slash = cidr.find('/');
  Net net;
  if (!ParseIp(cidr.substr(0, slash), net.bytes)) return false;
  bool v4 = cidr.substr(0, slash).find(':') == std::string_view::npos;
  unsigned bits = v4 ? 32 : 128;
  if (slash != std::string_view::npos) {
    std::string_view digits = cidr.substr(slash + 1);
    unsigned most = bits;
    auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    if (error != std::errc() || end != digits.data() + digits.size() || bits > most) return false;
  }
  net.bits = static_cast<uint8_t>(bits + (v4 ? 96 : 0));
  nets_.push_back(net);
  return true;
}

bool IpSet::Contains(const IpBytes& ip) const {
  for (const Net& net : nets_) {
    size_t whole = net.bits / 8, rest = net.bits % 8;
    if (std::memcmp(net.bytes.data(), ip.data(), whole) != 0) continue;
    if (rest == 0 || ((net.bytes[whole] ^ ip[whole]) >> (8 - rest)) == 0) return true;
  }
  return false;
}

bool IpSet::Contains(std::string_view ip) const {
  IpBytes bytes;
  return !nets_.empty() && ParseIp(ip, bytes) && Contains(bytes);
}

}  // namespace rws
