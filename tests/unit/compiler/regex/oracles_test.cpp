// Our automaton, Hyperscan and RE2 agree about generated expressions and texts.
#include <gtest/gtest.h>

#include "compiler/regex/print.h"
#include "compiler/regex/questions.h"
#include "fuzz/regex_oracles.h"
#include "tests/unit/compiler/regex/made_regex.h"

namespace rwsc::regex {
namespace {

constexpr int kExpressions = 400;

std::vector<std::string> TextsFor(const Regex& regex, Random& random) {
  std::vector<std::string> texts{"", "\n"};
  for (int i = 0; i < 6; ++i) {
    std::string text = Sample(regex, regex.root(), random);
    texts.push_back(text);
    texts.push_back(text + "\n");
    if (text.empty()) continue;
    std::string changed = text;
    char& c = changed[random() % changed.size()];
    c = random() % 2 ? static_cast<char>(c ^ 0x20) : static_cast<char>(random());
    texts.push_back(changed);
    texts.push_back(text.substr(1));
    texts.push_back(text + text);
  }
  return texts;
}

struct Count { size_t taken = 0, refused = 0; };

void ExpectAgreement(const std::string& expression, Random& random, Count& count) {
  const Regex regex = R(expression);
  const Language language = Of(regex);
  const Oracles oracles(regex);
  ASSERT_EQ(oracles.refused(), "") << expression;
  for (const std::string& text : TextsFor(regex, random)) {
    const bool ours = Matches(language, text);
    EXPECT_EQ(ours, oracles.Hyperscan(text)) << expression << " printed " << ForHyperscan(regex) << " on " << testing::PrintToString(text);
    EXPECT_EQ(ours, oracles.Re2(text)) << expression << " printed " << ForRe2(regex) << " on " << testing::PrintToString(text);
    ++(ours ? count.taken : count.refused);
  }
}

TEST(Oracles, AgreeOnGeneratedExpressions) {
  Random random(21);
  Count count;
  for (int i = 0; i < kExpressions; ++i) {
    const std::string flag = random() % 4 == 0 ? "(?i)" : "";
    ExpectAgreement(flag + Maker(random, i % 2 ? kWide : kSmall).Alternatives(3), random, count);
  }
  EXPECT_GT(count.taken, 3'000u);
  EXPECT_GT(count.refused, 3'000u);
}

TEST(Oracles, TakeWhatWeTakeAtOurBounds) {
  Random random(22);
  Count count;
  std::string nested = "a";
  for (uint32_t i = 0; i < kMaxDepth; ++i) nested = "(?:" + nested + "b)*";
  for (const std::string& text : {std::string(kMaxLength, 'a'), std::string("[a-z]{1000}"), std::string("[^/]{0,1000}x"), std::string("(?:a{1,25}b?){1,40}"),
                                  std::string("(?:ab{2}){500}"), nested, std::string("[a-z]{1,1000}-[a-z]{1,1000}")})
    ExpectAgreement(text, random, count);
}

// As PCRE does: the first alternative that fits, lazy repeats as short as they can be.
TEST(Oracles, GroupsTakeWhatNginxSays) {
  const auto taken = [](const char* regex, const char* text) { return Oracles(R(regex)).Captures(text); };
  using Taken = std::vector<std::string>;
  EXPECT_EQ(taken("(a|ab)(c|bcd)(d*)", "abcd"), (Taken{"a", "bcd", ""}));
  EXPECT_EQ(taken("(a+)(a*)", "aaa"), (Taken{"aaa", ""}));
  EXPECT_EQ(taken("(a+?)(?<rest>a*)", "aaa"), (Taken{"a", "aa"}));
  EXPECT_EQ(taken("(?:(.)/?)*", "a/b/c"), (Taken{"c"}));
  EXPECT_EQ(taken("(?i)(é)(k)", "éK"), (Taken{"é", "K"}));
  EXPECT_EQ(taken("(a)", "b"), Taken{});
}

}  // namespace
}  // namespace rwsc::regex
