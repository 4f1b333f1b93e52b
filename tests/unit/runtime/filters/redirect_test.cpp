#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

std::string LocationOf(FilterCase& c, std::string_view target) {
  c.Get(target);
  const Field* location = c.response->head.fields.Find(HeaderName::kLocation);
  return location ? std::to_string(c.response->head.status) + " " + std::string(location->value) : "none";
}

TEST(Redirect, ToATemplate) {
  FilterCase c;
  fbs::RedirectT redirect;
  redirect.status = 301;
  redirect.program = c.made.Program({c.made.Literal("https://"), c.made.Field(FieldId::kHost, SinkId::kPath), c.made.Field(FieldId::kUri, SinkId::kUri)});
  c.Action(redirect);
  EXPECT_EQ(LocationOf(c, "/a%20b?x=1"), "301 https://a.example/a%20b?x=1");
}

TEST(Redirect, ARowOfATableKeepsTheQuery) {
  struct { const char* row; const char* asked; const char* location; } cases[] = {
      {"/new", "/old", "308 /new"}, {"/new", "/old?x=1", "308 /new?x=1"}, {"/new?y=2", "/old?x=1", "308 /new?y=2&x=1"}, {"/new", "/old?", "308 /new?"}};
  for (auto& t : cases) {
    FilterCase c;
    fbs::RedirectT redirect;
    redirect.status = 308;
    redirect.target = t.row;
    c.Action(redirect);
    EXPECT_EQ(LocationOf(c, t.asked), t.location);
  }
}

TEST(Redirect, ACaptureCannotEndTheLine) {
  FilterCase c;
  fbs::RedirectT redirect;
  redirect.status = 302;
  redirect.program = c.made.Program({c.made.Literal("/u/"), c.made.Field(FieldId::kQueryField, SinkId::kPath, "n")});
  c.Action(redirect);
  EXPECT_EQ(LocationOf(c, "/?n=a/%0d%0aX:1"), "302 /u/a%2F%0D%0AX%3A1");
}

}  // namespace
}  // namespace rws
