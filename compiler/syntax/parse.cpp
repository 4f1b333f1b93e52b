// Parse: check the text, lex it, put it in order, then read it statement by statement.
#include "compiler/syntax/parse.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/syntax/reader.h"
#include "compiler/syntax/text_check.h"

namespace rwsc {
namespace {

constexpr std::string_view kVersion = "1";

// A run of `else if` is the only nesting without brackets.
bool TooManyIfs(const Layout& layout, FileId file, Sink& sink) {
  size_t ifs = 0;
  for (const Lexeme& token : layout.tokens) {
    if (token.type == RwsParser::NL) ifs = 0;
    if (token.type != RwsParser::IF || ++ifs <= kMaxNesting) continue;
    Diagnostic d(Kind::TooDeep, fmt::format("more than {} `if` in one statement", kMaxNesting));
    sink.Add(std::move(d.At({file, token.begin, token.end})));
    return true;
  }
  return false;
}

}  // namespace

ast::File Parse(const SourceMap& sources, FileId id, Sink& sink) {
  ast::File file;
  file.id = id;
  const std::optional<uint32_t> start = CheckText(sources, id, sink);
  if (!start) return file;
  const Span whole{id, *start, static_cast<uint32_t>(sources.Text(id).size())};
  Lexemes lexemes = Lex(sources, whole, sink);
  if (!lexemes.whole) return file;
  const Layout layout = Arrange(sources, id, std::move(lexemes.tokens), sink);
  if (!layout.usable || TooManyIfs(layout, id, sink)) return file;
  Reader(sources, id, lexemes.docs, layout, sink).Read(file);
  return file;
}

std::optional<ast::Expr> ParseExpr(const SourceMap& sources, Span span, Sink& sink) {
  Sink own;
  Lexemes lexemes = Lex(sources, span, own);
  std::optional<ast::Expr> expr;
  if (lexemes.whole && !own.HasErrors()) {
    const Layout layout = Arrange(sources, span.file, std::move(lexemes.tokens), own);
    const bool fine = layout.usable && !own.HasErrors() && !TooManyIfs(layout, span.file, own);
    if (fine) expr = Reader(sources, span.file, lexemes.docs, layout, own).ReadExpr(span);
  }
  for (Diagnostic& d : own.Sorted()) sink.Add(std::move(d));
  return own.HasErrors() ? std::nullopt : std::move(expr);
}

Reader::Reader(const SourceMap& sources, FileId file, const std::vector<DocLine>& docs, const Layout& layout, Sink& sink)
    : file_(file), text_(sources.Text(file)), docs_(docs), layout_(layout), sink_(sink) {}

void Reader::Read(ast::File& file) {
  uint32_t first = 0;
  if (!Version(file, &first)) return;
  EachUnit(first, static_cast<uint32_t>(layout_.tokens.size()), [&](Unit unit) {
    if (auto decl = DeclIn(unit)) file.decls.push_back(std::move(*decl));
  });
}

std::optional<ast::Expr> Reader::ReadExpr(Span span) {
  const auto size = static_cast<uint32_t>(layout_.tokens.size());
  if (size == 0) {
    sink_.Add(std::move(Diagnostic(Kind::SyntaxError, "an expression is missing between `{` and `}`").At(span).AddHelp("a brace itself is written `{{`")));
    return std::nullopt;
  }
  P::ExprContext* context = Run(&P::expr, Unit{0, size}, Item::kStmt);
  if (context == nullptr) return std::nullopt;
  return ExprOf(*context);
}

// The first statement is `rws 1`.
bool Reader::Version(ast::File& file, uint32_t* first_decl) {
  uint32_t first = 0;
  while (Type(first) == P::NL) ++first;
  *first_decl = first;
  const bool there = Type(first) == P::RWS && Type(first + 1) == P::NUMBER && (Type(first + 2) == P::NL || Type(first + 2) == 0);
  if (!there) {
    const bool begun = Type(first) == P::RWS;
    uint32_t end = first;
    while (begun && Type(end) != P::NL && Type(end) != 0) ++end;
    *first_decl = end;
    const Span place = begun ? SpanOf(first, end - 1) : Span{file_, 0, 0};
    Diagnostic d(Kind::LanguageVersion, begun ? "the language version is not a number" : "the first line has to be `rws 1`");
    sink_.Add(std::move(d.At(place).AddHelp("write:  rws 1", {{place, begun ? "rws 1" : "rws 1\n"}})));
    return true;
  }
  file.version_span = SpanOf(first + 1, first + 1);
  file.version = Written(file.version_span);
  *first_decl = first + 2;
  if (file.version == kVersion) return true;
  Diagnostic d(Kind::LanguageVersion, fmt::format("this file is written for rws {}", file.version));
  d.At(file.version_span).Note(fmt::format("this rwsc knows rws {}", kVersion));
  sink_.Add(std::move(d.AddHelp("use a newer rwsc, or write the file for rws 1")));
  return false;
}

// The `##` lines right above; a blank line between parts them from the declaration.
std::string Reader::TakeDoc(uint32_t token) {
  const Lexeme& first = layout_.tokens[token];
  size_t end = next_doc_;
  while (end < docs_.size() && docs_[end].begin < first.begin) ++end;
  size_t begin = end;
  while (begin > next_doc_ && docs_[begin - 1].line + (end - begin) + 1 == first.line) --begin;
  next_doc_ = std::max(next_doc_, end);
  std::string doc;
  for (size_t i = begin; i < end; ++i) {
    std::string_view line = text_.substr(docs_[i].begin, docs_[i].end - docs_[i].begin).substr(2);
    if (line.starts_with(' ')) line.remove_prefix(1);
    while (line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
    if (i > begin) doc += '\n';
    doc += line;
  }
  return doc;
}

Item Reader::InsideOf(Unit unit, Item item) const {
  if (item != Item::kDecl) return Item::kStmt;
  switch (Type(unit.begin)) {
    case P::NATIVE: return Item::kFact;
    case P::PROFILE: return Item::kAssign;
    case P::TABLE: return Item::kRow;
    case P::ENFORCE: return Item::kFloor;
    case P::ASSERT: return Item::kClaim;
    case P::TEST: return Item::kTest;
    case P::UPSTREAM: {
      const auto from = layout_.tokens.begin() + unit.begin;
      const bool split = std::any_of(from, from + std::min<uint32_t>(unit.end - unit.begin, 3), [](const Lexeme& t) { return t.type == P::SPLIT; });
      return split ? Item::kShare : Item::kStmt;
    }
    default: return Item::kStmt;
  }
}

void Reader::Descend(Unit unit, Item item) {
  const bool open = Type(unit.begin) == P::CHOOSE || (item == Item::kDecl && Type(unit.begin) == P::TLS);
  uint32_t level = 0;
  for (uint32_t i = unit.begin; i < unit.end; ++i) {
    if (Type(i) != P::LBRACE) continue;
    if (open && level++ == 0) continue;
    ReadAndForget(i, InsideOf(unit, item));
    i = layout_.partner[i];
  }
}

void Reader::ReadAndForget(Brace brace, Item item) {
  EachIn(brace, [&](Unit unit) {
    switch (item) {
      case Item::kDecl: break;
      case Item::kStmt: StmtIn(unit); break;
      case Item::kClaim: ClaimIn(unit); break;
      case Item::kTest: TestIn(unit); break;
      case Item::kRow: RowIn(unit); break;
      case Item::kShare: ShareIn(unit); break;
      case Item::kFact: FactIn(unit); break;
      case Item::kFloor: FloorIn(unit); break;
      case Item::kAssign: AssignIn(unit); break;
    }
  });
}

}  // namespace rwsc
