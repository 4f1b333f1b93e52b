// Languages and the questions about them: by hand, and against all texts of a few bytes.
#include "compiler/regex/questions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "compiler/regex/print.h"
#include "tests/unit/compiler/regex/made_regex.h"

namespace rwsc::regex {
namespace {

Language L(std::string_view text) { return Of(R(text)); }

std::string Told(const Answer& answer) {
  constexpr const char* kNames[] = {"no", "yes", "unknown"};
  return std::string(kNames[static_cast<size_t>(answer.truth)]) + (answer.witness.empty() ? "" : " " + answer.witness);
}

TEST(Questions, WhatAnExpressionTakes) {
  struct Case { const char* regex; std::vector<std::string> taken, refused; };
  const Case cases[] = {
      {"", {""}, {"a"}},
      {"v[0-9]+", {"v1", "v12"}, {"v", "v1a", "xv1", "v1\n"}},
      {"a.c", {"abc", "a\xff" "c", std::string("a\0c", 3)}, {"a\nc", "ac"}},
      {"(?i)a[x-z]B", {"aXb", "AyB"}, {"a1b"}},
      {"(?i)[^a]", {"b", "B"}, {"a", "A"}},
      {"(?i)é", {"é"}, {"É"}},
      {"é*x", {"x", "ééx"}, {"\xc3\xa9\xa9x"}},
      {"a{2,3}", {"aa", "aaa"}, {"a", "aaaa"}},
      {"a{2,}", {"aa", "aaaaa"}, {"a"}},
      {"(?:ab|){2}c{0}", {"", "ab", "abab"}, {"c", "ababab"}},
      {"^a$|^b$", {"a", "b"}, {"ab", ""}},
      {"\\A\\z", {""}, {"\n"}},
      {"\\w\\W\\s\\S\\d\\D", {"_-\v!5x"}, {"--\v!5x", "_-x!5x"}},
      {"[[:xdigit:].-]+", {"a-F.9"}, {"g", ""}},
      {"[]^-]", {}, {}},
  };
  for (const Case& c : cases) {
    if (c.taken.empty()) continue;
    for (const std::string& text : c.taken) EXPECT_TRUE(Matches(L(c.regex), text)) << c.regex << " " << text;
    for (const std::string& text : c.refused) EXPECT_FALSE(Matches(L(c.regex), text)) << c.regex << " " << text;
  }
}

TEST(Questions, Overlap) {
  const auto told = [](const char* a, const char* b) { return Told(Overlap(L(a), L(b))); };
  EXPECT_EQ(told("v[0-9]+", "v[1-3]x?"), "yes v1");
  EXPECT_EQ(told("v[0-9]+", "w.*"), "no");
  EXPECT_EQ(told("a*", "b*"), "yes");               // the empty text
  EXPECT_EQ(told("(?:aaa)+", "(?:aa)+"), "yes aaaaaa");
  EXPECT_EQ(told("[a-z]+\\.json", "x.*"), "yes x.json");
  EXPECT_EQ(told("\\n", "."), "no");
}

TEST(Questions, Inclusion) {
  const auto told = [](const char* outer, const char* inner) { return Told(Includes(L(outer), L(inner))); };
  EXPECT_EQ(told("[0-9a-f]+", "[0-9]{1,19}"), "yes");
  EXPECT_EQ(told("[0-9]{1,19}", "[0-9a-f]+"), "no a");
  EXPECT_EQ(told("v[0-9]{1,3}", "v[0-9]+"), "no v0000");
  EXPECT_EQ(told(".*", "[^/]*"), "no \n");
  EXPECT_EQ(told("(?:a|b)*", "(?:a*b*)*"), "yes");
  EXPECT_EQ(told("(?:a*b*)*", "(?:a|b)*"), "yes");
}

TEST(Questions, ASegmentHoldsNoSlashAndIsNotEmpty) {
  EXPECT_EQ(Told(Overlap(L("a/.*|b+"), L(".*"), SegmentText())), "yes b");
  EXPECT_EQ(Told(Overlap(L("a/.*"), L(".*"), SegmentText())), "no");
  EXPECT_EQ(Told(Overlap(L("a*"), L("b*"), SegmentText())), "no");
  EXPECT_EQ(Told(Includes(L("[^/]+"), L("[^/]*"), SegmentText())), "yes");
  EXPECT_EQ(Told(Includes(L("[^/]+"), L("[^/]*"))), "no");
  EXPECT_EQ(Told(Includes(L("b+"), L("a*"), SegmentText())), "no a");        // `a` leads back to where it began
}

TEST(Questions, BuiltInTypes) {
  const auto includes = [](CaptureSet outer, CaptureSet inner) { return Told(Includes(Of(outer), Of(inner), SegmentText())); };
  EXPECT_EQ(includes(CaptureSet::kHex, CaptureSet::kInt), "yes");
  EXPECT_EQ(includes(CaptureSet::kSlug, CaptureSet::kUuid), "yes");
  EXPECT_EQ(includes(CaptureSet::kAny, CaptureSet::kSlug), "yes");
  EXPECT_EQ(includes(CaptureSet::kInt, CaptureSet::kHex), "no a");
  EXPECT_EQ(Told(Overlap(Of(CaptureSet::kUuid), Of(CaptureSet::kInt))), "no");
  EXPECT_EQ(Told(Example(Of(CaptureSet::kUuid))), "yes aaaaaaaa-aaaa-aaaa-aaaa-aaaaaaaaaaaa");
  EXPECT_FALSE(Matches(Of(CaptureSet::kInt), std::string(20, '1')));
  EXPECT_FALSE(Matches(Of(CaptureSet::kSlug), "a--b"));
}

TEST(Questions, LiteralsWordsAndWhatIsMadeOfThem) {
  const Language langs = OfWords({"en", "de", "pt-br"});
  EXPECT_TRUE(Matches(langs, "de") && Matches(langs, "pt-br") && !Matches(langs, "pt") && !Matches(langs, ""));
  EXPECT_EQ(Told(Example(Nothing())), "no");
  EXPECT_EQ(Told(Example(OfWords({}))), "no");
  EXPECT_EQ(Told(Example(OfText(""))), "yes");
  const Language json = Joined(Joined(OfText("v"), L("[0-9]+")), OfText(".json"));
  EXPECT_TRUE(Matches(json, "v10.json") && !Matches(json, "v.json") && !Matches(json, "v10"));
  const Language either = Either(json, langs);
  EXPECT_TRUE(Matches(either, "v1.json") && Matches(either, "en"));
  EXPECT_EQ(Told(Includes(either, langs)) + " " + Told(Includes(langs, either)), "yes no v0.json");
  EXPECT_EQ(Told(Example(Joined(Nothing(), json))), "no");
  const Language holds_x = Joined(Joined(Anything(), OfText("x")), Anything());
  EXPECT_EQ(Told(Includes(holds_x, L("[^y]+x\\n"))) + " " + Told(Includes(L(".*x.*"), holds_x)), "yes no x\n");
  EXPECT_EQ(Told(Includes(Anything(), L("[\\x00-\\xff]*"))) + " " + Told(Includes(L("[\\x00-\\xff]*"), Anything())), "yes yes");
}

TEST(Questions, OneOfManyMayCoverTogether) {
  const Language whole = L("[a-z]+"), left = L("[a-m].*"), right = L("[n-z][a-z]*"), part = L("[n-y].*");
  EXPECT_EQ(Told(Find({.in = {&whole}, .out = {&left, &right}, .domain = {}})), "no");
  EXPECT_EQ(Told(Find({.in = {&whole}, .out = {&left, &part}, .domain = {}})), "yes z");
  EXPECT_EQ(Told(Find({.in = {&whole, &left, &part}, .out = {}, .domain = {}})), "no");
}

// Determinised, `.*a.{n}` has 2^(n+1) states.
TEST(Questions, BudgetsAreCountsAndOverThemNothingIsClaimed) {
  const Language blows = L(".*a.{12}"), blows_too = L(".*[ab].{12}"), small = L("b{13}"), ten = L("(?:a|b)*a(?:a|b){10}");
  EXPECT_EQ(CountStates(ten), 2049u);
  EXPECT_EQ(CountStates(blows), std::nullopt);
  EXPECT_EQ(Told(Includes(blows, blows_too)), "unknown");
  EXPECT_EQ(Told(Overlap(blows, small)), "no");                    // walked as it is written
  EXPECT_EQ(Told(Overlap(blows, blows_too)), "yes aaaaaaaaaaaaa");
  EXPECT_EQ(Told(Includes(small, blows)), "no aaaaaaaaaaaaa");
  EXPECT_EQ(Told(Includes(L(".{300}"), L(".{0,200}.{0,99}.{1}"))), "no a");
  EXPECT_EQ(Told(Overlap(L("(?:.{256})+"), L("(?:.{257})+x"))), "unknown");   // 256 x 257 pairs and some
  EXPECT_EQ(Overlap(L("(?:.{255})+"), L("(?:.{256})+x")).witness.size(), 255u * 255);
}

// Few states, but each of thousands of steps and with hundreds of ways out.
TEST(Questions, WorkIsCountedToo) {
  std::string many = "(?:";
  for (int byte = 'A'; byte < 'A' + 120; ++byte) many += "[\\x" + std::string(1, "0123456789abcdef"[byte / 16]) + "0123456789abcdef"[byte % 16] + "]?";
  many += "){1,30}";
  EXPECT_EQ(CountStates(L(many)), std::nullopt);
  EXPECT_EQ(Told(Includes(L(many), L(many))), "unknown");
  EXPECT_TRUE(Matches(L(many), "ABC"));
}

TEST(Questions, DumpIsStable) {
  EXPECT_EQ(Dump(L("a(?:b|.)+")), "start 5\n0 accept\n1 split 4 0\n2 [\\x00-\\x09\\x0b-\\xff] -> 1\n3 b -> 1\n4 split 3 2\n5 a -> 4\n");
}

constexpr size_t kLength = 4;

// The shortest text, in the order of Find: by length, then by rank. Among these texts, since the bytes of kFew are one a class.
std::string First(const Texts& texts) {
  std::string order = kFew;
  std::sort(order.begin(), order.end(), [](char a, char b) { return Rank(static_cast<uint8_t>(a)) < Rank(static_cast<uint8_t>(b)); });
  return *std::min_element(texts.begin(), texts.end(), [&](const std::string& a, const std::string& b) {
    if (a.size() != b.size()) return a.size() < b.size();
    return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return order.find(x) < order.find(y); });
  });
}

// `expected`: the texts of at most kLength that answer the question.
void ExpectAnswer(const Answer& answer, const Texts& expected, const std::string& what) {
  ASSERT_NE(answer.truth, Truth::kUnknown) << what;
  if (!expected.empty()) {
    EXPECT_EQ(Told(answer), Told({Truth::kYes, First(expected)})) << what;
  } else if (answer.truth == Truth::kYes) {
    EXPECT_GT(answer.witness.size(), kLength) << what;
  }
}

Texts Where(const Texts& all, const std::function<bool(const std::string&)>& takes) {
  Texts out;
  for (const std::string& text : all)
    if (takes(text)) out.insert(text);
  return out;
}

TEST(Questions, MatchesIsWhatTheTreeMeans) {
  Random random(11);
  const Texts all = AllTexts(kFew, kLength);
  for (int i = 0; i < 400; ++i) {
    const std::string text = Maker(random, kSmall).Alternatives(2);
    const Regex regex = R(text);
    const Language language = Of(regex);
    EXPECT_EQ(Where(all, [&](const std::string& t) { return Matches(language, t); }), Meaning(regex, kFew, kLength)) << text;
  }
}

TEST(Questions, AnswersAreThoseOfAllShortTexts) {
  Random random(12);
  const Texts all = AllTexts(kFew, kLength);
  size_t yes = 0, no = 0;
  for (int i = 0; i < 400; ++i) {
    const std::string texts[] = {Maker(random, kSmall).Alternatives(2), Maker(random, kSmall).Alternatives(1)};
    const Regex ra = R(texts[0]), rb = R(texts[1]);
    const Language a = Of(ra), b = Of(rb);
    const Texts ma = Meaning(ra, kFew, kLength), mb = Meaning(rb, kFew, kLength);
    for (const Domain& domain : {AnyText(), SegmentText()}) {
      const auto inside = [&](const std::string& t) { return domain.empty_text || (!t.empty() && t.find('/') == std::string::npos); };
      const std::string what = texts[0] + "  " + texts[1] + (domain.empty_text ? "" : " in a segment");
      const Answer both = Overlap(a, b, domain), included = Includes(b, a, domain);
      const Answer alone = {included.truth == Truth::kYes ? Truth::kNo : included.truth == Truth::kNo ? Truth::kYes : Truth::kUnknown, included.witness};
      ExpectAnswer(both, Where(ma, [&](const std::string& t) { return inside(t) && mb.contains(t); }), what);
      ExpectAnswer(alone, Where(ma, [&](const std::string& t) { return inside(t) && !mb.contains(t); }), what);
      EXPECT_TRUE(both.truth != Truth::kYes || (Matches(a, both.witness) && Matches(b, both.witness) && inside(both.witness))) << what;
      EXPECT_TRUE(alone.truth != Truth::kYes || (Matches(a, alone.witness) && !Matches(b, alone.witness) && inside(alone.witness))) << what;
      ++(included.truth == Truth::kYes ? yes : no);
    }
  }
  EXPECT_GT(yes, 50u);
  EXPECT_GT(no, 200u);
}

}  // namespace
}  // namespace rwsc::regex
