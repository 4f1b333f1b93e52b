// Questions about languages, answered by walking their automata together over classes of bytes that none of them tells apart.
// Sets of steps are made deterministic as they are met, within budgets that are counts: an answer depends on the question alone.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/regex/language.h"

namespace rwsc::regex {

inline constexpr uint32_t kMaxStates = 4096;    // determinised states of one language in a question
inline constexpr uint64_t kMaxWork = 10'000'000;   // steps looked at to make those; only expressions with thousands of elements come near
inline constexpr uint32_t kMaxPairs = 65536;    // combinations of states in a question

// The texts that a question is about.
struct Domain {
  ByteSet bytes = AllBytes();
  bool empty_text = true;
};
Domain AnyText();
Domain SegmentText();          // of one segment of a path: no `/`, not empty

enum class Truth : uint8_t { kNo, kYes, kUnknown };   // kUnknown: over budget

struct Answer {
  Truth truth = Truth::kNo;
  std::string witness;         // the shortest; of those the first by Rank
};

struct Question {
  std::vector<const Language*> in, out;   // `in` has one at least; they live as long as the call
  Domain domain;
};

// Is there a text that each of `in` takes and none of `out`? Yes comes with a witness.
Answer Find(const Question&);

Answer Example(const Language&, const Domain& = AnyText());                            // does it take a text at all
Answer Overlap(const Language&, const Language&, const Domain& = AnyText());           // yes with a text that both take
Answer Includes(const Language& outer, const Language& inner, const Domain& = AnyText());   // no with a text that inner alone takes

bool Matches(const Language&, std::string_view text);      // linear in the text

std::optional<uint32_t> CountStates(const Language&);      // determinised; none: more than kMaxStates

}  // namespace rwsc::regex
