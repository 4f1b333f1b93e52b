// Statements to tree: each statement's ANTLR context is read into values at once, then its blocks are read the same way.
// Invariant: a context is dead after the next UnitParser::Run, so blocks are remembered by their `{` and read last.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/diag/sink.h"
#include "compiler/source/source_map.h"
#include "compiler/syntax/ast.h"
#include "compiler/syntax/layout.h"
#include "compiler/syntax/unit.h"

namespace rwsc {

enum class Item : uint8_t { kDecl, kStmt, kClaim, kTest, kRow, kShare, kFact, kFloor, kAssign };

class Reader {
 public:
  Reader(const SourceMap&, FileId, const std::vector<DocLine>&, const Layout&, Sink&);

  void Read(ast::File&);
  std::optional<ast::Expr> ReadExpr(Span);     // of the whole layout

 private:
  using P = RwsParser;
  using Brace = uint32_t;   // the token of a `{`

  // parse.cpp: statements of a block
  bool Version(ast::File&, uint32_t* first_decl);
  template <class Fn> void EachUnit(uint32_t begin, uint32_t end, Fn fn);
  template <class Fn> void EachIn(Brace, Fn fn);
  template <class Context> Context* Run(Context* (P::*rule)(), Unit, Item, Blocks = Blocks::kClosed);
  void Descend(Unit, Item);                   // into the blocks of a statement that could not be read: only for their errors
  void ReadAndForget(Brace, Item);
  Item InsideOf(Unit, Item) const;
  std::string TakeDoc(uint32_t token);
  uint16_t Type(uint32_t token) const { return token < layout_.tokens.size() ? layout_.tokens[token].type : 0; }

  // complain.cpp
  void Complain(const Failure&);
  void ComplainUnknown(Unit);                 // no declaration begins like this
  void NoHead(Unit);                          // a block without a head
  void NoLineEnd(uint32_t token);             // between two statements
  void CheckNamed(const ast::Actual&);        // f(port:80)
  bool ComplainNamed(const Failure&);
  std::string Found(uint32_t token) const;
  Span Place(uint32_t token) const;

  // read_decl.cpp
  std::optional<ast::Decl> DeclIn(Unit);
  std::optional<ast::Decl> Unknown(Unit);
  ast::Decl DeclOf(P::Import_Context&);
  ast::Decl DeclOf(P::IncludeContext&);
  ast::Decl DeclOf(P::Native_Context&);
  ast::Decl DeclOf(P::ParamContext&);
  ast::Decl DeclOf(P::ProfileContext&);
  ast::Decl DeclOf(P::LetContext&);
  ast::Decl DeclOf(P::FunctionContext&);
  ast::Decl DeclOf(P::SecretContext&);
  ast::Decl DeclOf(P::TableContext&);
  ast::Decl DeclOf(P::UpstreamContext&);
  ast::Decl DeclOf(P::PolicyContext&);
  ast::Decl DeclOf(P::ServerContext&);
  ast::Decl DeclOf(P::Default_Context&);
  ast::Decl DeclOf(P::EnforceContext&);
  ast::Decl DeclOf(P::SiteContext&);
  ast::Decl DeclOf(P::L4Context&);
  ast::Decl DeclOf(P::AssertionContext&);
  ast::Decl DeclOf(P::TestContext&);
  template <class Context> std::optional<ast::Decl> Plain(Context* (P::*rule)(), Unit, Blocks = Blocks::kClosed);
  std::optional<ast::Row> RowIn(Unit);
  std::optional<ast::Share> ShareIn(Unit);
  std::optional<ast::Fact> FactIn(Unit);
  std::optional<ast::Assign> AssignIn(Unit);
  std::optional<std::variant<ast::Apply, ast::Bound, ast::Directive>> FloorIn(Unit);
  ast::Row RowOf(P::RowContext&);
  ast::Host HostOf(P::HostContext&);
  std::vector<ast::Formal> Formals(P::FormalsContext*);

  // read_test.cpp
  std::optional<ast::Claim> ClaimIn(Unit);
  std::optional<ast::TestItem> TestIn(Unit);
  ast::Filter FilterOf(P::FilterContext&);
  ast::Outcome OutcomeOf(P::OutcomeContext&);
  std::vector<ast::Outcome> OutcomesOf(P::OutcomesContext&);

  // read_stmt.cpp
  std::optional<ast::Stmt> StmtIn(Unit);
  template <class Context> std::optional<ast::Stmt> Made(Context* (P::*rule)(), Unit, Blocks = Blocks::kClosed);
  ast::Stmt StmtOf(P::RouteContext&);
  ast::Stmt StmtOf(P::GroupContext&);
  ast::Stmt StmtOf(P::ChooseContext&);
  ast::Stmt StmtOf(P::ApplyContext&);
  ast::Stmt StmtOf(P::WithoutContext&);
  ast::Stmt StmtOf(P::Default_Context&);
  ast::Stmt StmtOf(P::OtherwiseContext&);
  ast::Stmt StmtOf(P::ErrorContext&);
  ast::Stmt StmtOf(P::DirectiveContext&);
  ast::Directive DirectiveOf(P::DirectiveContext&);   // reads its block
  ast::Apply ApplyOf(P::ApplyContext&);
  ast::Body BodyAt(Brace);
  static Brace BraceOf(P::BodyContext*);

  // read_expr.cpp
  ast::Expr ExprOf(P::ExprContext&);
  ast::Expr ExprOf(P::DisjunctionContext&);
  ast::Expr ExprOf(P::ConjunctionContext&);
  ast::Expr ExprOf(P::NegationContext&);
  ast::Expr ExprOf(P::ComparisonContext&);
  ast::Expr ExprOf(P::ValContext&);
  ast::Expr ExprOf(P::AtomContext&);
  ast::Expr ExprOf(P::CallContext&);
  ast::Expr ExprOf(P::ListContext&);
  ast::Expr ExprOf(P::ArgContext&);
  template <class Context> ast::Expr Joined(ast::ExprKind, const std::vector<Context*>&, antlr4::ParserRuleContext&);
  std::vector<ast::Actual> Actuals(P::ActualsContext*);
  std::vector<ast::Expr> Args(const std::vector<P::ArgContext*>&);
  ast::Expr LiteralOf(antlr4::tree::TerminalNode*);
  ast::Type TypeOf(P::TypeContext&);
  ast::Word WordOf(antlr4::ParserRuleContext*);
  ast::Word WordOf(antlr4::tree::TerminalNode*);
  std::optional<ast::Word> MaybeWord(antlr4::ParserRuleContext*);
  Span SpanOf(const antlr4::ParserRuleContext&) const;
  Span SpanOf(uint32_t first, uint32_t last) const;
  Span SpanOf(Unit unit) const { return SpanOf(unit.begin, unit.end - 1); }
  static uint32_t IndexOf(const antlr4::Token* token) { return static_cast<const Leaf*>(token)->index(); }
  std::string Written(Span span) const { return std::string(text_.substr(span.begin, span.end - span.begin)); }

  FileId file_;
  std::string_view text_;
  const std::vector<DocLine>& docs_;
  const Layout& layout_;
  Sink& sink_;
  UnitParser units_;
  size_t next_doc_ = 0;
};

// A statement ends at a line end or with its block.
template <class Fn>
void Reader::EachUnit(uint32_t begin, uint32_t end, Fn fn) {
  for (uint32_t i = begin; i < end;) {
    if (Type(i) == P::NL) {
      ++i;
      continue;
    }
    Unit unit{i, i};
    while (unit.end < end && Type(unit.end) != P::NL && Type(unit.end) != P::LBRACE) ++unit.end;
    if (unit.end < end && Type(unit.end) == P::LBRACE) unit.end = layout_.partner[unit.end] + 1;
    if (Type(i) == P::LBRACE) NoHead(unit); else fn(unit);
    i = unit.end;
    if (i < end && Type(i) != P::NL && Type(i - 1) == P::RBRACE) NoLineEnd(i);
  }
}

template <class Fn>
void Reader::EachIn(Brace brace, Fn fn) { EachUnit(brace + 1, layout_.partner[brace], fn); }

template <class Context>
Context* Reader::Run(Context* (P::*rule)(), Unit unit, Item item, Blocks blocks) {
  Context* context = units_.Run(rule, layout_, unit, blocks);
  if (context != nullptr) return context;
  if (!units_.reported()) Complain(units_.failure());
  Descend(unit, item);
  return nullptr;
}

}  // namespace rwsc
