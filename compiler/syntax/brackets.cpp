// One pass over the tokens with a stack of open brackets.
#include "compiler/syntax/brackets.h"

#include <fmt/format.h>

#include "compiler/syntax/parse.h"
#include "generated/RwsLexer.h"

namespace rwsc {
namespace {

bool Opens(uint16_t type) { return type == RwsLexer::LBRACE || type == RwsLexer::LBRACK || type == RwsLexer::LPAREN; }
bool Closes(uint16_t type) { return type == RwsLexer::RBRACE || type == RwsLexer::RBRACK || type == RwsLexer::RPAREN; }

uint16_t CloserOf(uint16_t type) {
  if (type == RwsLexer::LBRACE) return RwsLexer::RBRACE;
  return type == RwsLexer::LBRACK ? RwsLexer::RBRACK : RwsLexer::RPAREN;
}

char SignOf(uint16_t type) {
  if (type == RwsLexer::LBRACE || type == RwsLexer::RBRACE) return type == RwsLexer::LBRACE ? '{' : '}';
  if (type == RwsLexer::LBRACK || type == RwsLexer::RBRACK) return type == RwsLexer::LBRACK ? '[' : ']';
  return type == RwsLexer::LPAREN ? '(' : ')';
}

class BalanceRun {
 public:
  BalanceRun(std::string_view text, FileId file, const std::vector<Lexeme>& in, Trust trust) : text_(text), file_(file), in_(in), trust_(trust) {}

  Balanced Take() {
    out_.tokens.reserve(in_.size());
    for (const Lexeme& token : in_) {
      Step(token);
      if (out_.gave_up || out_.complaints.size() >= kMaxDiagnostics) {
        out_.gave_up = true;
        return std::move(out_);
      }
    }
    while (!open_.empty()) CloseMissing(nullptr);
    return std::move(out_);
  }

 private:
  struct Open {
    Lexeme token;
    uint32_t indent;      // of its line
    size_t index;         // in out_.tokens
  };

  void Step(const Lexeme& token) {
    if (token.line != line_) StartLine(token);
    if (Opens(token.type)) return Enter(token);
    if (Closes(token.type)) return Leave(token);
    out_.tokens.push_back(token);
  }

  void StartLine(const Lexeme& token) {
    if (token.type == RwsLexer::NL) return;
    line_ = token.line;
    const size_t before = text_.rfind('\n', token.begin);
    indent_ = token.begin - static_cast<uint32_t>(token.begin == 0 || before == std::string_view::npos ? 0 : before + 1);
    if (trust_ != Trust::kIndentation) return;
    const bool closes = token.type == RwsLexer::RBRACE;
    while (!open_.empty() && open_.back().token.type == RwsLexer::LBRACE && open_.back().token.line != token.line) {
      const uint32_t opener = open_.back().indent;
      const bool lower_takes_it = open_.size() > 1 && open_[open_.size() - 2].indent >= indent_;
      if (closes ? !(indent_ < opener && lower_takes_it) : indent_ > opener) return;
      CloseMissing(&token);
    }
  }

  void Enter(const Lexeme& token) {
    if (token.type == RwsLexer::LBRACE) CloseFlat(token);
    if (open_.size() >= kMaxNesting) return StopAt(token);
    open_.push_back({token, indent_, out_.tokens.size()});
    out_.tokens.push_back(token);
  }

  // Neither a `{` nor a `}` can stand inside ( ) or [ ].
  void CloseFlat(const Lexeme& before) {
    while (!open_.empty() && open_.back().token.type != RwsLexer::LBRACE) CloseMissing(&before);
  }

  void Leave(const Lexeme& token) {
    const auto fits = [&](const Open& o) { return CloserOf(o.token.type) == token.type; };
    if (token.type == RwsLexer::RBRACE) CloseFlat(token);
    for (size_t i = open_.size(); i-- > 0;) {
      if (fits(open_[i])) {
        while (!fits(open_.back())) CloseMissing(&token);
        open_.pop_back();
        out_.tokens.push_back(token);
        return;
      }
      if (open_[i].token.type == RwsLexer::LBRACE) break;
    }
    Stray(token);
  }

  void Stray(const Lexeme& token) {
    Diagnostic d(Kind::Unbalanced, fmt::format("this `{}` closes nothing", SignOf(token.type)));
    d.At({file_, token.begin, token.end}).AddHelp("delete it, or open its block before", {{{file_, token.begin, token.end}, ""}});
    out_.complaints.push_back(std::move(d));
    if (!out_.tokens.empty()) out_.tokens.back().reported = true;
  }

  // The innermost open bracket has no partner; one is added: at the end of its line for ( and [, here for {.
  void CloseMissing(const Lexeme* before) {
    const Open open = open_.back();
    open_.pop_back();
    const uint16_t closer = CloserOf(open.token.type);
    Diagnostic d(Kind::Unbalanced, fmt::format("this `{}` is never closed", SignOf(open.token.type)));
    d.At({file_, open.token.begin, open.token.end});
    if (before != nullptr) d.At({file_, before->begin, before->end}, fmt::format("a `{}` should stand before this", SignOf(closer)));
    out_.complaints.push_back(std::move(d));
    size_t at = out_.tokens.size();
    if (open.token.type != RwsLexer::LBRACE) {
      at = LineEndAfter(open.index);
    }
    const uint32_t end = at > 0 ? out_.tokens[at - 1].end : 0;
    out_.tokens.insert(out_.tokens.begin() + static_cast<std::ptrdiff_t>(at), Lexeme{end, end, open.token.line, closer, true});
    if (closer == RwsLexer::RBRACE) out_.tokens.push_back({end, end, open.token.line, RwsLexer::NL, false});
  }

  // The end of the first line that does not go on after a comma, outside of any pair that closed since.
  size_t LineEndAfter(size_t opener) const {
    uint32_t pairs = 0;
    for (size_t at = opener + 1; at < out_.tokens.size(); ++at) {
      const uint16_t type = out_.tokens[at].type;
      const uint16_t before = out_.tokens[at - 1].type;
      const bool goes_on = before == RwsLexer::COMMA || before == RwsLexer::NL || at == opener + 1;
      if (pairs == 0 && type == RwsLexer::NL && !goes_on) return at;
      if (Opens(type)) ++pairs;
      if (Closes(type)) --pairs;
    }
    return out_.tokens.size();
  }

  void StopAt(const Lexeme& token) {
    Diagnostic d(Kind::TooDeep, fmt::format("more than {} brackets inside each other", kMaxNesting));
    out_.complaints.push_back(std::move(d.At({file_, token.begin, token.end})));
    out_.gave_up = true;
  }

  std::string_view text_;
  FileId file_;
  const std::vector<Lexeme>& in_;
  Trust trust_;
  Balanced out_;
  std::vector<Open> open_;
  uint32_t line_ = 0, indent_ = 0;
};

}  // namespace

Balanced Balance(std::string_view text, FileId file, const std::vector<Lexeme>& tokens, Trust trust) {
  return BalanceRun(text, file, tokens, trust).Take();
}

}  // namespace rwsc
