// What one expression's text and automaton tell by themselves, for warnings and for the cost of a request.
#pragma once

#include <cstdint>
#include <optional>

#include "compiler/regex/syntax.h"

namespace rwsc::regex {

struct Facts {
  uint64_t min_length = 0;                  // of the texts it takes; 0: also the empty text
  std::optional<uint64_t> max_length;       // none: unbounded
  std::optional<uint32_t> loose_dot;        // where a `.` stands before a well-known top-level domain that ends there: `\.` was meant, in a host
  std::optional<uint32_t> states;           // determinised; none: over kMaxStates
  bool empty_text() const { return min_length == 0; }
};

Facts Examine(const Regex&);

}  // namespace rwsc::regex
