// Text to tokens, by the ANTLR lexer run over bytes: no token objects, spaces and comments left out.
#pragma once

#include <cstdint>
#include <vector>

#include "compiler/diag/sink.h"
#include "compiler/source/source_map.h"

namespace rwsc {

inline constexpr uint32_t kMaxTemplateNesting = 16;  // of texts inside the expressions of texts
inline constexpr uint32_t kMaxWordBytes = 16384;     // of a run without spaces, outside of texts and comments

struct Lexeme {
  uint32_t begin = 0, end = 0;   // bytes of the file
  uint32_t line = 1;
  uint16_t type = 0;             // of RwsLexer
  bool reported = false;         // a diagnostic speaks of it: its statement is not parsed
};

struct DocLine {                 // a `##` comment that has its line for itself
  uint32_t begin = 0, end = 0, line = 0;
};

struct Lexemes {
  std::vector<Lexeme> tokens;
  std::vector<DocLine> docs;
  bool whole = true;             // false: the rest of the text could not be read, more errors would be noise
};

// The tokens of `span`, line ends included. Bad characters and texts are reported here, once a line.
Lexemes Lex(const SourceMap&, Span, Sink&);

}  // namespace rwsc
