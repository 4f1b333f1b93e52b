// Noise: no text makes a literal function crash, places stay inside the token, and compiler and node agree on paths.
#include <gtest/gtest.h>

#include <random>

#include "compiler/syntax/literals.h"
#include "runtime/base/arena.h"
#include "runtime/http/uri.h"

namespace rwsc {
namespace {

constexpr int kRounds = 20'000;

std::string Noise(std::mt19937& random, const std::vector<std::string>& pieces, size_t most) {
  std::string text;
  for (size_t left = random() % (most + 1); left > 0; --left) text += pieces[random() % pieces.size()];
  return text;
}

template <class T>
void Harmless(const Parsed<T>& parsed, const std::string& text) {
  const auto* error = std::get_if<LiteralError>(&parsed);
  if (!error) return;
  EXPECT_LE(error->offset, text.size()) << text;
  EXPECT_LE(size_t{error->offset} + error->length, text.size() + 1) << text;
  EXPECT_FALSE(error->message.empty());
}

TEST(LiteralNoise, NeverCrashesAndPointsInside) {
  std::mt19937 random(1);
  const std::vector<std::string> pieces = {"/", "{", "}", ":", "a", "id", "int", "re\"", "\"", "|", "...", "**", "*", ".", "-", "%", "%2f", "%c3", "%bc", "\xC3", "\xBC",
                                           "1", "255", "99999999999999999999", "::", "[", "]", "s", "MB", "r/s", "\\", "n", "{{", "}}", " ", "\n", "\"\"\"", std::string(1, '\0')};
  for (int i = 0; i < kRounds; ++i) {
    const std::string text = Noise(random, pieces, 9);
    Harmless(ParseDuration(text), text);
    Harmless(ParseSize(text), text);
    Harmless(ParseBandwidth(text), text);
    Harmless(ParseRate(text), text);
    Harmless(ParsePercent(text), text);
    Harmless(ParseInteger(text), text);
    Harmless(ParseIpPrefix(text), text);
    Harmless(ParseSocketAddress(text), text);
    Harmless(ParsePathPattern(text), text);
    Harmless(ParsePathPattern("/" + text), "/" + text);
    Harmless(ParseHostPattern(text), text);
    Harmless(ParseHostPattern("{a:" + text), "{a:" + text);
    Harmless(ParsePlainString(text), text);
    Harmless(ParseTemplate("\"" + text + "\""), "\"" + text + "\"");
  }
}

TEST(LiteralNoise, WhatPrintsReadsBackTheSame) {
  std::mt19937 random(2);
  const std::vector<std::string> pieces = {"/", "/a", "/b-c", "/{id}", "/{n:int}.x", "/{l:b|a}", "/@{u}", "/%41", "/\xC3\xBC", "/{v:re\"[0-9]{2}\"}", "/**", "/{r...}"};
  int read = 0;
  for (int i = 0; i < kRounds; ++i) {
    const auto first = ParsePathPattern(Noise(random, pieces, 5));
    if (!std::holds_alternative<PathPattern>(first)) continue;
    const auto again = ParsePathPattern(Print(std::get<PathPattern>(first)));
    ASSERT_TRUE(std::holds_alternative<PathPattern>(again));
    EXPECT_EQ(std::get<PathPattern>(first), std::get<PathPattern>(again));
    ++read;
  }
  EXPECT_GT(read, 100);
}

// Invariant: the octets of a literal pattern are those of the request that is written the same way.
TEST(LiteralNoise, PathsAgreeWithTheNode) {
  std::mt19937 random(3);
  const std::vector<std::string> pieces = {"/", "a", ".", "..", ";", "%3b", "%41", "%7E", "%2F", "%5c", "\\", "%20", "%c3%bc", "\xC3\xBC", "%ff", "\xC3", "@", "<", "\"", "^", "%", "%0"};
  int same = 0;
  for (int i = 0; i < kRounds; ++i) {
    const std::string text = "/" + Noise(random, pieces, 6);
    const auto pattern = ParsePathPattern(text);
    if (!std::holds_alternative<PathPattern>(pattern)) continue;
    rws::Arena arena;
    const auto path = rws::CanonicalPath(text, arena);
    ASSERT_TRUE(path.ok()) << text;
    EXPECT_EQ(Print(std::get<PathPattern>(pattern)), *path) << text;
    ++same;
  }
  EXPECT_GT(same, 100);
}

}  // namespace
}  // namespace rwsc
