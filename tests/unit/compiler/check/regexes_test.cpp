// Faults of an expression are places of the token that holds it.
#include "compiler/check/regexes.h"

#include <gtest/gtest.h>

namespace rwsc::check {
namespace {

LiteralError ErrorOf(const Parsed<regex::Regex>& parsed) {
  const LiteralError* error = std::get_if<LiteralError>(&parsed);
  EXPECT_TRUE(error);
  return error ? *error : LiteralError();
}

TEST(Regexes, PlacesAreThoseOfTheToken) {
  const LiteralError literal = ErrorOf(ParseRegexLiteral("re\"ab(?=c)\""));
  EXPECT_EQ(literal.offset, 5u);
  EXPECT_EQ(literal.length, 3u);
  EXPECT_EQ(literal.kind, Kind::BadLiteral);
  EXPECT_FALSE(literal.message.empty() || literal.help.empty());
  EXPECT_EQ(ErrorOf(ParseRegexAt("v[0-9", 10)).offset, 11u);
}

TEST(Regexes, WhatIsRightIsTaken) {
  EXPECT_TRUE(std::holds_alternative<regex::Regex>(ParseRegexLiteral("re\"\"")));
  EXPECT_TRUE(std::holds_alternative<regex::Regex>(ParseRegexLiteral("re\"a\\\"b\"")));
}

}  // namespace
}  // namespace rwsc::check
