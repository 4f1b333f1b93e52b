// What an expression tells by itself.
#include "compiler/regex/hygiene.h"

#include <gtest/gtest.h>

#include "tests/unit/compiler/regex/made_regex.h"

namespace rwsc::regex {
namespace {

TEST(RegexHygiene, Lengths) {
  const auto lengths = [](const char* text) {
    const Facts facts = Examine(R(text));
    return std::to_string(facts.min_length) + ".." + (facts.max_length ? std::to_string(*facts.max_length) : "");
  };
  EXPECT_EQ(lengths(""), "0..0");
  EXPECT_EQ(lengths("a(?:bc|d)?"), "1..3");
  EXPECT_EQ(lengths("(?:ab){2,5}c*"), "4..");
  EXPECT_EQ(lengths("(?:){2,}"), "0..0");
  EXPECT_EQ(lengths("é{3}"), "6..6");
  EXPECT_EQ(lengths("(?:a|bb|ccc){1,400}"), "1..1200");
  EXPECT_EQ(lengths("(?:a+b|)c"), "1..");
}

TEST(RegexHygiene, ADotBeforeATopLevelDomain) {
  const auto dot = [](const char* text) { return Examine(R(text)).loose_dot.value_or(999); };
  EXPECT_EQ(dot("example.com"), 7u);
  EXPECT_EQ(dot("(?i)(?:www\\.)?shop.CO\\.uk"), 18u);
  EXPECT_EQ(dot("[a-z]+.internal(?::[0-9]+)?"), 6u);
  EXPECT_EQ(dot("a|b.de"), 3u);
  EXPECT_EQ(dot("example\\.com"), 999u);
  EXPECT_EQ(dot("example.company"), 999u);
  EXPECT_EQ(dot("a.b"), 999u);
  EXPECT_EQ(dot(".*com"), 999u);
  EXPECT_EQ(dot("x.com[a-z]"), 999u);
}

TEST(RegexHygiene, States) {
  EXPECT_EQ(Examine(R("abc")).states, 5u);                // with the one that nothing leads out of
  EXPECT_EQ(Examine(R(".*a.{12}")).states, std::nullopt);
}

}  // namespace
}  // namespace rwsc::regex
