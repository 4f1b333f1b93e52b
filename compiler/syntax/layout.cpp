// Pairs brackets, then drops the line ends that do not end a statement (language, section 2).
#include "compiler/syntax/layout.h"

#include "compiler/syntax/brackets.h"
#include "generated/RwsLexer.h"

namespace rwsc {
namespace {

// A line end after one of these goes on with the statement.
bool GoesOn(uint16_t type) {
  switch (type) {
    case RwsLexer::COMMA: case RwsLexer::ARROW: case RwsLexer::ASSIGN: case RwsLexer::COALESCE:
    case RwsLexer::EQ: case RwsLexer::NE: case RwsLexer::LT: case RwsLexer::LE: case RwsLexer::GT: case RwsLexer::GE:
    case RwsLexer::AND_: case RwsLexer::OR_:
      return true;
    default:
      return false;
  }
}

class ArrangeRun {
 public:
  ArrangeRun(const SourceMap& sources, FileId file, Sink& sink) : text_(sources.Text(file)), file_(file), sink_(sink) {}

  Layout Take(std::vector<Lexeme> tokens) {
    Layout layout;
    layout.usable = Pair(tokens);
    if (!layout.usable) return layout;
    DropLineEnds(tokens);
    layout.tokens = std::move(tokens);
    layout.partner = Partners(layout.tokens);
    return layout;
  }

 private:
  bool Pair(std::vector<Lexeme>& tokens) {
    Balanced best = Balance(text_, file_, tokens, Trust::kBrackets);
    bool guessed = !best.complaints.empty();
    if (guessed && !best.gave_up) {
      Balanced by_indent = Balance(text_, file_, tokens, Trust::kIndentation);
      if (by_indent.complaints.size() <= best.complaints.size() && !by_indent.gave_up) {
        best = std::move(by_indent);
        guessed = false;
      }
    }
    for (Diagnostic& d : best.complaints) sink_.Add(std::move(d));
    tokens = std::move(best.tokens);
    return !best.gave_up && !guessed;
  }

  void DropLineEnds(std::vector<Lexeme>& tokens) {
    size_t kept = 0;
    uint32_t flat = 0;   // open ( and [
    for (size_t i = 0; i < tokens.size(); ++i) {
      const Lexeme token = tokens[i];
      if (token.type == RwsLexer::LPAREN || token.type == RwsLexer::LBRACK) ++flat;
      if (token.type == RwsLexer::RPAREN || token.type == RwsLexer::RBRACK) --flat;
      const Lexeme* last = kept > 0 ? &tokens[kept - 1] : nullptr;
      const bool line_end = token.type == RwsLexer::NL;
      if (line_end && (flat > 0 || last == nullptr || last->type == RwsLexer::NL)) continue;
      if (line_end && GoesOn(last->type) && text_[token.begin] != ';') continue;
      if (token.type == RwsLexer::LBRACE && StandsAlone(tokens, kept)) kept -= ComplainAlone(tokens, kept, token);
      tokens[kept++] = token;
    }
    tokens.resize(kept);
  }

  static bool StandsAlone(const std::vector<Lexeme>& tokens, size_t kept) {
    if (kept < 2 || tokens[kept - 1].type != RwsLexer::NL) return false;
    const uint16_t head = tokens[kept - 2].type;
    return head != RwsLexer::LBRACE && head != RwsLexer::RBRACE && head != RwsLexer::NL;
  }

  size_t ComplainAlone(const std::vector<Lexeme>& tokens, size_t kept, const Lexeme& brace) {
    const Lexeme& head = tokens[kept - 2];
    Diagnostic d(Kind::BraceOnOwnLine, "a `{` stands on the line of its head");
    d.At({file_, brace.begin, brace.end}).At({file_, head.end, head.end}, "it belongs here");
    d.AddHelp("move it to the end of the line above", {{{file_, head.end, brace.end}, " {"}});
    sink_.Add(std::move(d));
    return 1;
  }

  static std::vector<uint32_t> Partners(const std::vector<Lexeme>& tokens) {
    std::vector<uint32_t> partner(tokens.size()), open;
    for (uint32_t i = 0; i < tokens.size(); ++i) {
      partner[i] = i;
      switch (tokens[i].type) {
        case RwsLexer::LBRACE: case RwsLexer::LBRACK: case RwsLexer::LPAREN:
          open.push_back(i);
          break;
        case RwsLexer::RBRACE: case RwsLexer::RBRACK: case RwsLexer::RPAREN:
          partner[i] = open.back();
          partner[open.back()] = i;
          open.pop_back();
          break;
        default:
          break;
      }
    }
    return partner;
  }

  std::string_view text_;
  FileId file_;
  Sink& sink_;
};

}  // namespace

Layout Arrange(const SourceMap& sources, FileId file, std::vector<Lexeme> tokens, Sink& sink) {
  return ArrangeRun(sources, file, sink).Take(std::move(tokens));
}

}  // namespace rwsc
