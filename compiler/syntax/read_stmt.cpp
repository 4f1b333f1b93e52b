// Statements inside of blocks.
#include "compiler/syntax/reader.h"

namespace rwsc {

using ast::Stmt;

std::optional<Stmt> Reader::StmtIn(Unit unit) {
  std::string doc = TakeDoc(unit.begin);
  const auto made = [&]() -> std::optional<Stmt> {
    switch (Type(unit.begin)) {   // no directive has one of these names
      case P::ROUTE: return Made(&P::route, unit);
      case P::GROUP: return Made(&P::group, unit);
      case P::CHOOSE: return Made(&P::choose, unit, Blocks::kFirstOpen);
      case P::APPLY: return Made(&P::apply, unit);
      case P::WITHOUT: return Made(&P::without, unit);
      case P::DEFAULT: return Made(&P::default_, unit);
      case P::OTHERWISE: return Made(&P::otherwise, unit);
      case P::ERROR: return Made(&P::error, unit);
      default: return Made(&P::directive, unit);
    }
  };
  std::optional<Stmt> stmt = made();
  if (stmt) {
    stmt->doc = std::move(doc);
    stmt->span = SpanOf(unit);
  }
  return stmt;
}

template <class Context>
std::optional<Stmt> Reader::Made(Context* (P::*rule)(), Unit unit, Blocks blocks) {
  Context* context = Run(rule, unit, Item::kStmt, blocks);
  if (context == nullptr) return std::nullopt;
  return StmtOf(*context);
}

Reader::Brace Reader::BraceOf(P::BodyContext* body) { return IndexOf(body->start); }

ast::Body Reader::BodyAt(Brace brace) {
  ast::Body body;
  body.span = SpanOf(brace, layout_.partner[brace]);
  EachIn(brace, [&](Unit unit) {
    if (auto stmt = StmtIn(unit)) body.stmts.push_back(std::move(*stmt));
  });
  return body;
}

Stmt Reader::StmtOf(P::RouteContext& context) {
  ast::Route route;
  if (P::MethodsContext* methods = context.methods()) {
    for (P::WordContext* word : methods->word()) route.methods.push_back(WordOf(word));
  }
  if (auto* grpc = dynamic_cast<P::GrpcContext*>(context.target())) {
    route.target.grpc_service = WordOf(grpc->name());
    route.target.paths.push_back(LiteralOf(grpc->PATH()));
  } else if (auto* paths = dynamic_cast<P::PathsContext*>(context.target())) {
    for (antlr4::tree::TerminalNode* path : paths->PATH()) route.target.paths.push_back(LiteralOf(path));
  }
  route.as = MaybeWord(context.word());
  for (P::NameContext* name : context.name()) route.before.push_back(WordOf(name));
  const Brace brace = BraceOf(context.body());
  route.head = SpanOf(IndexOf(context.start), brace - 1);
  route.body = BodyAt(brace);
  return {std::move(route), {}, {}};
}

Stmt Reader::StmtOf(P::GroupContext& context) {
  ast::Group group;
  group.path = LiteralOf(context.PATH());
  group.as = MaybeWord(context.word());
  const Brace brace = BraceOf(context.body());
  group.head = SpanOf(IndexOf(context.start), brace - 1);
  group.body = BodyAt(brace);
  return {std::move(group), {}, {}};
}

Stmt Reader::StmtOf(P::ChooseContext& context) {
  ast::Choose choose;
  std::vector<Brace> braces;
  for (P::WhenContext* when : context.when()) {
    choose.whens.push_back({ExprOf(*when->expr()), {}});
    braces.push_back(BraceOf(when->body()));
  }
  const Brace otherwise = BraceOf(context.body());
  for (size_t i = 0; i < braces.size(); ++i) choose.whens[i].body = BodyAt(braces[i]);
  choose.otherwise = BodyAt(otherwise);
  return {std::move(choose), {}, {}};
}

ast::Apply Reader::ApplyOf(P::ApplyContext& context) { return {WordOf(context.name()), Actuals(context.actuals())}; }

Stmt Reader::StmtOf(P::ApplyContext& context) { return {ApplyOf(context), {}, {}}; }

Stmt Reader::StmtOf(P::WithoutContext& context) { return {ast::Without{WordOf(context.name()), LiteralOf(context.STRING())}, {}, {}}; }

Stmt Reader::StmtOf(P::Default_Context& context) { return {ast::Default{BodyAt(BraceOf(context.body()))}, {}, {}}; }

Stmt Reader::StmtOf(P::OtherwiseContext& context) {
  ast::Otherwise otherwise;
  if (auto* status = dynamic_cast<P::StatusContext*>(&context)) otherwise.status = LiteralOf(status->NUMBER());
  if (auto* next = dynamic_cast<P::NextContext*>(&context)) otherwise.because = LiteralOf(next->STRING());
  return {std::move(otherwise), {}, {}};
}

Stmt Reader::StmtOf(P::ErrorContext& context) {
  ast::ErrorBlock block;
  block.status = LiteralOf(context.NUMBER() != nullptr ? context.NUMBER() : context.STATUS_CLASS());
  block.origin = MaybeWord(context.word());
  block.body = BodyAt(BraceOf(context.body()));
  return {std::move(block), {}, {}};
}

Stmt Reader::StmtOf(P::DirectiveContext& context) { return {DirectiveOf(context), {}, {}}; }

// `as x` at the end of the arguments names the directive: to the grammar both are ordinary words.
ast::Directive Reader::DirectiveOf(P::DirectiveContext& context) {
  ast::Directive directive;
  const std::vector<P::WordContext*> words = context.word();
  directive.word = WordOf(words.front());
  directive.args = Args(context.arg());
  if (words.size() > 1) directive.as = WordOf(words.back());
  const auto plain = [](const ast::Expr& e) { return e.kind == ast::ExprKind::kName && !e.called && e.text.find('.') == std::string::npos; };
  const size_t n = directive.args.size();
  if (!directive.as && n >= 2 && plain(directive.args[n - 2]) && directive.args[n - 2].text == "as" && plain(directive.args[n - 1])) {
    directive.as = ast::Word{directive.args[n - 1].text, directive.args[n - 1].span};
    directive.args.resize(n - 2);
  }
  if (context.body() != nullptr) directive.body = BodyAt(BraceOf(context.body()));
  return directive;
}

}  // namespace rwsc
