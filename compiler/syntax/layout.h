// Puts tokens in order for the statement parser: brackets are paired, line ends that mean nothing are gone.
// Invariant: in `tokens` every bracket has its partner, properly nested, at most kMaxNesting deep; missing ones were added
// (empty, `reported`), needless ones left out, each after one diagnostic.
#pragma once

#include <vector>

#include "compiler/syntax/lex.h"

namespace rwsc {

struct Layout {
  std::vector<Lexeme> tokens;
  std::vector<uint32_t> partner;   // of a bracket: the index of the other one; else its own index
  bool usable = true;              // false: the blocks are in such disorder that statements would be guesses
};

Layout Arrange(const SourceMap&, FileId, std::vector<Lexeme>, Sink&);

}  // namespace rwsc
