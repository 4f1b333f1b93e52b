// Door: regular expressions of a source. The first line is the expression, every other a text. What we take, both libraries take,
// and all three agree on every text, on the shortest one that the expression takes and on its neighbours.
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "compiler/regex/hygiene.h"
#include "compiler/regex/print.h"
#include "compiler/regex/questions.h"
#include "fuzz/regex_oracles.h"
#include "runtime/base/check.h"

namespace rwsc::regex {
namespace {

constexpr size_t kMostSteps = 400;     // beyond it the libraries take seconds for one expression

std::vector<std::string> Lines(std::string_view text) {
  std::vector<std::string> lines(1);
  for (char c : text)
    if (c == '\n') lines.emplace_back();
    else lines.back() += c;
  return lines;
}

void CheckError(const Error& error, std::string_view text) {
  RWS_CHECK(!error.message.empty() && error.length > 0);
  RWS_CHECK(error.offset <= text.size() && error.length <= text.size() - error.offset + 1);
}

void Compare(const Regex& regex, const Language& language, std::vector<std::string> texts) {
  const Oracles oracles(regex);
  RWS_CHECK(oracles.refused().empty());
  const Answer example = Example(language);
  RWS_CHECK(example.truth != Truth::kYes || Matches(language, example.witness));
  for (const char* neighbour : {"", "\n", "a", "/"}) texts.push_back(example.witness + neighbour);
  for (const std::string& text : texts) {
    const bool ours = Matches(language, text);
    RWS_CHECK(ours == oracles.Hyperscan(text));
    RWS_CHECK(ours == oracles.Re2(text));
  }
}

void Check(std::vector<std::string> lines) {
  const std::string expression = lines[0];
  const auto parsed = Parse(expression);
  if (const Error* error = std::get_if<Error>(&parsed)) return CheckError(*error, expression);
  const Regex& regex = *std::get_if<Regex>(&parsed);
  const Language language = Of(regex);
  if (language.steps.size() > kMostSteps) return;
  Dump(regex);
  RWS_CHECK(Examine(regex).empty_text() == Matches(language, ""));
  RWS_CHECK(Includes(language, language).truth != Truth::kNo);
  lines.erase(lines.begin());
  Compare(regex, language, std::move(lines));
}

}  // namespace
}  // namespace rwsc::regex

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  rwsc::regex::Check(rwsc::regex::Lines({reinterpret_cast<const char*>(data), size}));
  return 0;
}
