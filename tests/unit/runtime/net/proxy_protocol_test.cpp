// PROXY headers: what is one, what is none yet, what never will be; whatever is written is read back.
#include <gtest/gtest.h>

#include <string>

#include "runtime/net/proxy_protocol.h"

namespace rws {
namespace {

using namespace std::string_literals;
using Step = ProxyParse::Step;

const std::string kSignature = "\r\n\r\n\0\r\nQUIT\n"s;
const std::string kV4 = "\x0A\x00\x00\x01\x0A\x00\x00\x02\x1F\x90\x00\x50"s;      // 10.0.0.1:8080 to 10.0.0.2:80

std::string V2(char command, char family, const std::string& rest) {
  return kSignature + command + family + static_cast<char>(rest.size() >> 8) + static_cast<char>(rest.size() & 0xFF) + rest;
}

std::string Tlv(char type, const std::string& value) { return type + ""s + static_cast<char>(value.size() >> 8) + static_cast<char>(value.size() & 0xFF) + value; }

TEST(ProxyProtocol, Good) {
  const struct { std::string octets, source, destination; } kCases[] = {
      {"PROXY TCP4 192.0.2.1 198.51.100.2 56324 443\r\n", "192.0.2.1:56324", "198.51.100.2:443"},
      {"PROXY TCP4 0.0.0.0 255.255.255.255 0 65535\r\n", "0.0.0.0:0", "255.255.255.255:65535"},
      {"PROXY TCP6 2001:db8::1 ::1 1 2\r\n", "[2001:db8::1]:1", "[::1]:2"},
      {"PROXY TCP6 ::ffff:192.0.2.1 ::ffff:192.0.2.2 1 2\r\n", "192.0.2.1:1", "192.0.2.2:2"},
      {"PROXY UNKNOWN\r\n", "", ""},
      {"PROXY UNKNOWN ffff:f...f whatever stands here\r\n", "", ""},
      {V2(0x21, 0x11, kV4), "10.0.0.1:8080", "10.0.0.2:80"},
      {V2(0x21, 0x21, std::string(15, '\0') + "\1" + std::string(15, '\0') + "\2" + "\0\7\0\x8"s), "[::1]:7", "[::2]:8"},
      {V2(0x20, 0x00, ""), "", ""},                                             // LOCAL
      {V2(0x20, 0x11, kV4), "", ""},
      {V2(0x21, 0x00, ""), "", ""},                                             // unspecified
      {V2(0x21, 0x12, kV4), "", ""},                                            // UDP says nothing of a stream
      {V2(0x21, 0x31, std::string(216, '/')), "", ""},                          // Unix
      {V2(0x21, 0x11, kV4 + Tlv(4, "")), "10.0.0.1:8080", "10.0.0.2:80"},       // NOOP
  };
  for (const auto& c : kCases) {
    SCOPED_TRACE(c.octets);
    const ProxyParse parsed = ParseProxyHeader(c.octets + "GET /");
    ASSERT_EQ(parsed.step, Step::kDone);
    EXPECT_EQ(parsed.size, c.octets.size());
    EXPECT_EQ(parsed.header.local, c.source.empty());
    if (parsed.header.local) continue;
    EXPECT_EQ(parsed.header.source.ToString(), c.source);
    EXPECT_EQ(parsed.header.destination.ToString(), c.destination);
  }
}

TEST(ProxyProtocol, EveryPrefixMayBecomeOne) {
  for (const std::string& whole : {"PROXY TCP4 192.0.2.1 198.51.100.2 56324 443\r\n"s, V2(0x21, 0x11, kV4 + Tlv(2, "a.example"))}) {
    for (size_t n = 0; n < whole.size(); ++n) EXPECT_EQ(ParseProxyHeader(whole.substr(0, n)).step, Step::kMore) << n;
    EXPECT_EQ(ParseProxyHeader(whole).step, Step::kDone);
  }
}

TEST(ProxyProtocol, Bad) {
  const std::string kCases[] = {
      "GET / HTTP/1.1\r\n", "PROXX", "proxy TCP4 ", "\x16\x03\x01", "\r\n\r\n\r",
      "PROXY TCP4\r\n", "PROXY  TCP4 1.2.3.4 1.2.3.4 1 2\r\n", "PROXY TCP5 1.2.3.4 1.2.3.4 1 2\r\n", "PROXY UDP4 1.2.3.4 1.2.3.4 1 2\r\n",
      "PROXY TCP4 1.2.3.4 1.2.3.4 1\r\n", "PROXY TCP4 1.2.3.4 1.2.3.4 1 2 3\r\n", "PROXY TCP4 1.2.3.4 1.2.3.4 1 2 \r\n",
      "PROXY TCP4 1.2.3.4 1.2.3.4  1 2\r\n", "PROXY TCP4 1.2.3.4 1.2.3.4 65536 2\r\n", "PROXY TCP4 1.2.3.4 1.2.3.4 01 2\r\n",
      "PROXY TCP4 1.2.3.4 1.2.3.4 +1 2\r\n", "PROXY TCP4 1.2.3.4 1.2.3.4 -1 2\r\n", "PROXY TCP4 1.2.3.4 1.2.3.4 1 2x\r\n",
      "PROXY TCP4 1.2.3 1.2.3.4 1 2\r\n", "PROXY TCP4 1.2.3.400 1.2.3.4 1 2\r\n", "PROXY TCP4 ::1 ::1 1 2\r\n",
      "PROXY TCP6 1.2.3.4 1.2.3.4 1 2\r\n", "PROXY TCP6 ::1 [::1] 1 2\r\n", "PROXY TCP6 fe80::1%eth0 ::1 1 2\r\n",
      "PROXY TCP4 1.2.3.4 1.2.3.4 1 2\n\n\r\n", "PROXY UNKNOWN" + std::string(100, 'x') + "\r\n", "PROXY TCP4 " + std::string(200, '1'),
      V2(0x11, 0x11, kV4), V2(0x31, 0x11, kV4), V2(0x22, 0x11, kV4), V2(0x21, 0x41, kV4), V2(0x21, 0x13, kV4),
      V2(0x21, 0x11, kV4.substr(1)), V2(0x21, 0x21, kV4), V2(0x21, 0x31, kV4),
      V2(0x21, 0x11, kV4 + "\1"), V2(0x21, 0x11, kV4 + "\1\0\2a"s), V2(0x21, 0x11, kV4 + Tlv(5, std::string(129, 'u'))),
      V2(0x21, 0x11, kV4 + Tlv(2, std::string(256, 'a'))), V2(0x21, 0x11, kV4 + Tlv(3, "abc")), V2(0x21, 0x11, kV4 + Tlv(3, "abcd")),
      V2(0x21, 0x11, kV4 + Tlv(4, std::string(kMaxProxyHeader, '\0'))).substr(0, 16),
  };
  for (const std::string& octets : kCases) EXPECT_EQ(ParseProxyHeader(octets).step, Step::kBad) << octets;
}

TEST(ProxyProtocol, TypeLengthValues) {
  const std::string tlvs = Tlv(1, "h2") + Tlv(4, "xx") + Tlv(2, "a.example") + Tlv(2, "b.example") + Tlv(5, "id\0\1"s) + Tlv(0x20, "ssl");
  const ProxyParse parsed = ParseProxyHeader(V2(0x21, 0x11, kV4 + tlvs));
  ASSERT_EQ(parsed.step, Step::kDone);
  EXPECT_EQ(parsed.header.alpn, "h2");
  EXPECT_EQ(parsed.header.authority, "a.example");
  EXPECT_EQ(parsed.header.unique_id, "id\0\1"s);
}

// Computed by another program, in which "123456789" gives E3069283.
TEST(ProxyProtocol, Checksum) {
  std::string octets = V2(0x21, 0x11, kV4 + Tlv(3, "\x13\x0D\x75\x6F"s));
  EXPECT_EQ(ParseProxyHeader(octets).step, Step::kDone);
  octets[16] ^= 1;
  EXPECT_EQ(ParseProxyHeader(octets).step, Step::kBad);
}

TEST(ProxyProtocol, WhatIsWrittenIsReadBack) {
  ProxyHeader h;
  for (auto [source, destination] : {std::pair("192.0.2.1", "192.0.2.2"), std::pair("2001:db8::1", "2001:db8::2"), std::pair("2001:db8::1", "192.0.2.2")}) {
    h.local = false;
    h.source = *SocketAddr::Parse(source, 1234);
    h.destination = *SocketAddr::Parse(destination, 443);
    h.authority = "a.example";
    h.alpn = "http/1.1";
    h.unique_id = "\0\xFFu"s;
    for (const std::string& octets : {WriteProxyHeader1(h), WriteProxyHeader2(h)}) {
      SCOPED_TRACE(octets);
      const ProxyParse parsed = ParseProxyHeader(octets);
      ASSERT_EQ(parsed.step, Step::kDone);
      EXPECT_EQ(parsed.size, octets.size());
      EXPECT_EQ(parsed.header.source, h.source);
      EXPECT_EQ(parsed.header.destination, h.destination);
      if (octets[0] == 'P') continue;
      EXPECT_EQ(parsed.header.authority, h.authority);
      EXPECT_EQ(parsed.header.alpn, h.alpn);
      EXPECT_EQ(parsed.header.unique_id, h.unique_id);
    }
  }
  EXPECT_EQ(WriteProxyHeader1({}), "PROXY UNKNOWN\r\n");
  EXPECT_TRUE(ParseProxyHeader(WriteProxyHeader2({})).header.local);
}

}  // namespace
}  // namespace rws
