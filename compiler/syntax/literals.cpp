// Numbers, units and addresses: the one place of the project that includes Boost.Spirit X3.
#include <arpa/inet.h>

#include <boost/spirit/home/x3.hpp>

#include <algorithm>
#include <cstring>
#include <limits>
#include <optional>

#include "compiler/syntax/literals.h"

namespace rwsc {
namespace {

namespace x3 = boost::spirit::x3;

constexpr uint64_t kDayMs = 86'400'000;
constexpr uint64_t kMaxDurationMs = 36'500 * kDayMs;   // a hundred years
constexpr uint64_t kMaxSize = 1ull << 62;
constexpr uint64_t kMaxRate = 1'000'000'000;
constexpr uint32_t kWholePercent = 100'000;

LiteralError Wrong(size_t offset, size_t length, std::string message, std::string help = {}) {
  return {static_cast<uint32_t>(offset), static_cast<uint32_t>(std::max<size_t>(length, 1)), std::move(message), std::move(help)};
}

// A number as written, and what its unit multiplies it by.
struct Quantity {
  std::string_view digits;
  uint64_t unit = 1;
};

x3::symbols<uint64_t> Units(std::initializer_list<std::pair<const char*, uint64_t>> rows) {
  x3::symbols<uint64_t> table;
  for (const auto& [name, value] : rows) table.add(name, value);
  return table;
}

const x3::symbols<uint64_t> kDurations = Units({{"ms", 1}, {"s", 1000}, {"m", 60'000}, {"h", 3'600'000}, {"d", kDayMs}});
const x3::symbols<uint64_t> kSizes = Units({{"B", 1}, {"KB", 1000}, {"MB", 1'000'000}, {"GB", 1'000'000'000},
                                            {"KiB", 1024}, {"MiB", 1024 * 1024}, {"GiB", 1024 * 1024 * 1024}});
const x3::symbols<uint64_t> kRates = Units({{"r/s", 1000}, {"r/m", 60'000}, {"r/h", 3'600'000}});

template <class Units>
std::optional<Quantity> Split(std::string_view text, const Units& units) {
  Quantity quantity;
  const auto digits = [&](auto& context) {
    const auto& range = x3::_attr(context);
    quantity.digits = text.substr(static_cast<size_t>(range.begin() - text.begin()), static_cast<size_t>(range.size()));
  };
  const auto unit = [&](auto& context) { quantity.unit = x3::_attr(context); };
  const auto rule = x3::raw[+x3::ascii::digit][digits] >> units[unit] >> x3::eoi;
  auto first = text.begin();
  if (!x3::parse(first, text.end(), rule)) return std::nullopt;
  return quantity;
}

std::optional<uint64_t> Multiply(std::string_view digits, uint64_t unit, uint64_t most) {
  constexpr x3::uint_parser<uint64_t, 10, 1, -1> number{};   // fails beyond 64 bits
  uint64_t value = 0;
  auto first = digits.begin();
  if (!x3::parse(first, digits.end(), number >> x3::eoi, value)) return std::nullopt;
  if (value > most / unit) return std::nullopt;
  return value * unit;
}

Parsed<uint64_t> Bytes(std::string_view text, std::string_view whole) {
  const std::optional<Quantity> quantity = Split(text, kSizes);
  if (!quantity) return Wrong(0, whole.size(), "this is no size", "sizes are 512B, 64KB, 10MB, 1GB or with powers of two 64KiB, 10MiB, 1GiB");
  const std::optional<uint64_t> bytes = Multiply(quantity->digits, quantity->unit, kMaxSize);
  if (!bytes) return Wrong(0, quantity->digits.size(), "this size is too large");
  return *bytes;
}

std::optional<std::array<uint8_t, 4>> Ip4(std::string_view text) {
  constexpr x3::uint_parser<unsigned, 10, 1, 3> octet{};
  std::array<uint8_t, 4> bytes{};
  size_t count = 0;
  bool good = true;
  const auto take = [&](auto& context) {
    const unsigned value = x3::_attr(context);
    good = good && value <= 255 && count < 4;
    if (good) bytes[count++] = static_cast<uint8_t>(value);
  };
  auto first = text.begin();
  const bool shape = x3::parse(first, text.end(), octet[take] % '.' >> x3::eoi);
  if (!shape || !good || count != 4) return std::nullopt;
  for (size_t at = 0; at + 1 < text.size(); ++at) {   // 010 is eight to some and ten to others
    const bool starts = at == 0 || text[at - 1] == '.';
    if (starts && text[at] == '0' && text[at + 1] != '.') return std::nullopt;
  }
  return bytes;
}

std::optional<std::array<uint8_t, 16>> Ip6(std::string_view text) {
  std::array<uint8_t, 16> bytes{};
  if (text.size() > INET6_ADDRSTRLEN || inet_pton(AF_INET6, std::string(text).c_str(), bytes.data()) != 1) return std::nullopt;
  return bytes;
}

constexpr std::array<uint8_t, 12> kMappedPrefix{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF};

std::optional<IpPrefix> Address(std::string_view text) {
  IpPrefix prefix;
  if (const auto four = Ip4(text)) {
    std::copy(kMappedPrefix.begin(), kMappedPrefix.end(), prefix.bytes.begin());
    std::copy(four->begin(), four->end(), prefix.bytes.begin() + 12);
    prefix.v4 = true;
    prefix.bits = 32;
    return prefix;
  }
  const auto six = Ip6(text);
  if (!six) return std::nullopt;
  prefix.bytes = *six;
  prefix.bits = 128;
  return prefix;
}

std::optional<unsigned> Small(std::string_view digits, unsigned most) {
  const std::optional<uint64_t> value = Multiply(digits, 1, most);
  if (!value) return std::nullopt;
  return static_cast<unsigned>(*value);
}

IpPrefix Masked(IpPrefix prefix) {
  const unsigned kept = prefix.bits + (prefix.v4 ? 96u : 0u);
  for (unsigned i = 0; i < 16; ++i) {
    const unsigned bits = kept > i * 8 ? std::min(kept - i * 8, 8u) : 0;
    prefix.bytes[i] &= static_cast<uint8_t>(0xFF00u >> bits);
  }
  return prefix;
}

std::optional<LiteralError> ReadPorts(std::string_view text, size_t at, SocketAddress& address) {
  const std::string_view ports = text.substr(at);
  const size_t dash = ports.find('-');
  const auto first = Small(ports.substr(0, dash), 65535);
  if (!first) return Wrong(at, std::min(dash, ports.size()), "a port is a number from 0 to 65535");
  address.port = address.last_port = static_cast<uint16_t>(*first);
  if (dash == std::string_view::npos) return std::nullopt;
  const auto last = Small(ports.substr(dash + 1), 65535);
  if (!last) return Wrong(at + dash + 1, ports.size() - dash - 1, "a port is a number from 0 to 65535");
  if (*last < *first) return Wrong(at, ports.size(), "the last port lies before the first");
  address.last_port = static_cast<uint16_t>(*last);
  return std::nullopt;
}

bool LooksLikeIp4(std::string_view host) {
  return !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

}  // namespace

Parsed<Milliseconds> ParseDuration(std::string_view text) {
  const std::optional<Quantity> quantity = Split(text, kDurations);
  if (!quantity) return Wrong(0, text.size(), "this is no duration", "durations are 250ms, 30s, 10m, 2h or 7d");
  const std::optional<uint64_t> ms = Multiply(quantity->digits, quantity->unit, kMaxDurationMs);
  if (!ms) return Wrong(0, quantity->digits.size(), "this duration is longer than a hundred years");
  return Milliseconds(static_cast<int64_t>(*ms));
}

Parsed<uint64_t> ParseSize(std::string_view text) { return Bytes(text, text); }

Parsed<uint64_t> ParseBandwidth(std::string_view text) {
  if (!text.ends_with("/s")) return Wrong(0, text.size(), "this is no bandwidth", "bandwidths are 64KB/s or 10MiB/s");
  return Bytes(text.substr(0, text.size() - 2), text);
}

Parsed<Rate> ParseRate(std::string_view text) {
  const std::optional<Quantity> quantity = Split(text, kRates);
  if (!quantity) return Wrong(0, text.size(), "this is no rate", "rates are 10r/s, 100r/m or 1000r/h");
  const std::optional<uint64_t> count = Multiply(quantity->digits, 1, kMaxRate);
  if (!count) return Wrong(0, quantity->digits.size(), "this rate is beyond a billion");
  if (*count == 0) return Wrong(0, quantity->digits.size(), "a rate of 0 lets nothing through");
  return Rate{*count, Milliseconds(static_cast<int64_t>(quantity->unit))};
}

Parsed<Percent> ParsePercent(std::string_view text) {
  const std::string_view number = text.substr(0, text.find('%'));
  const size_t dot = std::min(number.find('.'), number.size());
  const std::string_view whole = number.substr(0, dot);
  std::string fraction(number.substr(std::min(dot + 1, number.size())));
  if (number.size() + 1 != text.size() || (dot < number.size() && fraction.empty())) return Wrong(0, text.size(), "this is no percentage", "percentages are 5% or 0.125%");
  if (fraction.size() > 3) return Wrong(dot + 4, fraction.size() - 3, "percentages are exact to 0.001%");
  fraction.resize(3, '0');
  const auto high = Small(whole, 100);
  const auto low = Small(fraction, 999);
  if (!low) return Wrong(dot + 1, number.size() - dot, "this is no percentage");
  const uint32_t thousandths = high ? *high * 1000 + *low : kWholePercent + 1;
  if (thousandths > kWholePercent) return Wrong(0, number.size(), "this is more than 100%");
  return Percent{thousandths};
}

Parsed<uint64_t> ParseInteger(std::string_view text) {
  const size_t odd = text.find_first_not_of("0123456789");
  if (text.empty() || odd != std::string_view::npos) return Wrong(odd == std::string_view::npos ? 0 : odd, text.size() - std::min(odd, text.size()), "a whole number is expected");
  const std::optional<uint64_t> value = Multiply(text, 1, static_cast<uint64_t>(std::numeric_limits<int64_t>::max()));
  if (!value) return Wrong(0, text.size(), "this number does not fit into 63 bits");
  return *value;
}

// What sockaddr_un holds; the file is where the text says, whatever the node's base.
Parsed<SocketAddress> ParseUnixAddress(std::string_view text) {
  constexpr size_t kScheme = 5, kLongest = 107;
  const std::string_view path = text.substr(std::min(kScheme, text.size()));
  if (!text.starts_with("unix:/") || path.ends_with('/')) return Wrong(0, text.size(), "this is no Unix socket", "write its whole path:  unix:/run/app.sock");
  if (path.size() > kLongest) return Wrong(kScheme + kLongest, path.size() - kLongest, "the path of a Unix socket has at most 107 octets");
  SocketAddress address;
  address.path = std::string(path);
  return address;
}

Parsed<IpPrefix> ParseIpPrefix(std::string_view text) {
  const size_t slash = std::min(text.find('/'), text.size());
  std::optional<IpPrefix> prefix = Address(text.substr(0, slash));
  if (!prefix) return Wrong(0, slash, "this is no IP address", "addresses are 192.0.2.1 or 2001:db8::1, networks 10.0.0.0/8 or 2001:db8::/32");
  if (slash < text.size()) {
    const auto bits = Small(text.substr(slash + 1), prefix->v4 ? 32 : 128);
    if (!bits) return Wrong(slash + 1, text.size() - slash - 1, prefix->v4 ? "an IPv4 prefix has 0 to 32 bits" : "an IPv6 prefix has 0 to 128 bits");
    prefix->bits = static_cast<uint8_t>(*bits);
  }
  const bool mapped = !prefix->v4 && prefix->bits >= 96 && std::equal(kMappedPrefix.begin(), kMappedPrefix.end(), prefix->bytes.begin());
  if (mapped) {
    prefix->v4 = true;
    prefix->bits = static_cast<uint8_t>(prefix->bits - 96);
  }
  const IpPrefix masked = Masked(*prefix);
  if (masked != *prefix) return Wrong(0, text.size(), "this network has bits set beyond its prefix", "write " + Print(masked));
  return masked;
}

Parsed<SocketAddress> ParseSocketAddress(std::string_view text) {
  SocketAddress address;
  const size_t colon = text.rfind(':');
  if (colon == std::string_view::npos) return Wrong(0, text.size(), "an address has a port", "addresses are :80, 127.0.0.1:80, [::1]:80 or name:80");
  std::string_view host = text.substr(0, colon);
  const bool bracketed = host.starts_with('[');
  if (bracketed) {
    if (!host.ends_with(']')) return Wrong(0, colon, "this `[` has no `]`");
    host = host.substr(1, host.size() - 2);
    if (!Ip6(host)) return Wrong(1, host.size(), "this is no IPv6 address");
  } else if (host.find(':') != std::string_view::npos) {
    return Wrong(0, colon, "an IPv6 address before a port stands in brackets", "write [" + std::string(host) + "]" + std::string(text.substr(colon)));
  }
  address.ip = bracketed || Ip4(host).has_value();
  if (!address.ip && LooksLikeIp4(host)) return Wrong(0, host.size(), "this is no IPv4 address");
  address.host = std::string(host);
  if (const auto error = ReadPorts(text, colon + 1, address)) return *error;
  return address;
}

std::string Print(const IpPrefix& prefix) {
  char buffer[INET6_ADDRSTRLEN] = {};
  inet_ntop(prefix.v4 ? AF_INET : AF_INET6, prefix.bytes.data() + (prefix.v4 ? 12 : 0), buffer, sizeof buffer);
  const bool single = prefix.bits == (prefix.v4 ? 32 : 128);
  return single ? std::string(buffer) : std::string(buffer) + "/" + std::to_string(prefix.bits);
}

std::string Print(const SocketAddress& a) { return a.path.empty() ? a.host + ":" + std::to_string(a.port) : "unix:" + a.path; }

std::string PrintDuration(Milliseconds duration) {
  const auto ms = static_cast<uint64_t>(std::max<int64_t>(duration.count(), 0));
  constexpr std::pair<uint64_t, const char*> units[] = {{kDayMs, "d"}, {3'600'000, "h"}, {60'000, "m"}, {1000, "s"}};
  for (const auto& [unit, name] : units) {
    if (ms != 0 && ms % unit == 0) return std::to_string(ms / unit) + name;
  }
  return ms == 0 ? "0s" : std::to_string(ms) + "ms";
}

std::string PrintSize(uint64_t bytes) {
  constexpr std::pair<uint64_t, const char*> units[] = {{1'000'000'000, "GB"}, {1024 * 1024 * 1024, "GiB"}, {1'000'000, "MB"}, {1024 * 1024, "MiB"}, {1000, "KB"}, {1024, "KiB"}};
  for (const auto& [unit, name] : units) {
    if (bytes != 0 && bytes % unit == 0) return std::to_string(bytes / unit) + name;
  }
  return std::to_string(bytes) + "B";
}

}  // namespace rwsc
