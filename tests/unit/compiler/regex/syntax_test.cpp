// What Parse takes and refuses, and where it points.
#include "compiler/regex/syntax.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "compiler/regex/print.h"
#include "tests/unit/compiler/regex/made_regex.h"

namespace rwsc::regex {
namespace {

std::string Refusal(std::string_view text) {
  const auto parsed = Parse(text);
  const Error* error = std::get_if<Error>(&parsed);
  return error ? fmt::format("{}+{} {}", error->offset, error->length, error->message) : "taken";
}

TEST(RegexSyntax, Tree) {
  EXPECT_EQ(Dump(R("v.(?:ab|[^/])+?")),
            "concat 0+15\n  bytes 0+1 v\n  bytes 1+1 dot [\\x00-\\x09\\x0b-\\xff]\n  repeat 2+13 + lazy\n    alternate 5+7\n      concat 5+2\n        bytes 5+1 a\n"
            "        bytes 6+1 b\n      bytes 8+4 [\\x00-\\x2e0-\\xff]\n");
  EXPECT_EQ(Dump(R("(?i)^(a)(?<n>é|)$")),
            "fold\nconcat 4+14\n  group 5+3 1\n    bytes 6+1 [Aa]\n  group 8+9 2 n\n    alternate 13+3\n      concat 13+2\n        bytes 13+1 \\xc3\n        bytes 14+1 \\xa9\n"
            "      empty 16+0\n");
  EXPECT_EQ(Dump(R("")), "empty 0+0\n");
  EXPECT_EQ(Dump(R("a{0}b{2,}c{3}d{1,4}")),
            "concat 0+19\n  repeat 0+4 {0}\n    bytes 0+1 a\n  repeat 4+5 {2,}\n    bytes 4+1 b\n  repeat 9+4 {3}\n    bytes 9+1 c\n  repeat 13+6 {1,4}\n    bytes 13+1 d\n");
}

TEST(RegexSyntax, ClassesAndEscapes) {
  const auto set = [](const char* text) { return Print(R(text).sets[0]); };
  EXPECT_EQ(set("[a-c\\-x\\]]"), "[\\x2d\\x5da-cx]");
  EXPECT_EQ(set("[-a]"), "[\\x2da]");
  EXPECT_EQ(set("[a-]"), "[\\x2da]");
  EXPECT_EQ(set("[a^[]"), "[\\x5b\\x5ea]");
  EXPECT_EQ(set("[\\d.\\x41-\\x43]"), "[\\x2e0-9A-C]");
  EXPECT_EQ(set("[[:digit:][:upper:]_]"), "[0-9A-Z_]");
  EXPECT_EQ(set("(?i)[^b-z]"), "[\\x00-A\\x5b-a\\x7b-\\xff]");
  EXPECT_EQ(set("\\w"), "[0-9A-Z_a-z]");
  EXPECT_EQ(set("\\S"), "[\\x00-\\x08\\x0e-\\x1f\\x21-\\xff]");
  EXPECT_EQ(set("\\\""), "\\x22");
  EXPECT_EQ(set("\\x7F"), "\\x7f");
  EXPECT_EQ(set("]"), "\\x5d");
}

TEST(RegexSyntax, Refusals) {
  struct Case { std::string text, refusal; };
  const Case cases[] = {
      {"a(b", "1+1 this group is not closed"},
      {"a)b", "1+1 `)` closes nothing"},
      {"a|*", "2+1 nothing before `*` to repeat"},
      {"{2}", "0+3 nothing before the repeat"},
      {"a{x}", "1+1 `{` begins a repeat: `{2}`, `{2,}` or `{2,5}`"},
      {"a{,2}", "1+4 a repeat has a lower bound"},
      {"a{3,2}", "1+5 no number is at least 3 and at most 2"},
      {"a{1001}", "1+6 a repeat counts to 1000 at most"},
      {"a{99999999999}", "1+13 a repeat counts to 1000 at most"},
      {"a{2", "1+1 `{` begins a repeat: `{2}`, `{2,}` or `{2,5}`"},
      {"(?:a{50}){50}", "9+4 repeats inside repeats multiply, here to more than 1000"},
      {"(?:abcde){999}", "0+14 with every repeat written out this has more than 4096 elements"},
      {"a+*", "1+2 two repeats of one thing"},
      {"a{2}{3}", "1+4 two repeats of one thing"},
      {"a++", "2+1 no possessive repeat"},
      {"[abc", "0+1 this class is not closed"},
      {"[]", "0+2 a class with nothing in it"},
      {"[^]", "0+3 a class with nothing in it"},
      {"[z-a]", "1+3 this range is upside down"},
      {"[\\d-z]", "1+4 a class is no end of a range"},
      {"[a-c-e]", "4+1 a `-` after a range"},
      {"x[é]", "2+2 a class holds single bytes, and `é` has 2"},
      {"[[:greek:]]", "1+9 this is no class"},
      {"[^\\d\\D]", "0+7 no byte is in this class"},
      {"a\\", "1+1 nothing follows `\\`"},
      {"\\y", "0+2 unknown escape `\\y`"},
      {"\\é", "0+3 unknown escape `\\é`"},
      {"\\x4", "0+2 `\\x` takes two hexadecimal digits"},
      {"\\x{e9}", "0+2 `\\x` takes two hexadecimal digits"},
      {"(a)\\1", "3+2 no back-reference: what a group took cannot be asked for again"},
      {"\\bword", "0+2 no word boundary: a regular expression takes the whole text"},
      {"\\pL", "0+2 no Unicode classes: expressions are about bytes"},
      {"a\\0", "1+2 no octal escape"},
      {"[\\z]", "1+2 an anchor stands here"},
      {"\\Qa\\E", "0+2 no quoting inside a regular expression"},
      {"a(?=b)", "1+3 no look-ahead: a regular expression takes one text, from its beginning to its end"},
      {"(?<!a)b", "0+4 no look-behind: a regular expression takes one text, from its beginning to its end"},
      {"(?P=n)", "0+4 no back-reference: what a group took cannot be asked for again"},
      {"(?>a)", "0+3 no atomic group"},
      {"(?#x)", "0+3 no comment inside a regular expression"},
      {"a(?i)b", "1+3 a group begins `(`, `(?:` or `(?<name>`"},
      {"(?i:a)", "0+3 a group begins `(`, `(?:` or `(?<name>`"},
      {"(?s).", "0+3 a group begins `(`, `(?:` or `(?<name>`"},
      {"(?<1>a)", "0+3 a group's name is letters, digits and `_`, as in `(?<name>..)`"},
      {"(?<n>a)(?P<n>b)", "11+1 two groups have the name `n`"},
      {"^v1", "0+1 a regular expression takes the whole text, so nothing may follow here"},
      {"(?i)^v1", "4+1 a regular expression takes the whole text, so nothing may follow here"},
      {"v1$", "2+1 a regular expression takes the whole text, so nothing may stand before it here"},
      {"v1\\z", "2+2 a regular expression takes the whole text, so nothing may stand before it here"},
      {"^a|b$", "0+1 a regular expression takes the whole text, so nothing may follow here"},
      {"^a$|b", "0+1 a regular expression takes the whole text, in each of its alternatives"},
      {"a|^b$", "2+1 a regular expression takes the whole text, in each of its alternatives"},
      {"(?:^a$)", "3+1 `^` stands only at the beginning"},
      {"a$b", "1+1 `$` stands only at the end"},
      {"a\\Zb", "1+2 an anchor stands here"},
      {"a\xff", "1+1 this is not UTF-8"},
      {"a\xc3", "1+1 this is not UTF-8"},
      {std::string(kMaxLength + 1, 'a'), "4096+1 a regular expression has at most 4096 bytes"},
  };
  for (const Case& c : cases) EXPECT_EQ(Refusal(c.text), c.refusal) << c.text;
}

TEST(RegexSyntax, DepthIsBounded) {
  const auto nested = [](uint32_t depth) {
    std::string text = "a";
    for (uint32_t i = 0; i < depth; ++i) text = "(?:" + text + ")";
    return text;
  };
  EXPECT_EQ(Refusal(nested(kMaxDepth)), "taken");
  EXPECT_EQ(Refusal(nested(kMaxDepth + 1)), "48+1 groups nest 16 deep at most");
}

TEST(RegexSyntax, GroupsThatCaptureAreCounted) {
  std::string text;
  for (size_t i = 0; i < kMaxGroups; ++i) text += "(a)";
  EXPECT_EQ(Refusal(text + "(?:b)"), "taken");
  EXPECT_EQ(Refusal(text + "(b)"), "96+1 at most 32 groups capture");
}

TEST(RegexSyntax, AnchorsThatSayWhatIsSo) {
  for (const char* text : {"^v1$", "\\Av1\\z", "^a$|^b$", "(?i)^a$", "^$", "^(?:a|b)$", "\\^a\\$", "[$^]"}) EXPECT_EQ(Refusal(text), "taken") << text;
  EXPECT_EQ(ForRe2(R("^v1$")), ForRe2(R("v1")));
}

TEST(RegexSyntax, NoisePointsInside) {
  Random random(3);
  const std::vector<std::string> pieces = {"(", "(?:", "(?<n>", "(?i)", ")", "[", "[^", "]", "[:alpha:]", "-", "a", "z", "9", "é", "\xff", "|", "*", "+", "?", "{", "}", "{2,3}", "{1000}", ",",
                                           "\\", "\\d", "\\x4", "\\b", "^", "$", "\\A", "\\z", ".", std::string(1, '\0'), "\n"};
  size_t taken = 0;
  for (int i = 0; i < 20'000; ++i) {
    std::string text;
    for (size_t left = random() % 8; left > 0; --left) text += pieces[random() % pieces.size()];
    const auto parsed = Parse(text);
    const Error* error = std::get_if<Error>(&parsed);
    taken += error == nullptr;
    if (!error) continue;
    EXPECT_LE(size_t{error->offset} + error->length, text.size() + 1) << text << ": " << error->message;
    EXPECT_FALSE(error->message.empty() || error->length == 0) << text;
  }
  EXPECT_GT(taken, 1'000u);
}

}  // namespace
}  // namespace rwsc::regex
