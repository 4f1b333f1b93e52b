// Expressions, arguments, types and names.
#include "compiler/syntax/reader.h"

namespace rwsc {

using ast::Expr;
using ast::ExprKind;
using ast::Literal;

namespace {

Literal LiteralKind(size_t type) {
  switch (type) {
    case RwsParser::STRING: return Literal::kString;
    case RwsParser::RAW: return Literal::kRaw;
    case RwsParser::TEXT: return Literal::kText;
    case RwsParser::REGEX: return Literal::kRegex;
    case RwsParser::NUMBER: return Literal::kNumber;
    case RwsParser::DURATION: return Literal::kDuration;
    case RwsParser::SIZE: return Literal::kSize;
    case RwsParser::BANDWIDTH: return Literal::kBandwidth;
    case RwsParser::RATE: return Literal::kRate;
    case RwsParser::PERCENT: return Literal::kPercent;
    case RwsParser::STATUS_CLASS: return Literal::kStatusClass;
    case RwsParser::CIDR: return Literal::kCidr;
    case RwsParser::ADDR: return Literal::kAddr;
    case RwsParser::UNIX: return Literal::kUnix;
    case RwsParser::URL: return Literal::kUrl;
    case RwsParser::PATH: return Literal::kPath;
    case RwsParser::HOST: return Literal::kHost;
    case RwsParser::STAR: return Literal::kStar;
    default: return Literal::kBool;
  }
}

}  // namespace

Span Reader::SpanOf(uint32_t first, uint32_t last) const {
  const uint32_t begin = layout_.tokens[first].begin;
  return {file_, begin, std::max(begin, layout_.tokens[std::max(first, last)].end)};
}

Span Reader::SpanOf(const antlr4::ParserRuleContext& context) const {
  const uint32_t first = IndexOf(context.start);
  return SpanOf(first, context.stop == nullptr ? first : IndexOf(context.stop));
}

ast::Word Reader::WordOf(antlr4::ParserRuleContext* context) {
  const Span span = SpanOf(*context);
  return {Written(span), span};
}

ast::Word Reader::WordOf(antlr4::tree::TerminalNode* node) {
  const uint32_t token = IndexOf(node->getSymbol());
  const Span span = SpanOf(token, token);
  return {Written(span), span};
}

std::optional<ast::Word> Reader::MaybeWord(antlr4::ParserRuleContext* context) {
  if (context == nullptr) return std::nullopt;
  return WordOf(context);
}

Expr Reader::LiteralOf(antlr4::tree::TerminalNode* node) {
  Expr expr;
  expr.kind = ExprKind::kLiteral;
  expr.literal = LiteralKind(node->getSymbol()->getType());
  ast::Word word = WordOf(node);
  expr.text = std::move(word.text);
  expr.span = word.span;
  return expr;
}

Expr Reader::ExprOf(P::ExprContext& context) {
  if (auto* plain = dynamic_cast<P::PlainContext*>(&context)) return ExprOf(*plain->disjunction());
  auto& branch = dynamic_cast<P::IfContext&>(context);
  Expr expr;
  expr.kind = ExprKind::kIf;
  expr.span = SpanOf(context);
  for (P::ExprContext* part : branch.expr()) expr.children.push_back(ExprOf(*part));
  return expr;
}

template <class Context>
Expr Reader::Joined(ExprKind kind, const std::vector<Context*>& parts, antlr4::ParserRuleContext& whole) {
  if (parts.size() == 1) return ExprOf(*parts.front());
  Expr expr;
  expr.kind = kind;
  expr.span = SpanOf(whole);
  for (Context* part : parts) expr.children.push_back(ExprOf(*part));
  return expr;
}

Expr Reader::ExprOf(P::DisjunctionContext& context) { return Joined(ExprKind::kOr, context.conjunction(), context); }
Expr Reader::ExprOf(P::ConjunctionContext& context) { return Joined(ExprKind::kAnd, context.negation(), context); }
Expr Reader::ExprOf(P::ValContext& context) { return Joined(ExprKind::kCoalesce, context.atom(), context); }

Expr Reader::ExprOf(P::NegationContext& context) {
  Expr inner = ExprOf(*context.comparison());
  if (context.NOT_() == nullptr) return inner;
  Expr expr;
  expr.kind = ExprKind::kNot;
  expr.span = SpanOf(context);
  expr.children.push_back(std::move(inner));
  return expr;
}

Expr Reader::ExprOf(P::ComparisonContext& context) {
  const std::vector<P::ValContext*> sides = context.val();
  if (context.compare() == nullptr) return ExprOf(*sides.front());
  Expr expr;
  expr.kind = ExprKind::kCompare;
  expr.text = context.compare()->NOT_() != nullptr ? "not in" : WordOf(context.compare()).text;
  expr.span = SpanOf(context);
  for (P::ValContext* side : sides) expr.children.push_back(ExprOf(*side));
  return expr;
}

Expr Reader::ExprOf(P::AtomContext& context) {
  if (P::CallContext* call = context.call()) return ExprOf(*call);
  if (P::ListContext* list = context.list()) return ExprOf(*list);
  if (P::ExprContext* inner = context.expr()) return ExprOf(*inner);
  return LiteralOf(dynamic_cast<antlr4::tree::TerminalNode*>(context.children.front()));
}

Expr Reader::ExprOf(P::CallContext& context) {
  Expr expr;
  expr.kind = ExprKind::kName;
  expr.text = WordOf(context.name()).text;
  expr.called = context.actuals() != nullptr;
  expr.args = Actuals(context.actuals());
  expr.span = SpanOf(context);
  return expr;
}

Expr Reader::ExprOf(P::ListContext& context) {
  Expr expr;
  expr.kind = ExprKind::kList;
  expr.span = SpanOf(context);
  for (P::ExprContext* item : context.expr()) expr.children.push_back(ExprOf(*item));
  return expr;
}

Expr Reader::ExprOf(P::ArgContext& context) {
  if (P::ValContext* val = context.val()) return ExprOf(*val);
  ast::Word word = WordOf(context.opword());
  Expr expr;
  expr.kind = ExprKind::kOpWord;
  expr.text = std::move(word.text);
  expr.span = word.span;
  return expr;
}

std::vector<Expr> Reader::Args(const std::vector<P::ArgContext*>& contexts) {
  std::vector<Expr> args;
  for (P::ArgContext* context : contexts) args.push_back(ExprOf(*context));
  return args;
}

std::vector<ast::Actual> Reader::Actuals(P::ActualsContext* context) {
  std::vector<ast::Actual> actuals;
  if (context == nullptr) return actuals;
  for (P::ActualContext* one : context->actual()) {
    actuals.push_back({MaybeWord(one->word()), ExprOf(*one->expr())});
    CheckNamed(actuals.back());
  }
  return actuals;
}

ast::Type Reader::TypeOf(P::TypeContext& context) {
  ast::Type type;
  type.name = WordOf(context.word());
  for (P::TypeContext* arg : context.type()) type.args.push_back(TypeOf(*arg));
  type.optional = context.QMARK() != nullptr;
  type.span = SpanOf(context);
  return type;
}

}  // namespace rwsc
