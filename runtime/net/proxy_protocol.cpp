#include "runtime/net/proxy_protocol.h"

#include <arpa/inet.h>

#include <array>
#include <charconv>
#include <cstring>

namespace rws {
namespace {

using Step = ProxyParse::Step;

constexpr std::string_view kText = "PROXY ";
constexpr std::string_view kSignature("\r\n\r\n\0\r\nQUIT\n", 12);
constexpr size_t kMaxText = 107;                         // with its CRLF (section 2.1)
constexpr size_t kFixed = 16;                            // before the addresses (section 2.2)
constexpr uint8_t kLocal = 0x20, kProxy = 0x21;
constexpr uint8_t kTcp4 = 0x11, kTcp6 = 0x21;
enum Tlv : uint8_t { kAlpn = 1, kAuthority = 2, kCrc32c = 3, kUniqueId = 5 };

ProxyParse More() { return {Step::kMore, 0, {}}; }
ProxyParse Bad() { return {}; }

bool MayBecome(std::string_view received, std::string_view wanted) { return received.substr(0, wanted.size()) == wanted.substr(0, received.size()); }

// Version 1.

std::string_view TakeWord(std::string_view& line) {
  const size_t space = line.find(' ');
  const std::string_view word = line.substr(0, space);
  line.remove_prefix(space == line.npos ? line.size() : space + 1);
  return word;
}

bool ReadPort(std::string_view text, uint16_t& port) {
  if (text.empty() || text.size() > 5 || (text.size() > 1 && text[0] == '0')) return false;
  auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc() && end == text.data() + text.size();
}

std::optional<SocketAddr> ReadAddress(std::string_view ip, std::string_view port_text, bool six) {
  uint16_t port = 0;
  if (ip.empty() || (ip.find(':') != ip.npos) != six || !ReadPort(port_text, port)) return std::nullopt;
  return SocketAddr::Parse(ip, port);
}

ProxyParse ParseText(std::string_view received) {
  const size_t end = received.substr(0, kMaxText).find("\r\n");
  if (end == received.npos) return received.size() >= kMaxText ? Bad() : More();
  ProxyParse out{Step::kDone, end + 2, {}};
  std::string_view line = received.substr(kText.size(), end - kText.size());
  const std::string_view family = TakeWord(line);
  if (family == "UNKNOWN") return out;                   // what follows is not looked at
  if (family != "TCP4" && family != "TCP6") return Bad();
  std::string_view words[4];
  for (std::string_view& word : words) word = TakeWord(line);
  const auto source = ReadAddress(words[0], words[2], family == "TCP6");
  const auto destination = ReadAddress(words[1], words[3], family == "TCP6");
  if (!source || !destination || received[end - 1] == ' ' || !line.empty()) return Bad();
  out.header.local = false;
  out.header.source = *source;
  out.header.destination = *destination;
  return out;
}

// Version 2.

uint16_t Short(std::string_view at) { return static_cast<uint16_t>(static_cast<uint8_t>(at[0]) << 8 | static_cast<uint8_t>(at[1])); }

void PutShort(std::string& out, size_t n) {
  out += static_cast<char>(n >> 8 & 0xFF);
  out += static_cast<char>(n & 0xFF);
}

// RFC 4960 appendix B, over the header with the checksum's octets as zeros.
uint32_t Crc32c(std::string_view header, size_t zero_at) {
  uint32_t crc = 0xFFFFFFFF;
  for (size_t i = 0; i < header.size(); ++i) {
    const bool zero = i >= zero_at && i < zero_at + 4;
    crc ^= zero ? 0 : static_cast<uint8_t>(header[i]);
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0x82F63B78u : 0u);
  }
  return ~crc;
}

bool ChecksumHolds(std::string_view header, size_t at) {
  uint32_t said = 0;
  for (size_t i = 0; i < 4; ++i) said = said << 8 | static_cast<uint8_t>(header[at + i]);
  return Crc32c(header, at) == said;
}

// The first of a type counts.
bool TakeTlv(uint8_t type, std::string_view value, ProxyHeader& out) {
  std::string* into = type == kAlpn ? &out.alpn : type == kAuthority ? &out.authority : type == kUniqueId ? &out.unique_id : nullptr;
  if (!into) return true;
  if (value.size() > (type == kUniqueId ? kMaxProxyUniqueId : kMaxProxyAuthority)) return false;
  if (into->empty()) *into = value;
  return true;
}

bool ReadTlvs(std::string_view header, size_t at, ProxyHeader& out) {
  while (at < header.size()) {
    if (header.size() - at < 3) return false;
    const auto type = static_cast<uint8_t>(header[at]);
    const size_t size = Short(header.substr(at + 1));
    at += 3;
    if (size > header.size() - at) return false;
    if (type == kCrc32c && (size != 4 || !ChecksumHolds(header, at))) return false;
    if (!TakeTlv(type, header.substr(at, size), out)) return false;
    at += size;
  }
  return true;
}

SocketAddr ReadBinary(std::string_view ip, std::string_view port) {
  sockaddr_storage storage{};
  if (ip.size() == 4) {
    auto& v4 = reinterpret_cast<sockaddr_in&>(storage);
    v4.sin_family = AF_INET;
    v4.sin_port = htons(Short(port));
    std::memcpy(&v4.sin_addr, ip.data(), ip.size());
  } else {
    auto& v6 = reinterpret_cast<sockaddr_in6&>(storage);
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(Short(port));
    std::memcpy(&v6.sin6_addr, ip.data(), ip.size());
  }
  return SocketAddr::From(storage);
}

size_t AddressBytes(uint8_t family) {
  constexpr size_t kSizes[] = {0, 12, 36, 216};          // unspecified, IPv4, IPv6, Unix
  return kSizes[family >> 4];
}

// Families that we have no use for are passed over, those that are not defined refused (section 2.2).
ProxyParse ParseBinary(std::string_view received) {
  if (received.size() < kFixed) return More();
  const auto command = static_cast<uint8_t>(received[12]);
  const auto family = static_cast<uint8_t>(received[13]);
  const size_t size = kFixed + Short(received.substr(14));
  if ((command != kLocal && command != kProxy) || family >> 4 > 3 || (family & 15) > 2 || size > kMaxProxyHeader) return Bad();
  if (received.size() < size) return More();
  ProxyParse out{Step::kDone, size, {}};
  const std::string_view header = received.substr(0, size);
  if (command == kLocal) return out;
  const size_t addresses = AddressBytes(family);
  if (size - kFixed < addresses || !ReadTlvs(header, kFixed + addresses, out.header)) return Bad();
  if (family != kTcp4 && family != kTcp6) return out;
  const size_t ip = family == kTcp4 ? 4 : 16;
  const std::string_view at = header.substr(kFixed);
  out.header.local = false;
  out.header.source = ReadBinary(at.substr(0, ip), at.substr(2 * ip));
  out.header.destination = ReadBinary(at.substr(ip, ip), at.substr(2 * ip + 2));
  return out;
}

bool BothV4(const ProxyHeader& h) { return h.source.family() == AF_INET && h.destination.family() == AF_INET; }

std::array<char, 16> Wide(const SocketAddr& a) {
  std::array<char, 16> out{};
  if (a.family() == AF_INET6) {
    std::memcpy(out.data(), &reinterpret_cast<const sockaddr_in6*>(a.data())->sin6_addr, out.size());
  } else if (a.family() == AF_INET) {
    out[10] = out[11] = static_cast<char>(0xFF);
    std::memcpy(out.data() + 12, &reinterpret_cast<const sockaddr_in*>(a.data())->sin_addr, 4);
  }
  return out;
}

std::string WideText(const SocketAddr& a) {
  char text[INET6_ADDRSTRLEN] = {};
  const std::array<char, 16> octets = Wide(a);
  ::inet_ntop(AF_INET6, octets.data(), text, sizeof text);
  return text;
}

void PutTlv(std::string& out, Tlv type, std::string_view value) {
  if (value.empty()) return;
  out += static_cast<char>(type);
  PutShort(out, value.size());
  out += value;
}

}  // namespace

ProxyParse ParseProxyHeader(std::string_view received) {
  if (MayBecome(received, kText)) return received.size() < kText.size() ? More() : ParseText(received);
  if (MayBecome(received, kSignature)) return ParseBinary(received);
  return Bad();
}

std::string WriteProxyHeader1(const ProxyHeader& h) {
  if (h.local) return "PROXY UNKNOWN\r\n";
  const bool four = BothV4(h);
  auto ip = [&](const SocketAddr& a) { return four ? a.ip() : WideText(a); };
  return std::string(four ? "PROXY TCP4 " : "PROXY TCP6 ") + ip(h.source) + " " + ip(h.destination) + " " + std::to_string(h.source.port()) + " " +
         std::to_string(h.destination.port()) + "\r\n";
}

std::string WriteProxyHeader2(const ProxyHeader& h) {
  std::string rest;
  const size_t skip = BothV4(h) ? 12 : 0;
  if (!h.local) {
    for (const SocketAddr* a : {&h.source, &h.destination}) rest.append(Wide(*a).data() + skip, 16 - skip);
    for (const SocketAddr* a : {&h.source, &h.destination}) PutShort(rest, a->port());
    PutTlv(rest, kAlpn, h.alpn);
    PutTlv(rest, kAuthority, h.authority);
    PutTlv(rest, kUniqueId, h.unique_id);
  }
  std::string out(kSignature);
  out += static_cast<char>(h.local ? kLocal : kProxy);
  out += static_cast<char>(h.local ? 0 : skip ? kTcp4 : kTcp6);
  PutShort(out, rest.size());
  return out + rest;
}

}  // namespace rws
