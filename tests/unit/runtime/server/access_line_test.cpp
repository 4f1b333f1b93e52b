// Lines of the access log: JSON whatever octets come, chosen fields, what is cut; the clock's text; spans as JSON.
#include "runtime/server/access_line.h"

#include <gtest/gtest.h>

#include <array>
#include <nlohmann/json.hpp>

#include "runtime/http/log_fields.h"
#include "runtime/server/span_lines.h"
#include "tests/support/exchange_case.h"

namespace rws {
namespace {

struct Case : ExchangeCase {
  std::string Line(const LogForm& form, const LineFacts& facts = {}) {
    std::array<char, kMaxLogLine> room;
    return std::string(AccessLine(form, *exchange, facts, room));
  }
};

LogField Own(LogFieldId id, std::string key) { return {static_cast<uint16_t>(id), "", std::move(key)}; }
LogField Of(FieldId id, std::string name, std::string key) { return {static_cast<uint16_t>(id), std::move(name), std::move(key)}; }

TEST(AccessLine, AnyOctetsAreJson) {
  Case c;
  c.Begin(Method::kGet, "/x?\x80\xff", {{"User-Agent", "a\"b\\c\x01\xc3\xa9"}, {"Referer", std::string(5000, 'r')}});
  LineFacts facts;
  facts.took_us = 1234;
  facts.fault = Fault::kClientGone;
  const std::string line = c.Line({}, facts);
  const auto json = nlohmann::json::parse(line);
  EXPECT_EQ(json["user_agent"], "a\"b\\c\x01\xc3\xa9");
  EXPECT_EQ(json["duration_ms"], 1.234);
  EXPECT_EQ(json["fault"], "client-gone");
  EXPECT_LE(json["referer"].get<std::string>().size(), kMaxLogValue);
  EXPECT_EQ(line.find('\n'), line.size() - 1);
}

TEST(AccessLine, ChosenFieldsAndNoCredentials) {
  Case c;
  c.Begin(Method::kGet, "/a%20b", {{"X-Tenant", "t"}, {"Authorization", "Basic c2VjcmV0"}, {"Cookie", "sid=secret"}});
  const LogForm form{LogFormat::kJson,
                     {Of(FieldId::kPath, "", "path"), Of(FieldId::kHeaderField, "X-Tenant", "t"), Of(FieldId::kHeaderField, "X-None", "n"), Of(FieldId::kHeaderField, "Authorization", "a"),
                      Of(FieldId::kCookieField, "sid", "c"), Own(LogFieldId::kFirstByte, "f"), Of(static_cast<FieldId>(999), "", "u"), Own(LogFieldId::kTlsCipher, "tls")}};
  EXPECT_EQ(c.Line(form), "{\"path\":\"/a b\",\"t\":\"t\",\"n\":null,\"a\":\"<redacted>\",\"c\":\"<redacted>\",\"f\":null,\"u\":null,\"tls\":\"\"}\n");
  c.exchange->first_byte_us = 70'005;
  EXPECT_NE(c.Line(form).find("\"f\":70.005,"), std::string::npos);
}

TEST(AccessLine, FieldsThatDoNotFitAreLeftOut) {
  Case c;
  c.Begin(Method::kGet, "/" + std::string(4000, 'x'));
  LogForm form;
  for (int i = 0; i < 64; ++i) form.fields.push_back(Of(FieldId::kPath, "", "p" + std::to_string(i)));
  const auto json = nlohmann::json::parse(c.Line(form));
  EXPECT_GE(json.size(), 6u);
  EXPECT_LT(json.size(), 64u);
}

TEST(LineClock, MillisecondsWithinASecond) {
  FakeClock clock;
  LineClock line(clock);
  const uint64_t now = clock.NowMicros();
  EXPECT_EQ(line.Text(LogFormat::kJson, now), "2023-11-14T22:13:20.000Z");
  EXPECT_EQ(line.Text(LogFormat::kJson, now + 7'999), "2023-11-14T22:13:20.007Z");
  EXPECT_EQ(line.Text(LogFormat::kCombined, now + 7'999), "14/Nov/2023:22:13:20 +0000");
  clock.Move(1000);
  EXPECT_EQ(line.Text(LogFormat::kJson, now + 1'000'000), "2023-11-14T22:13:21.000Z");
  EXPECT_EQ(line.WallMicros(now), 1'700'000'000'000'000);
}

TEST(SpanLines, ATreeAndItsCount) {
  Case c;
  Exchange& e = c.Begin(Method::kGet, "/x");
  e.trace = BeginTrace(c.arena, "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01", "a=b", 0);
  for (uint32_t i = 0; i < kMaxSpans; ++i) {
    Span* span = BeginSpan(e.trace, c.arena, "attempt", Span::Kind::kClient, e.started_us + i);
    ASSERT_NE(span, nullptr);
    span->origin = "127.0.0.1:1";
    span->fault = Fault::kConnectFailed;
  }
  EXPECT_EQ(BeginSpan(e.trace, c.arena, "attempt", Span::Kind::kClient, e.started_us), nullptr);
  e.status = 502;
  LogRing ring;
  LineClock time(c.clock);
  WriteSpans(e, {}, e.started_us + 50, time, ring);
  std::string line;
  ASSERT_TRUE(ring.Read(line));
  const auto spans = nlohmann::json::parse("[" + line.substr(4) + "]");
  EXPECT_EQ(std::stoul(line.substr(0, 3)), spans.size());
  EXPECT_GT(spans.size(), 20u);                        // what does not fit is left out
  EXPECT_EQ(spans[0]["parentSpanId"], "00f067aa0ba902b7");
  EXPECT_EQ(spans[1]["parentSpanId"], spans[0]["spanId"]);
  EXPECT_EQ(spans[1]["endTimeUnixNano"], spans[0]["endTimeUnixNano"]);      // nobody ended it
  EXPECT_EQ(spans[0]["traceState"], "a=b");
  EXPECT_EQ(spans[0]["status"]["code"], 2);
}

}  // namespace
}  // namespace rws
