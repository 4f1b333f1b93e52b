// What is wrong with characters and texts, said once a line. Private to the lexer loop.
#pragma once

#include <string_view>

#include "compiler/diag/sink.h"

namespace rwsc {

class LexFaults {
 public:
  LexFaults(FileId file, std::string_view text, Sink& sink) : file_(file), text_(text), sink_(sink) {}

  uint32_t Character(uint32_t begin, uint32_t limit, uint32_t line);   // answers where the bad characters end
  uint32_t Text(uint32_t begin, uint32_t end);                         // of "..": where it is taken to end
  void OpenText(uint32_t begin);                                       // of """
  uint32_t TextNesting(uint32_t begin, uint32_t limit);                // 0, or the end of a text that is nested too deeply
  bool LongRun(uint32_t begin, uint32_t end);                          // false: a list written without spaces, not one long word

 private:
  Span At(uint32_t begin, uint32_t end) const { return {file_, begin, end}; }

  FileId file_;
  std::string_view text_;
  Sink& sink_;
  uint32_t last_line_ = 0;   // of a bad character
};

}  // namespace rwsc
