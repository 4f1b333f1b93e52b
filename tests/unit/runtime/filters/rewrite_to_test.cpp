#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/paths_case.h"

namespace rws {
namespace {

TEST(RewriteTo, PathAndQuery) {
  PathsCase c;
  c.Rewrite(c.made.Program({c.made.Literal("/new?n=", SinkId::kPath), c.made.Field(FieldId::kQueryField, SinkId::kQuery, "id")}));
  EXPECT_EQ(c.Sent("/old?id=a%26b"), "/new?n=a%26b");
  EXPECT_EQ(c.exchange->path, "/old");
}

TEST(RewriteTo, TheQueryStaysWhereNoneIsWritten) {
  PathsCase c;
  c.Rewrite(c.made.Program({c.made.Literal("/new", SinkId::kPath)}));
  EXPECT_EQ(c.Sent("/old?id=1"), "/new?id=1");
  EXPECT_EQ(c.Sent("/old"), "/new");
}

TEST(RewriteTo, ACaptureCannotClimbOut) {
  PathsCase c;
  c.Rewrite(c.made.Program({c.made.Literal("/safe/", SinkId::kPath), c.made.Capture(0, SinkId::kPath, true)}));
  c.Begin(Method::kGet, "/x");
  const std::string_view inside[] = {"a/../b"};
  c.exchange->SetCaptures(inside);
  c.Finish();
  EXPECT_EQ(c.dispatch.last_target, "/safe/b");
  c.Begin(Method::kGet, "/x");
  const std::string_view climbing[] = {"../../../etc"};
  c.exchange->SetCaptures(climbing);
  EXPECT_EQ(c.Finish().status, 400);
  EXPECT_EQ(c.dispatch.sent, 1);
}

TEST(RewriteTo, AfterItNothingCountsAsStripped) {
  PathsCase c;
  c.Strip("/a");
  c.Rewrite(c.made.Program({c.made.Literal("no-slash", SinkId::kPath)}));
  EXPECT_EQ(c.Sent("/a/b"), "/no-slash");
  EXPECT_EQ(c.exchange->stripped_prefix, "");
}

}  // namespace
}  // namespace rws
