#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/paths_case.h"

namespace rws {
namespace {

TEST(StripPrefix, WholeSegmentsOnly) {
  PathsCase c;
  c.Strip("/api");
  EXPECT_EQ(c.Sent("/api/users?q=1"), "/users?q=1");
  EXPECT_EQ(c.Sent("/api"), "/");
  EXPECT_EQ(c.Sent("/api?q"), "/?q");
  EXPECT_EQ(c.Sent("/api/"), "/");
  EXPECT_EQ(c.Sent("/apis/users"), "/apis/users");
  EXPECT_EQ(c.Sent("/other"), "/other");
}

TEST(StripPrefix, OneAfterTheOther) {
  PathsCase c;
  c.Strip("/a");
  c.Strip("/b/");
  EXPECT_EQ(c.Sent("/a/b/c"), "/c");
  EXPECT_EQ(c.exchange->stripped_prefix, "/a/b");
  EXPECT_EQ(c.exchange->path, "/a/b/c");               // what the client asked for stays
}

TEST(StripPrefix, NothingIsStrippedOfARoot) {
  PathsCase c;
  c.Strip("/");
  EXPECT_EQ(c.Sent("/a"), "/a");
}

}  // namespace
}  // namespace rws
