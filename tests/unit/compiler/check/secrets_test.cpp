// What counts as a secret in a text, and what only looks like one.
#include "compiler/check/secrets.h"

#include <gtest/gtest.h>

#include "compiler/check/token_formats.h"

namespace rwsc::check {
namespace {

std::string Found(std::string_view text) {
  const auto token = FindToken(text, 0);
  return token ? std::string(text.substr(token->at, token->length)) : "";
}

TEST(Secrets, KnownFormatsEndWhereTheyEnd) {
  const std::string git = "ghp_" + std::string(36, 'a');
  EXPECT_EQ(Found("x " + git + " y"), git);
  EXPECT_EQ(Found("x" + git), "");
  EXPECT_EQ(Found(git.substr(0, 39)), "");
  EXPECT_EQ(Found("AKIAQWERTYUIOPASDFGHJ"), "");
  EXPECT_EQ(Found("k=AKIAQWERTYUIOPASDFGH;"), "AKIAQWERTYUIOPASDFGH");
}

TEST(Secrets, TheFirstOfSeveralIsFirst) {
  const std::string git = "gho_" + std::string(36, 'b');
  EXPECT_EQ(Found("AKIAQWERTYUIOPASDFGH " + git), "AKIAQWERTYUIOPASDFGH");
  EXPECT_EQ(Found(git + " AKIAQWERTYUIOPASDFGH"), git);
}

TEST(Secrets, ATokenNeedsAHeaderThatSaysHowItIsSigned) {
  const std::string rest = ".eyJzdWIiOiJhbm4ifQ.Zm9vYmFyYmF6Zm9vYmFyYmF6Zm9v";
  EXPECT_EQ(Found("eyJhbGciOiJIUzI1NiJ9" + rest), "eyJhbGciOiJIUzI1NiJ9" + rest);
  EXPECT_EQ(Found("eyJhIjoxfQ" + rest), "");            // {"a":1}
  EXPECT_EQ(Found("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm4ifQ"), "");
}

TEST(Secrets, KeysAreRandomAndNamesAreNot) {
  EXPECT_EQ(RandomPart("Bearer pX7tQ2mV9sLk4RbN8wYc3ZdH6jFg", Hex::kIsNone), "pX7tQ2mV9sLk4RbN8wYc3ZdH6jFg");
  EXPECT_EQ(RandomPart("TheApplicationServerOfTheTeam2024Version3", Hex::kIsNone), "");
  EXPECT_EQ(RandomPart("text/html,application/xhtml+xml,application/xml", Hex::kIsOne), "");
  EXPECT_EQ(RandomPart("123e4567-e89b-12d3-a456-426614174000", Hex::kIsOne), "");
}

TEST(Secrets, HashesCountWhereASecretIsNamed) {
  EXPECT_EQ(RandomPart("d41d8cd98f00b204e9800998ecf8427e", Hex::kIsNone), "");
  EXPECT_EQ(RandomPart("d41d8cd98f00b204e9800998ecf8427e", Hex::kIsOne), "d41d8cd98f00b204e9800998ecf8427e");
  EXPECT_EQ(RandomPart("00000000000000000000000000000000", Hex::kIsOne), "");
}

}  // namespace
}  // namespace rwsc::check
