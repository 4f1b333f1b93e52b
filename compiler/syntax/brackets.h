// Pairs brackets; where one is missing, line indentation tells which. Private to the layout.
#pragma once

#include <string_view>
#include <vector>

#include "compiler/diag/sink.h"
#include "compiler/syntax/lex.h"

namespace rwsc {

enum class Trust : uint8_t { kBrackets, kIndentation };  // how the end of an open block is found

struct Balanced {
  std::vector<Lexeme> tokens;
  std::vector<Diagnostic> complaints;
  bool gave_up = false;   // nested too deeply, or too much is wrong
};

Balanced Balance(std::string_view text, FileId, const std::vector<Lexeme>&, Trust);

}  // namespace rwsc
