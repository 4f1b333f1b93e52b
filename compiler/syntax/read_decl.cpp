// Declarations at the top of a file.
#include "compiler/syntax/reader.h"

namespace rwsc {

using ast::Decl;

template <class Context>
std::optional<Decl> Reader::Plain(Context* (P::*rule)(), Unit unit, Blocks blocks) {
  Context* context = Run(rule, unit, Item::kDecl, blocks);
  if (context == nullptr) return std::nullopt;
  return DeclOf(*context);
}

std::optional<Decl> Reader::DeclIn(Unit unit) {
  std::string doc = TakeDoc(unit.begin);
  const bool pub = Type(unit.begin) == P::PUB;
  const auto made = [&]() -> std::optional<ast::Decl> {
    const uint16_t word = Type(pub ? unit.begin + 1 : unit.begin);
    if (pub && word != P::LET && word != P::FN && word != P::POLICY) return Unknown(unit);
    switch (word) {
      case P::IMPORT: return Plain(&P::import_, unit);
      case P::INCLUDE: return Plain(&P::include, unit);
      case P::NATIVE: return Plain(&P::native_, unit);
      case P::PARAM: return Plain(&P::param, unit);
      case P::PROFILE: return Plain(&P::profile, unit);
      case P::LET: return Plain(&P::let, unit);
      case P::FN: return Plain(&P::function, unit);
      case P::SECRET: return Plain(&P::secret, unit);
      case P::TABLE: return Plain(&P::table, unit);
      case P::UPSTREAM: return Plain(&P::upstream, unit);
      case P::POLICY: return Plain(&P::policy, unit);
      case P::SERVER: return Plain(&P::server, unit);
      case P::DEFAULT: return Plain(&P::default_, unit);
      case P::ENFORCE: return Plain(&P::enforce, unit);
      case P::SITE: return Plain(&P::site, unit);
      case P::TCP: case P::UDP: return Plain(&P::l4, unit);
      case P::TLS: return Plain(&P::l4, unit, Blocks::kFirstOpen);
      case P::ASSERT: return Plain(&P::assertion, unit);
      case P::TEST: return Plain(&P::test, unit);
      default: return Unknown(unit);
    }
  };
  std::optional<ast::Decl> decl = made();
  if (decl) {
    decl->doc = std::move(doc);
    decl->span = SpanOf(unit);
  }
  return decl;
}

std::optional<Decl> Reader::Unknown(Unit unit) {
  bool reported = false;   // of its head
  for (uint32_t i = unit.begin; i < unit.end && Type(i) != P::LBRACE; ++i) reported = reported || layout_.tokens[i].reported;
  if (!reported) ComplainUnknown(unit);
  return std::nullopt;
}

Decl Reader::DeclOf(P::Import_Context& context) {
  ast::Import import;
  if (context.STRING() != nullptr) {
    import.path = LiteralOf(context.STRING());
  } else {
    ast::Word name = WordOf(context.name());
    import.path.text = std::move(name.text);
    import.path.span = name.span;
  }
  import.as = MaybeWord(context.word());
  return {std::move(import), {}, {}};
}

Decl Reader::DeclOf(P::IncludeContext& context) {
  ast::Include include;
  include.path = LiteralOf(context.STRING());
  include.as = WordOf(context.word());
  for (P::OwnedContext* one : context.owned()) {
    ast::Owned owned;
    if (one->ADDR() != nullptr) {
      owned.transport = WordOf(dynamic_cast<antlr4::tree::TerminalNode*>(one->children.front()));
      owned.text = WordOf(one->ADDR()).text;
    } else {
      owned.text = WordOf(one->host()).text;
    }
    owned.span = SpanOf(*one);
    include.owns.push_back(std::move(owned));
  }
  return {std::move(include), {}, {}};
}

std::vector<ast::Formal> Reader::Formals(P::FormalsContext* context) {
  std::vector<ast::Formal> formals;
  if (context == nullptr) return formals;
  for (P::FormalContext* one : context->formal()) {
    ast::Formal formal{WordOf(one->word()), TypeOf(*one->type()), std::nullopt};
    if (one->expr() != nullptr) formal.value = ExprOf(*one->expr());
    formals.push_back(std::move(formal));
  }
  return formals;
}

Decl Reader::DeclOf(P::Native_Context& context) {
  ast::Native native;
  native.kind = WordOf(context.word());
  native.name = WordOf(context.name());
  native.formals = Formals(context.formals());
  if (context.type() != nullptr) native.type = TypeOf(*context.type());
  if (context.LBRACE() == nullptr) return {std::move(native), {}, {}};
  EachIn(IndexOf(context.LBRACE()->getSymbol()), [&](Unit unit) {
    if (auto fact = FactIn(unit)) native.facts.push_back(std::move(*fact));
  });
  return {std::move(native), {}, {}};
}

std::optional<ast::Fact> Reader::FactIn(Unit unit) {
  P::FactContext* context = Run(&P::fact, unit, Item::kFact);
  if (context == nullptr) return std::nullopt;
  return ast::Fact{WordOf(context->word()), Args(context->arg())};
}

Decl Reader::DeclOf(P::ParamContext& context) {
  ast::Param param{WordOf(context.word()), TypeOf(*context.type()), std::nullopt};
  if (context.expr() != nullptr) param.value = ExprOf(*context.expr());
  return {std::move(param), {}, {}};
}

Decl Reader::DeclOf(P::ProfileContext& context) {
  ast::Profile profile;
  profile.name = WordOf(context.word());
  EachIn(IndexOf(context.LBRACE()->getSymbol()), [&](Unit unit) {
    if (auto assign = AssignIn(unit)) profile.assigns.push_back(std::move(*assign));
  });
  return {std::move(profile), {}, {}};
}

std::optional<ast::Assign> Reader::AssignIn(Unit unit) {
  P::AssignContext* context = Run(&P::assign, unit, Item::kAssign);
  if (context == nullptr) return std::nullopt;
  return ast::Assign{WordOf(context->word()), ExprOf(*context->expr())};
}

Decl Reader::DeclOf(P::LetContext& context) {
  ast::Let let;
  let.pub = context.PUB() != nullptr;
  let.name = WordOf(context.word());
  if (context.type() != nullptr) let.type = TypeOf(*context.type());
  let.value = ExprOf(*context.expr());
  return {std::move(let), {}, {}};
}

Decl Reader::DeclOf(P::FunctionContext& context) {
  ast::Function function;
  function.pub = context.PUB() != nullptr;
  function.name = WordOf(context.word());
  function.formals = Formals(context.formals());
  function.type = TypeOf(*context.type());
  function.value = ExprOf(*context.expr());
  return {std::move(function), {}, {}};
}

Decl Reader::DeclOf(P::SecretContext& context) {
  const std::vector<P::WordContext*> words = context.word();
  return {ast::Secret{WordOf(words.front()), WordOf(words.back()), LiteralOf(context.STRING())}, {}, {}};
}

Decl Reader::DeclOf(P::TableContext& context) {
  ast::Table table;
  table.name = WordOf(context.word());
  const std::vector<P::TypeContext*> types = context.type();
  table.key = TypeOf(*types.front());
  table.value = TypeOf(*types.back());
  if (context.STRING() != nullptr) table.from = LiteralOf(context.STRING());
  if (context.rows() == nullptr) return {std::move(table), {}, {}};
  EachIn(IndexOf(context.rows()->start), [&](Unit unit) {
    if (auto row = RowIn(unit)) table.rows.push_back(std::move(*row));
  });
  return {std::move(table), {}, {}};
}

std::optional<ast::Row> Reader::RowIn(Unit unit) {
  P::RowContext* context = Run(&P::row, unit, Item::kRow);
  if (context == nullptr) return std::nullopt;
  return RowOf(*context);
}

ast::Row Reader::RowOf(P::RowContext& context) {
  const std::vector<P::AtomContext*> sides = context.atom();
  return {ExprOf(*sides.front()), ExprOf(*sides.back())};
}

Decl Reader::DeclOf(P::UpstreamContext& context) {
  ast::Upstream upstream;
  upstream.name = WordOf(context.word());
  if (context.body() != nullptr) {
    upstream.body = BodyAt(BraceOf(context.body()));
    return {std::move(upstream), {}, {}};
  }
  upstream.split = true;
  if (context.val() != nullptr) upstream.by = ExprOf(*context.val());
  const Brace brace = IndexOf(context.LBRACE()->getSymbol());
  upstream.body.span = SpanOf(brace, layout_.partner[brace]);
  EachIn(brace, [&](Unit unit) {
    if (auto share = ShareIn(unit)) upstream.shares.push_back(std::move(*share));
  });
  return {std::move(upstream), {}, {}};
}

std::optional<ast::Share> Reader::ShareIn(Unit unit) {
  P::ShareContext* context = Run(&P::share, unit, Item::kShare);
  if (context == nullptr) return std::nullopt;
  if (context->row() != nullptr) return ast::Share{RowOf(*context->row())};
  return ast::Share{DirectiveOf(*context->directive())};
}

Decl Reader::DeclOf(P::PolicyContext& context) {
  ast::Policy policy;
  policy.pub = context.PUB() != nullptr;
  policy.name = WordOf(context.word());
  policy.formals = Formals(context.formals());
  policy.body = BodyAt(BraceOf(context.body()));
  return {std::move(policy), {}, {}};
}

Decl Reader::DeclOf(P::ServerContext& context) { return {ast::Server{BodyAt(BraceOf(context.body()))}, {}, {}}; }
Decl Reader::DeclOf(P::Default_Context& context) { return {ast::Default{BodyAt(BraceOf(context.body()))}, {}, {}}; }

Decl Reader::DeclOf(P::EnforceContext& context) {
  ast::Enforce enforce;
  EachIn(IndexOf(context.LBRACE()->getSymbol()), [&](Unit unit) {
    if (auto floor = FloorIn(unit)) enforce.floors.push_back(std::move(*floor));
  });
  return {std::move(enforce), {}, {}};
}

std::optional<std::variant<ast::Apply, ast::Bound, ast::Directive>> Reader::FloorIn(Unit unit) {
  P::FloorContext* context = Run(&P::floor, unit, Item::kFloor);
  if (context == nullptr) return std::nullopt;
  if (context->apply() != nullptr) return ApplyOf(*context->apply());
  if (context->directive() != nullptr) return DirectiveOf(*context->directive());
  P::BoundContext& bound = *context->bound();
  auto* op = bound.LE() != nullptr ? bound.LE() : bound.GE() != nullptr ? bound.GE() : bound.EQ();
  return ast::Bound{WordOf(bound.name()), WordOf(op).text, ExprOf(*bound.expr())};
}

ast::Host Reader::HostOf(P::HostContext& context) {
  const Span span = SpanOf(context);
  return {Written(span), span, false};
}

Decl Reader::DeclOf(P::SiteContext& context) {
  ast::Site site;
  for (antlr4::tree::ParseTree* part : context.hosts()->children) {
    if (auto* host = dynamic_cast<P::HostContext*>(part)) site.hosts.push_back(HostOf(*host));
    auto* text = dynamic_cast<antlr4::tree::TerminalNode*>(part);
    if (text == nullptr || text->getSymbol()->getType() != P::STRING) continue;
    ast::Word word = WordOf(text);
    site.hosts.push_back({std::move(word.text), word.span, true});
  }
  const std::vector<P::WordContext*> words = context.word();
  const size_t listeners = words.size() - (context.AS() != nullptr ? 1 : 0);
  for (size_t i = 0; i < listeners; ++i) site.on.push_back(WordOf(words[i]));
  if (listeners < words.size()) site.as = WordOf(words.back());
  site.body = BodyAt(BraceOf(context.body()));
  return {std::move(site), {}, {}};
}

Decl Reader::DeclOf(P::L4Context& context) {
  ast::Layer4 layer;
  layer.transport = WordOf(dynamic_cast<antlr4::tree::TerminalNode*>(context.children.front()));
  if (auto* stream = dynamic_cast<P::StreamContext*>(&context)) {
    layer.address = LiteralOf(stream->ADDR());
    layer.as = MaybeWord(stream->word());
    layer.body = BodyAt(BraceOf(stream->body()));
    return {std::move(layer), {}, {}};
  }
  auto& front = dynamic_cast<P::FrontContext&>(context);
  layer.address = LiteralOf(front.ADDR());
  layer.as = MaybeWord(front.word());
  std::vector<Brace> braces;
  for (P::SniContext* sni : front.sni()) {
    ast::Sni& one = layer.snis.emplace_back();
    for (P::HostContext* host : sni->host()) one.hosts.push_back(HostOf(*host));
    braces.push_back(BraceOf(sni->body()));
  }
  const std::optional<Brace> otherwise = front.body() == nullptr ? std::nullopt : std::optional(BraceOf(front.body()));
  const Brace brace = IndexOf(front.LBRACE()->getSymbol());
  layer.body.span = SpanOf(brace, layout_.partner[brace]);
  for (size_t i = 0; i < braces.size(); ++i) layer.snis[i].body = BodyAt(braces[i]);
  if (otherwise) layer.otherwise = BodyAt(*otherwise);
  return {std::move(layer), {}, {}};
}

Decl Reader::DeclOf(P::AssertionContext& context) {
  ast::Assertion assertion;
  assertion.name = LiteralOf(context.STRING());
  EachIn(IndexOf(context.LBRACE()->getSymbol()), [&](Unit unit) {
    if (auto claim = ClaimIn(unit)) assertion.claims.push_back(std::move(*claim));
  });
  return {std::move(assertion), {}, {}};
}

Decl Reader::DeclOf(P::TestContext& context) {
  ast::Test test;
  test.name = LiteralOf(context.STRING());
  test.in = MaybeWord(context.word());
  EachIn(IndexOf(context.LBRACE()->getSymbol()), [&](Unit unit) {
    if (auto item = TestIn(unit)) test.items.push_back(std::move(*item));
  });
  return {std::move(test), {}, {}};
}

}  // namespace rwsc
