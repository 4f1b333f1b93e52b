// What literals mean, and where the caret stands when they mean nothing.
#include "compiler/syntax/literals.h"

#include <gtest/gtest.h>

#include "compiler/syntax/punycode.h"

namespace rwsc {
namespace {

using namespace std::chrono_literals;

template <class T>
const T& Good(const Parsed<T>& parsed) {
  if (const auto* error = std::get_if<LiteralError>(&parsed)) ADD_FAILURE() << error->message;
  static const T none{};
  const T* value = std::get_if<T>(&parsed);
  return value ? *value : none;
}

template <class T>
LiteralError Bad(const Parsed<T>& parsed) {
  const auto* error = std::get_if<LiteralError>(&parsed);
  EXPECT_TRUE(error) << "an error was expected";
  return error ? *error : LiteralError{};
}

TEST(Numbers, HaveUnits) {
  EXPECT_EQ(Good(ParseDuration("250ms")), 250ms);
  EXPECT_EQ(Good(ParseDuration("10m")), 10min);
  EXPECT_EQ(Good(ParseDuration("7d")), 168h);
  EXPECT_EQ(Good(ParseSize("10MB")), 10'000'000u);
  EXPECT_EQ(Good(ParseSize("64KiB")), 65536u);
  EXPECT_EQ(Good(ParseBandwidth("1MB/s")), 1'000'000u);
  EXPECT_EQ(Good(ParseRate("100r/m")), (Rate{100, 60s}));
  EXPECT_EQ(Good(ParsePercent("0.125%")).thousandths, 125u);
  EXPECT_EQ(Good(ParsePercent("100%")).thousandths, 100'000u);
  EXPECT_EQ(Good(ParseInteger("0042")), 42u);
}

TEST(Numbers, OverflowAndNonsenseAreErrors) {
  EXPECT_EQ(Bad(ParseDuration("99999999999999999999999s")).length, 23u);
  EXPECT_EQ(Bad(ParseDuration("200000000d")).offset, 0u);
  Bad(ParseDuration("10"));
  Bad(ParseDuration("10x"));
  Bad(ParseDuration(""));
  Bad(ParseSize("18446744073709551616B"));
  Bad(ParseSize("18446744073709551615GiB"));
  Bad(ParseSize("10m"));
  Bad(ParseRate("0r/s"));
  Bad(ParsePercent("100.001%"));
  EXPECT_EQ(Bad(ParsePercent("1.00005%")).offset, 5u);
  Bad(ParsePercent("4294967297%"));
  EXPECT_EQ(Bad(ParseInteger("1.5")).offset, 1u);
  Bad(ParseInteger("9223372036854775808"));
}

TEST(Addresses, BothFamilies) {
  EXPECT_EQ(Print(Good(ParseIpPrefix("10.0.0.0/8"))), "10.0.0.0/8");
  EXPECT_EQ(Print(Good(ParseIpPrefix("2001:db8:42::/48"))), "2001:db8:42::/48");
  EXPECT_EQ(Print(Good(ParseIpPrefix("192.0.2.7"))), "192.0.2.7");
  EXPECT_EQ(Print(Good(ParseIpPrefix("::1"))), "::1");
  EXPECT_EQ(Good(ParseIpPrefix("::ffff:10.0.0.0/104")), Good(ParseIpPrefix("10.0.0.0/8")));
  EXPECT_EQ(Good(ParseIpPrefix("0.0.0.0/0")).bits, 0);
  EXPECT_EQ(Bad(ParseIpPrefix("10.0.0.0/33")).offset, 9u);
  EXPECT_EQ(Bad(ParseIpPrefix("10.1.0.0/8")).help, "write 10.0.0.0/8");
  Bad(ParseIpPrefix("256.0.0.1"));
  Bad(ParseIpPrefix("1.2.3"));
  Bad(ParseIpPrefix("010.0.0.1"));
  Bad(ParseIpPrefix("1:2:3:4:5:6:7:8:9"));
  Bad(ParseIpPrefix("::1/129"));
}

TEST(Addresses, WithPorts) {
  EXPECT_EQ(Good(ParseSocketAddress(":80")), (SocketAddress{"", 80, 80, false, {}}));
  EXPECT_EQ(Good(ParseSocketAddress("127.0.0.1:0")), (SocketAddress{"127.0.0.1", 0, 0, true, {}}));
  EXPECT_EQ(Good(ParseSocketAddress("[::1]:8080-8090")), (SocketAddress{"::1", 8080, 8090, true, {}}));
  EXPECT_EQ(Good(ParseSocketAddress("api.internal:65535")), (SocketAddress{"api.internal", 65535, 65535, false, {}}));
  EXPECT_EQ(Bad(ParseSocketAddress("127.0.0.1:65536")).offset, 10u);
  Bad(ParseSocketAddress("127.0.0.1"));
  Bad(ParseSocketAddress("::1:80"));
  Bad(ParseSocketAddress("300.0.0.1:80"));
  EXPECT_EQ(Bad(ParseSocketAddress(":90-80")).offset, 1u);
}

std::string Path(std::string_view text) { return Print(Good(ParsePathPattern(text))); }

TEST(Paths, PrintAsWritten) {
  for (const char* text : {"/", "/a", "/a/", "/a/b.html", "/users/{id:int}", "/{id:int}.json", "/@{user}", "/**", "/a/**", "/a/{rest...}",
                           "/{lang:de|en}/x", "/{v:re\"v[0-9]{1,3}\"}/x", "/{u:uuid}/{s:slug}/{h:hex}"}) {
    EXPECT_EQ(Path(text), text);
  }
}

TEST(Paths, AreCanonical) {
  EXPECT_EQ(Path("/%41%7e%2d"), "/A~-");
  EXPECT_EQ(Path("/m\xC3\xBCnchen"), "/m%C3%BCnchen");
  EXPECT_EQ(Path("/%c3%bc"), "/%C3%BC");
  EXPECT_EQ(Path("/a%20b"), "/a%20b");
}

TEST(Paths, RefuseWhatNoRequestHas) {
  for (const char* text : {"", "a", "/a//b", "//", "/a/../b", "/.", "/%2e%2E/x", "/a/..;x/b", "/a%2fb", "/a%5Cb", "/a\\b", "/a%00", "/a%zz", "/a%", "/%ff",
                           "/**/a", "/a/{rest...}/b", "/{rest...}x", "/x{rest...}", "/a**", "/a?b", "/{a", "/a}", "/{}", "/{1a}", "/{a:}", "/{a:x|}", "/{a:\xC3\xA9|x}", "/{a}{b}", "/a b"}) {
    EXPECT_TRUE(std::holds_alternative<LiteralError>(ParsePathPattern(text))) << text;
  }
}

TEST(Paths, HelpsNameTheRightForm) {
  const LiteralError star = Bad(ParsePathPattern("/api/*"));
  EXPECT_EQ(star.offset, 5u);
  EXPECT_NE(star.help.find("/api/**"), std::string::npos);
  EXPECT_NE(Bad(ParsePathPattern("/users/:id")).help.find("{id}"), std::string::npos);
  const LiteralError type = Bad(ParsePathPattern("/x/{id:itn}"));
  EXPECT_EQ(type.kind, Kind::UnknownCaptureType);
  EXPECT_EQ(type.offset, 7u);
  EXPECT_EQ(type.length, 3u);
  EXPECT_EQ(type.help, "did you mean `int`?");
  EXPECT_EQ(Bad(ParsePathPattern("/{n:integer}")).help, "did you mean `int`?");
  const LiteralError twice = Bad(ParsePathPattern("/{id}/{id}"));
  EXPECT_EQ(twice.kind, Kind::DuplicateName);
  EXPECT_EQ(twice.offset, 7u);
}

TEST(Paths, SegmentsKnowTheirPlace) {
  const PathPattern pattern = Good(ParsePathPattern("/ab/{id:int}.json/"));
  ASSERT_EQ(pattern.segments.size(), 2u);
  EXPECT_EQ(pattern.segments[1].offset, 4u);
  EXPECT_EQ(pattern.segments[1].length, 13u);
  EXPECT_EQ(pattern.segments[1].suffix, ".json");
  EXPECT_TRUE(pattern.final_slash);
}

std::string Host(std::string_view text) { return Print(Good(ParseHostPattern(text))); }

TEST(Hosts, AllForms) {
  EXPECT_EQ(Host("Example.COM."), "example.com");
  EXPECT_EQ(Host("*"), "*");
  EXPECT_EQ(Host("*.Shop.example"), "*.shop.example");
  EXPECT_EQ(Host("{tenant:slug}.shop.example"), "{tenant:slug}.shop.example");
  EXPECT_EQ(Host("{lang:EN|de}.shop.example"), "{lang:de|en}.shop.example");
  EXPECT_EQ(Host("localhost"), "localhost");
  EXPECT_EQ(Host("127.0.0.1"), "127.0.0.1");
  EXPECT_EQ(Host("2001:DB8::1"), "2001:db8::1");
  EXPECT_EQ(Host("b\xC3\xBC" "cher.example"), "xn--bcher-kva.example");
  EXPECT_EQ(Host("B\xC3\x9C" "CHER.example"), "xn--bcher-kva.example");
}

TEST(Hosts, Refused) {
  for (const std::string& text : {std::string(), std::string("."), std::string("a..b"), std::string("-a.b"), std::string("a-.b"), std::string("a b.c"),
                                  std::string("a.*.b"), std::string("*x.b"), std::string("x{y}.b"), std::string("{y}"), std::string("{y...}.b"), std::string("1.2.3"),
                                  std::string("a.1"), std::string("10.0.0.0/8"), std::string("http://a.b"), std::string("a.b:80"), std::string(64, 'a') + ".b",
                                  std::string("a.") + std::string(300, 'b'), std::string("a%41.b"), std::string("{y:a.b|c}.b"), std::string("{y:en|EN}.b")}) {
    EXPECT_TRUE(std::holds_alternative<LiteralError>(ParseHostPattern(text))) << text;
  }
  std::string longest;
  for (int i = 0; i < 64; ++i) longest += "abc.";
  EXPECT_TRUE(std::holds_alternative<LiteralError>(ParseHostPattern(longest + "d")));
}

TEST(Punycode, SamplesOfRfc3492) {
  EXPECT_EQ(ToAsciiLabel("\u4ED6\u4EEC\u4E3A\u4EC0\u4E48\u4E0D\u8BF4\u4E2D\u6587"), "xn--ihqwcrb4cv8a8dqg056pqjye");
  EXPECT_EQ(ToAsciiLabel("3\u5E74B\u7D44\u91D1\u516B\u5148\u751F"), "xn--3b-ww4c5e180e575a65lsy2b");
  EXPECT_EQ(ToAsciiLabel("m\u00FCnchen"), "xn--mnchen-3ya");
  EXPECT_EQ(ToAsciiLabel("\u043F\u0440\u0438\u043C\u0435\u0440"), "xn--e1afmkfd");
}

TEST(Texts, Templates) {
  const auto parts = Good(ParseTemplate("\"a{{b}}{auth.sub}\\n{f(\"x{y}\")}\""));
  ASSERT_EQ(parts.size(), 4u);
  EXPECT_EQ(parts[0].text, "a{b}");
  EXPECT_TRUE(parts[1].expr);
  EXPECT_EQ(parts[1].text, "auth.sub");
  EXPECT_EQ(parts[1].offset, 8u);
  EXPECT_EQ(parts[2].text, "\n");
  EXPECT_EQ(parts[3].text, "f(\"x{y}\")");
}

TEST(Texts, PlainForms) {
  EXPECT_EQ(Good(ParsePlainString("\"a\\\"b\"")), "a\"b");
  EXPECT_EQ(Good(ParsePlainString("r\"{\\n}\"")), "{\\n}");
  EXPECT_EQ(Good(ParsePlainString("\"\"\"\n{\n}\"\"\"")), "{\n}");
  EXPECT_EQ(Good(ParsePlainString("\"\"")), "");
  EXPECT_EQ(Bad(ParsePlainString("\"a{b}\"")).offset, 2u);
  EXPECT_EQ(Bad(ParseTemplate("\"a\\q\"")).offset, 2u);
  EXPECT_EQ(Bad(ParseTemplate("\"a}\"")).offset, 2u);
  EXPECT_EQ(Bad(ParseTemplate("\"a{ }\"")).offset, 2u);
  Bad(ParseTemplate("\"a{b\""));
}

TEST(Printing, IsShortAndExact) {
  EXPECT_EQ(PrintDuration(90s), "90s");
  EXPECT_EQ(PrintDuration(0ms), "0s");
  EXPECT_EQ(PrintDuration(1500ms), "1500ms");
  EXPECT_EQ(PrintSize(10'000'000), "10MB");
  EXPECT_EQ(PrintSize(65536), "64KiB");
  EXPECT_EQ(PrintSize(513), "513B");
}

}  // namespace
}  // namespace rwsc
