// What an exchange knows of its request: the fields of the language, captures, who the client is behind proxies.
#include "runtime/pipeline/exchange.h"

#include <gtest/gtest.h>

#include "tests/support/exchange_case.h"

namespace rws {
namespace {

std::string Of(const Exchange& exchange, FieldId field, std::string_view key = {}) {
  auto value = exchange.Get(field, key);
  return value ? std::string(*value) : "-";
}

TEST(Exchange, FieldsOfTheRequest) {
  ExchangeCase c;
  const Exchange& x = c.Begin(Method::kGet, "/a%20b/c.tar.GZ?k=1&e&s=a%20b&k=2", {{"X-A", "1"}, {"x-a", "2"}, {"Cookie", "u=1; v=w=x;z=3"}});
  ASSERT_TRUE(c.begun.ok());
  EXPECT_EQ(Of(x, FieldId::kHost), "a.example");
  EXPECT_EQ(Of(x, FieldId::kPath), "/a b/c.tar.GZ");
  EXPECT_EQ(Of(x, FieldId::kPathExt), "GZ");
  EXPECT_EQ(Of(x, FieldId::kUri), "/a%20b/c.tar.GZ?k=1&e&s=a%20b&k=2");
  EXPECT_EQ(Of(x, FieldId::kQuery), "k=1&e&s=a%20b&k=2");
  EXPECT_EQ(Of(x, FieldId::kScheme), "http");
  EXPECT_EQ(Of(x, FieldId::kPort), "8080");
  EXPECT_EQ(Of(x, FieldId::kMethod), "GET");
  EXPECT_EQ(Of(x, FieldId::kQueryField, "k"), "1");
  EXPECT_EQ(Of(x, FieldId::kQueryField, "e"), "");
  EXPECT_EQ(Of(x, FieldId::kQueryField, "s"), "a b");
  EXPECT_EQ(Of(x, FieldId::kQueryField, "none"), "-");
  EXPECT_EQ(Of(x, FieldId::kHeaderField, "X-a"), "1, 2");
  EXPECT_EQ(Of(x, FieldId::kHeaderField, "X-B"), "-");
  EXPECT_EQ(Of(x, FieldId::kCookieField, "v"), "w=x");
  EXPECT_EQ(Of(x, FieldId::kCookieField, "z"), "3");
  EXPECT_EQ(Of(x, FieldId::kCookieField, "w"), "-");
  EXPECT_EQ(Of(x, FieldId::kClientIp), "192.0.2.7");
  EXPECT_EQ(Of(x, FieldId::kUpstreamPath), "/a%20b/c.tar.GZ");
  EXPECT_EQ(x.target_after(), "/a%20b/c.tar.GZ?k=1&e&s=a%20b&k=2");
}

TEST(Exchange, ARequestKeepsItsId) {
  ExchangeCase c;
  const std::string id = Of(c.Begin(Method::kGet, "/"), FieldId::kRequestId);
  EXPECT_EQ(id.size(), 16u);
  EXPECT_EQ(id.find_first_not_of("0123456789abcdef"), id.npos);
  EXPECT_EQ(Of(*c.exchange, FieldId::kRequestId), id);
  EXPECT_NE(Of(c.Begin(Method::kGet, "/"), FieldId::kRequestId), id);
}

TEST(Exchange, APathThatIsNotCanonicalIsNot) {
  ExchangeCase c;
  EXPECT_EQ(c.Begin(Method::kGet, "/a/./b//../c").path, "/a/c");
  c.Begin(Method::kGet, "/a/../../b");
  EXPECT_FALSE(c.begun.ok());
  c.Begin(Method::kGet, "/a%00b");
  EXPECT_FALSE(c.begun.ok());
  EXPECT_EQ(c.Begin(Method::kOptions, "*").path, "/");
}

TEST(Exchange, MethodsOfTheLanguage) {
  ExchangeCase c;
  EXPECT_EQ(c.Begin(Method::kGet, "/", {{"Upgrade", "websocket"}}).method, Method::kGet);      // codecs know what asks for a tunnel
  EXPECT_EQ(c.Begin(Method::kPost, "/", {{"Upgrade", "websocket"}}).method, Method::kPost);
  EXPECT_EQ(c.Begin(Method::kPost, "/", {{"Content-Type", "application/grpc+proto"}}).method, Method::kGrpc);
  EXPECT_EQ(c.Begin(Method::kPost, "/", {{"Content-Type", "application/json"}}).method, Method::kPost);
}

TEST(Exchange, ATunnelIsWs) {
  ExchangeCase c;
  c.protocol = "WebSocket";
  EXPECT_EQ(c.Begin(Method::kConnect, "/").method, Method::kWs);
  EXPECT_EQ(Of(*c.exchange, FieldId::kMethod), "GET"); // as the client of HTTP/1.1 sent it
  c.protocol = "connect-udp";
  EXPECT_EQ(c.Begin(Method::kConnect, "/").method, Method::kConnect);
}

TEST(Exchange, CapturesAreDecodedAndBounded) {
  ExchangeCase c;
  Exchange& x = c.Begin(Method::kGet, "/");
  const std::string_view canonical[] = {"a%20b", ""};
  x.SetCaptures(canonical);
  x.SetCapture(3, "label");
  EXPECT_EQ(x.Capture(0), "a b");
  EXPECT_EQ(x.Capture(2), "");
  EXPECT_EQ(x.Capture(3), "label");
  EXPECT_EQ(x.Capture(60), "");
}

// The client is the right-most hop that no trusted proxy is; a peer that is not trusted is believed nothing.
TEST(Exchange, TheClientBehindTrustedProxies) {
  struct { bool trusted; const char* list; const char* client; } cases[] = {
      {false, "203.0.113.9", "192.0.2.7"},         {true, "203.0.113.9", "203.0.113.9"},
      {true, "1.1.1.1, 203.0.113.9", "203.0.113.9"}, {true, "203.0.113.9, 10.0.0.1,10.0.0.2", "203.0.113.9"},
      {true, "10.0.0.1, 10.0.0.2", "10.0.0.1"},    {true, "203.0.113.9, junk, 10.0.0.1", "10.0.0.1"},
      {true, "junk", "192.0.2.7"},                 {true, "", "192.0.2.7"},
      {true, "2001:db8::1, 10.9.9.9", "2001:db8::1"}};
  for (auto& t : cases) {
    ExchangeCase c;
    c.made.records.server->trust = {"10.0.0.0/8"};
    c.peer.trusted = t.trusted;
    const Exchange& x = c.Begin(Method::kGet, "/", {{"X-Forwarded-For", t.list}, {"X-Forwarded-Proto", "https"}});
    EXPECT_EQ(x.client_ip, t.client) << t.list;
    EXPECT_EQ(x.scheme, t.trusted ? "https" : "http");
  }
}

}  // namespace
}  // namespace rws
