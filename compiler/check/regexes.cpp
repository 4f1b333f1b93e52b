#include "compiler/check/regexes.h"

namespace rwsc::check {

Parsed<regex::Regex> ParseRegexLiteral(std::string_view token) {
  constexpr std::string_view kOpen = "re\"";
  return ParseRegexAt(token.substr(kOpen.size(), token.size() - kOpen.size() - 1), kOpen.size());
}

Parsed<regex::Regex> ParseRegexAt(std::string_view expression, uint32_t offset) {
  regex::Parsed<regex::Regex> parsed = regex::Parse(expression);
  if (auto* error = std::get_if<regex::Error>(&parsed))
    return LiteralError{.offset = error->offset + offset, .length = error->length, .message = std::move(error->message), .help = std::move(error->help)};
  return std::move(std::get<regex::Regex>(parsed));
}

}  // namespace rwsc::check
