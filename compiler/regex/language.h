// Sets of texts as automata: of an expression, of literals, of the built-in types of captures. A Language is a graph whose steps
// take one byte each or fork; it is as large as what it was made of, never larger. `questions.h` asks about them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/regex/syntax.h"

namespace rwsc::regex {

enum class StepKind : uint8_t { kAccept, kBytes, kSplit };

struct Step {
  StepKind kind = StepKind::kAccept;
  uint32_t set = 0;                // kBytes: into Language::sets
  uint32_t next = 0, other = 0;    // kBytes: next; kSplit: both
};

struct Language {
  std::vector<Step> steps{Step{}};   // step 0 accepts, no other does
  std::vector<ByteSet> sets;
  uint32_t start = 0;                // so a Language{} takes the empty text alone
};

enum class CaptureSet : uint8_t { kAny, kInt, kHex, kUuid, kSlug };   // the types of captures that take a regular set

Language Of(const Regex&);
Language Of(CaptureSet);
Language Nothing();                                  // not even the empty text
Language Anything();                                 // every text, LF too
Language OfText(std::string_view);
Language OfWords(const std::vector<std::string>&);   // an enum
Language Joined(const Language& first, const Language& second);   // a text of the first, then one of the second
Language Either(const Language&, const Language&);

}  // namespace rwsc::regex
