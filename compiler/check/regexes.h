// Regular expressions of a source: the dialect's faults as faults of the token that holds them.
#pragma once

#include <cstdint>
#include <string_view>

#include "compiler/regex/syntax.h"
#include "compiler/syntax/literals.h"

namespace rwsc::check {

Parsed<regex::Regex> ParseRegexLiteral(std::string_view token);                     // re"..", as written
// An expression within a longer token, as in {v:re".."}; `offset`: of its first byte there.
Parsed<regex::Regex> ParseRegexAt(std::string_view expression, uint32_t offset);

}  // namespace rwsc::check
