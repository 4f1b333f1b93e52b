// The lines of `assert` and `test`.
#include "compiler/syntax/reader.h"

namespace rwsc {

ast::Outcome Reader::OutcomeOf(P::OutcomeContext& context) { return {WordOf(context.word()), Args(context.arg())}; }

std::vector<ast::Outcome> Reader::OutcomesOf(P::OutcomesContext& context) {
  std::vector<ast::Outcome> outcomes;
  for (P::OutcomeContext* one : context.outcome()) outcomes.push_back(OutcomeOf(*one));
  return outcomes;
}

ast::Filter Reader::FilterOf(P::FilterContext& context) {
  ast::Filter filter;
  filter.word = WordOf(dynamic_cast<antlr4::tree::TerminalNode*>(context.children.front()));
  filter.span = SpanOf(context);
  Span rest = SpanOf(IndexOf(context.start) + 1, IndexOf(context.stop));
  filter.text = Written(rest);
  return filter;
}

std::optional<ast::Claim> Reader::ClaimIn(Unit unit) {
  P::ClaimContext* context = Run(&P::claim, unit, Item::kClaim);
  if (context == nullptr) return std::nullopt;
  ast::Claim claim;
  claim.span = SpanOf(unit);
  const auto first = [&](size_t i) { return WordOf(dynamic_cast<antlr4::tree::TerminalNode*>(context->children[i])); };
  claim.quantifier = first(0);
  if (auto* only = dynamic_cast<P::OnlyContext*>(context)) {
    claim.only = true;
    claim.source = ExprOf(*only->atom());
    claim.target = only->PATH() != nullptr ? WordOf(only->PATH()).text : WordOf(only->name()).text;
    claim.verb = WordOf(only->REACHES());
    return claim;
  }
  auto& every = dynamic_cast<P::EveryContext&>(*context);
  claim.subject = first(1);
  for (P::FilterContext* filter : every.filter()) claim.filters.push_back(FilterOf(*filter));
  claim.verb = WordOf(every.HAS() != nullptr ? every.HAS() : every.LACKS());
  claim.feature = WordOf(every.word());
  for (P::AtomContext* atom : every.atom()) claim.args.push_back(ExprOf(*atom));
  return claim;
}

std::optional<ast::TestItem> Reader::TestIn(Unit unit) {
  P::ItemContext* context = Run(&P::item, unit, Item::kTest);
  if (context == nullptr) return std::nullopt;
  const Span span = SpanOf(unit);
  if (context->outcome() != nullptr) return ast::TestItem{OutcomeOf(*context->outcome()), span};
  if (P::RequestContext* request = context->request()) {
    ast::TestRequest one{WordOf(request->word()), LiteralOf(request->URL()), std::nullopt};
    if (request->body() != nullptr) one.body = BodyAt(BraceOf(request->body()));
    return ast::TestItem{std::move(one), span};
  }
  ast::TestLine line;
  if (auto* fetch = dynamic_cast<P::FetchContext*>(context->line())) {
    line.method = WordOf(fetch->word());
    line.target = LiteralOf(fetch->URL());
    line.outcomes = OutcomesOf(*fetch->outcomes());
    return ast::TestItem{std::move(line), span};
  }
  auto& connect = dynamic_cast<P::ConnectContext&>(*context->line());
  line.method = WordOf(connect.CONNECT());
  line.transport = WordOf(connect.word());
  line.target = LiteralOf(connect.ADDR());
  if (connect.host() != nullptr) line.sni = HostOf(*connect.host());
  if (connect.CIDR() != nullptr) line.from = LiteralOf(connect.CIDR());
  line.outcomes = OutcomesOf(*connect.outcomes());
  return ast::TestItem{std::move(line), span};
}

}  // namespace rwsc
