#include "compiler/syntax/texts.h"

#include "compiler/syntax/lex.h"
#include "generated/RwsLexer.h"

namespace rwsc {

std::vector<Span> QuotedTexts(const SourceMap& sources, FileId file) {
  Sink quiet;                            // what is wrong with the text was said
  const Span all{file, 0, static_cast<uint32_t>(sources.Text(file).size())};
  std::vector<Span> out;
  for (const Lexeme& token : Lex(sources, all, quiet).tokens)
    if (token.type == RwsLexer::STRING || token.type == RwsLexer::RAW || token.type == RwsLexer::TEXT) out.push_back({file, token.begin, token.end});
  return out;
}

}  // namespace rwsc
