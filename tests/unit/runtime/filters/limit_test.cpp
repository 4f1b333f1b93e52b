// limit RATE by VAL: buckets by declaration and key, whichever route and bundle asks.
#include <gtest/gtest.h>

#include "runtime/state/filter_state.h"
#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

struct LimitCase : FilterCase {
  explicit LimitCase(FilterState* kept) { state = kept; }
  fbs::LimitT Of(const char* name, uint32_t count, uint32_t burst, uint32_t program) {
    fbs::LimitT limit;
    limit.name = name;
    limit.count = count;
    limit.per = 1000;
    limit.burst = burst;
    limit.key_program = program;
    return limit;
  }
  uint32_t Query() { return made.Program({made.Field(FieldId::kQueryField, SinkId::kPlain, "k")}); }
  uint32_t Ip() { return made.Program({made.Field(FieldId::kClientIp, SinkId::kPlain)}); }
};

TEST(Limit, MoreThanTheBurstIs429WithRetryAfter) {
  FilterState kept;
  LimitCase c(&kept);
  c.Proxy();
  c.Guard(c.Of("main limit", 10, 2, c.Ip()));
  EXPECT_EQ(c.Get("/").status, 200);
  EXPECT_EQ(c.Get("/").status, 200);
  const Answered third = c.Get("/");
  EXPECT_EQ(third.status, 429);
  EXPECT_EQ(third.fields, "Content-Type: text/plain; charset=utf-8\nRetry-After: 1\n");
  EXPECT_EQ(c.dispatch.sent, 2);
  c.clock.Move(100);
  EXPECT_EQ(c.Get("/").status, 200);
  EXPECT_EQ(c.Get("/").status, 429);
}

TEST(Limit, RetryAfterIsRoundedUp) {
  FilterState kept;
  LimitCase c(&kept);
  c.Proxy();
  fbs::LimitT slow = c.Of("main limit", 1, 1, c.Ip());
  slow.per = 60'000;
  c.Guard(std::move(slow));
  c.Get("/");
  c.clock.Move(1500);
  EXPECT_NE(c.Get("/").fields.find("Retry-After: 59\n"), std::string::npos);
}

TEST(Limit, ABucketAKey) {
  FilterState kept;
  LimitCase c(&kept);
  c.Proxy();
  c.Guard(c.Of("main limit", 1, 1, c.Query()));
  EXPECT_EQ(c.Get("/?k=a").status, 200);
  EXPECT_EQ(c.Get("/?k=b").status, 200);
  EXPECT_EQ(c.Get("/?k=a").status, 429);
}

TEST(Limit, LimitsOfSeveralLevelsAddUp) {
  FilterState kept;
  LimitCase c(&kept);
  c.Proxy();
  c.Guard(c.Of("outer", 1, 3, c.Ip()));
  c.Guard(c.Of("inner", 1, 1, c.Query()));
  EXPECT_EQ(c.Get("/?k=a").status, 200);
  EXPECT_EQ(c.Get("/?k=a").status, 429);                     // the inner; the outer has counted it
  EXPECT_EQ(c.Get("/?k=b").status, 200);
  EXPECT_EQ(c.Get("/?k=c").status, 429);                     // the outer
}

TEST(Limit, ASwapRefillsNothing) {
  FilterState kept;
  for (int generation = 0; generation < 3; ++generation) {
    LimitCase c(&kept);
    c.Proxy();
    c.Guard(c.Of("main limit", 1, 2, c.Ip()));
    EXPECT_EQ(c.Get("/").status, generation < 2 ? 200 : 429);
  }
  LimitCase other(&kept);
  other.Proxy();
  other.Guard(other.Of("other limit", 1, 2, other.Ip()));
  EXPECT_EQ(other.Get("/").status, 200) << "another declaration, other buckets";
}

TEST(Limit, WithoutStateAllPass) {
  LimitCase c(nullptr);
  c.Proxy();
  c.Guard(c.Of("main limit", 1, 1, c.Ip()));
  for (int i = 0; i < 3; ++i) EXPECT_EQ(c.Get("/").status, 200);
}

TEST(Law5, ResponseLinesStandOn429) {
  FilterState kept;
  LimitCase c(&kept);
  c.Proxy();
  c.Guard(c.Of("main limit", 1, 1, c.Ip()));
  fbs::SetHeaderT line;
  line.side = fbs::Side::Response;
  line.name = "X-Status";
  line.program = c.made.Program({c.made.Field(FieldId::kStatus, SinkId::kHeader)});
  c.Response(std::move(line));
  c.Get("/");
  EXPECT_NE(c.Get("/").fields.find("X-Status: 429\n"), std::string::npos);
}

}  // namespace
}  // namespace rws
