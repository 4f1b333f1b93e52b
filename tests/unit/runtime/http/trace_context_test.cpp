// W3C Trace Context: what is a parent, what is none, and whose share a trace falls into.
#include "runtime/http/trace_context.h"

#include <gtest/gtest.h>

#include <string>

#include "runtime/http/log_fields.h"

namespace rws {
namespace {

const std::string kTrace = "4bf92f3577b34da6a3ce929d0e0e4736", kParent = "00f067aa0ba902b7";

TEST(Traceparent, WhatIsOne) {
  struct Case { std::string text; bool sampled; };
  for (const Case& c : {Case{"00-" + kTrace + "-" + kParent + "-01", true}, Case{"00-" + kTrace + "-" + kParent + "-00", false}, Case{"00-" + kTrace + "-" + kParent + "-0a", false},
                        Case{"00-" + kTrace + "-" + kParent + "-ff", true}, Case{"01-" + kTrace + "-" + kParent + "-01", true}, Case{"cc-" + kTrace + "-" + kParent + "-01-what.is.more", true}}) {
    const std::optional<Traceparent> got = ParseTraceparent(c.text);
    ASSERT_TRUE(got) << c.text;
    EXPECT_EQ(got->trace.text(), kTrace);
    EXPECT_EQ(got->parent.text(), kParent);
    EXPECT_EQ(got->sampled, c.sampled) << c.text;
  }
}

TEST(Traceparent, WhatIsNone) {
  const std::string good = "00-" + kTrace + "-" + kParent + "-01";
  for (const std::string& text : {std::string(), good.substr(1), good.substr(0, 54), good + "-", good + "-00", good + " ", " " + good, "ff" + good.substr(2), "0A" + good.substr(2), "0g" + good.substr(2),
                                  "00-" + std::string(32, '0') + "-" + kParent + "-01", "00-" + kTrace + "-" + std::string(16, '0') + "-01", "00-" + kTrace + "_" + kParent + "-01",
                                  "00-4BF92F3577B34DA6A3CE929D0E0E4736-" + kParent + "-01", "00-" + kTrace + "-" + kParent + "-0x", "cc" + good.substr(2) + "x", good + ", " + good})
    EXPECT_FALSE(ParseTraceparent(text)) << text;
}

TEST(Traceparent, WhatIsPrintedIsRead) {
  Traceparent t{NewTraceId(), NewSpanId(), true};
  char text[kTraceparentBytes];
  PrintTraceparent(t, text);
  const std::optional<Traceparent> got = ParseTraceparent({text, sizeof text});
  ASSERT_TRUE(got);
  EXPECT_EQ(got->trace.text(), t.trace.text());
  EXPECT_EQ(got->parent.text(), t.parent.text());
  EXPECT_NE(NewTraceId().text(), NewTraceId().text());
}

TEST(Tracestate, WhatIsOne) {
  for (const char* text : {"rojo=1", "rojo=00f067aa0ba902b7,congo=t61rcWkgMzE", "a=1, ,b=2,", "1t@system=x", "a_-*/0=~!", "a= b"})
    EXPECT_TRUE(ValidTracestate(text)) << text;
  for (const char* text : {"", ",", "a", "a=", "=b", "A=b", "1=b", "a@=b", "@a=b", "a@b@c=d", "a=b=c", "a=b\x01", "a b=c"}) EXPECT_FALSE(ValidTracestate(text)) << text;
  std::string most;
  for (size_t i = 0; i < kMaxTracestateMembers; ++i) most += (i ? ",k" : "k") + std::to_string(i) + "=v";
  EXPECT_TRUE(ValidTracestate(most));
  EXPECT_FALSE(ValidTracestate(most + ",more=v"));
  EXPECT_FALSE(ValidTracestate("a=" + std::string(257, 'x')));
}

TEST(TraceChosen, ByTheIdsLastOctetsAlone) {
  auto id = [](std::string_view text) {
    TraceId t;
    text.copy(t.digits.data(), t.digits.size());
    return t;
  };
  const TraceId low = id("ffffffffffffffffff00000000000000"), high = id("000000000000000000ffffffffffffff"), half = id("00000000000000000080000000000000");
  EXPECT_TRUE(TraceChosen(low, 1));
  EXPECT_FALSE(TraceChosen(low, 0));
  EXPECT_FALSE(TraceChosen(high, 99'999));
  EXPECT_TRUE(TraceChosen(high, 100'000));
  EXPECT_FALSE(TraceChosen(half, 50'000));
  EXPECT_TRUE(TraceChosen(half, 50'001));
}

TEST(LogFields, CredentialsAndNames) {
  EXPECT_TRUE(HoldsCredentials(FieldId::kHeaderField, "authorization"));
  EXPECT_TRUE(HoldsCredentials(FieldId::kHeaderField, "Proxy-Authorization"));
  EXPECT_TRUE(HoldsCredentials(FieldId::kHeaderField, "COOKIE"));
  EXPECT_TRUE(HoldsCredentials(FieldId::kCookieField, "any"));
  EXPECT_FALSE(HoldsCredentials(FieldId::kHeaderField, "X-Tenant"));
  EXPECT_EQ(LogFieldNamed("trace.id"), LogFieldId::kTraceId);
  EXPECT_FALSE(LogFieldNamed("traceid"));
  EXPECT_TRUE(KnownLogField(1000));
  EXPECT_FALSE(KnownLogField(1));
}

}  // namespace
}  // namespace rws
