// What the two libraries are given.
#include "compiler/regex/print.h"

#include <gtest/gtest.h>

#include "tests/unit/compiler/regex/made_regex.h"

namespace rwsc::regex {
namespace {

TEST(RegexPrint, WholeInAsciiWithClassesWrittenOut) {
  struct Case { const char *text, *hyperscan, *re2; };
  const Case cases[] = {
      {"", "\\A(?:(?:))\\z", "\\A(?:(?:))\\z"},
      {"v[0-9]+", "\\A(?:v[0-9]+)\\z", "\\A(?:v[0-9]+)\\z"},
      {"a|b", "\\A(?:a|b)\\z", "\\A(?:a|b)\\z"},
      {"a.c", "\\A(?:a[\\x00-\\x09\\x0b-\\xff]c)\\z", "\\A(?:a[\\x00-\\x09\\x0b-\\xff]c)\\z"},
      {"(?i)k\\.1", "\\A(?:[Kk]\\x2e1)\\z", "\\A(?:[Kk]\\x2e1)\\z"},
      {"(a)(?<n>b+?)(?:c|d)*", "\\A(?:(?:a)(?:b+)(?:c|d)*)\\z", "\\A(?:(a)(?P<n>b+?)(?:c|d)*)\\z"},
      {"é?", "\\A(?:(?:\\xc3\\xa9)?)\\z", "\\A(?:(?:\\xc3\\xa9)?)\\z"},
      {"(?:a{2}){3,}?", "\\A(?:(?:a{2}){3,})\\z", "\\A(?:(?:a{2}){3,}?)\\z"},
      {"a{0}(b){0}", "\\A(?:(?:)(?:))\\z", "\\A(?:a{0}(b){0})\\z"},
      {"a(?:b|)c{0,4}", "\\A(?:a(?:b|(?:))c{0,4})\\z", "\\A(?:a(?:b|(?:))c{0,4})\\z"},
  };
  for (const Case& c : cases) {
    EXPECT_EQ(ForHyperscan(R(c.text)), c.hyperscan);
    EXPECT_EQ(ForRe2(R(c.text)), c.re2);
  }
}

}  // namespace
}  // namespace rwsc::regex
