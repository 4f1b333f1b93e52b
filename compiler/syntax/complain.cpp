// Syntax errors: what was being written, what is missing, how it is written. One a statement.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/diag/suggest.h"
#include "compiler/syntax/reader.h"
#include "compiler/syntax/shapes.h"

namespace rwsc {
namespace {

constexpr size_t kMaxShown = 40;   // bytes of a token in a message

std::string Shown(std::string_view text) {
  if (text.size() <= kMaxShown) return fmt::format("`{}`", text);
  size_t cut = kMaxShown;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0u) == 0x80u) --cut;
  return fmt::format("`{}..`", text.substr(0, cut));
}

struct Construct { Shape shape; uint32_t first = 0; };

// The innermost rule that a user would know by name.
Construct Innermost(const Failure& failure) {
  for (const RulePlace& place : failure.rules) {
    if (const Shape shape = ShapeOf(place.rule); !shape.what.empty()) return {shape, place.first};
  }
  return {};
}

const std::vector<std::string_view>& Declarations() {
  static const std::vector<std::string_view> words = {"import", "include", "param", "profile", "pub", "let", "fn", "secret", "table", "upstream", "policy",
                                                      "server", "default", "enforce", "site", "tcp", "udp", "tls", "assert", "test", "native"};
  return words;
}

bool NameLike(std::string_view host) {
  const auto letter = [](char c) { return c == '_' || c == '-' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !host.empty() && std::all_of(host.begin(), host.end(), letter) && !(host.front() >= '0' && host.front() <= '9');
}

}  // namespace

std::string Reader::Found(uint32_t token) const {
  if (token >= layout_.tokens.size()) return "the end of the file";
  if (Type(token) == P::NL) return "the end of the line";
  const Span span = SpanOf(token, token);
  if (const auto type = Type(token); type == P::STRING || type == P::RAW || type == P::TEXT) return "a text in quotes";      // it may be a secret: the excerpt shows it, or hides it
  return Shown(text_.substr(span.begin, span.end - span.begin));
}

Span Reader::Place(uint32_t token) const {
  const bool end = token >= layout_.tokens.size() || Type(token) == P::NL;
  if (!end) return SpanOf(token, token);
  const uint32_t at = token == 0 ? 0 : layout_.tokens[token - 1].end;
  return {file_, at, at};
}

void Reader::Complain(const Failure& failure) {
  if (ComplainNamed(failure)) return;
  const Construct in = Innermost(failure);
  const std::string_view what = in.shape.what.empty() ? "this statement" : in.shape.what;
  const std::string expected = ExpectedText(failure.expected, failure.end_expected);
  std::string message = expected.empty() ? fmt::format("{} does not belong here", Found(failure.at))
                                         : fmt::format("{} needs {} here, not {}", what, expected, Found(failure.at));
  Diagnostic d(Kind::SyntaxError, std::move(message));
  d.At(Place(failure.at));
  if (in.first < failure.at && !in.shape.what.empty()) d.At(SpanOf(in.first, in.first), fmt::format("{} begins here", in.shape.what));
  if (Type(failure.at) == P::ADDR && !failure.rules.empty() && in.shape.what == "a site") d.AddHelp("a site has no port: `server { listen http :8080 as NAME }`, then `site HOST on NAME`");
  else if (!in.shape.written.empty()) d.AddHelp(fmt::format("{} is written:  {}", in.shape.what, in.shape.written));
  sink_.Add(std::move(d));
}

void Reader::ComplainUnknown(Unit unit) {
  const uint32_t first = Type(unit.begin) == P::PUB ? unit.begin + 1 : unit.begin;
  const Span span = Place(first);
  const std::string word = Written(span);
  if (first != unit.begin) {
    Diagnostic d(Kind::SyntaxError, fmt::format("`pub` stands before `let`, `fn` or `policy`, not {}", Found(first)));
    sink_.Add(std::move(d.At(span)));
    return;
  }
  Diagnostic d(Kind::UnknownDeclaration, fmt::format("no declaration begins with {}", Found(first)));
  d.At(span);
  if (const auto near = Suggest(word, Declarations())) {
    d.AddHelp(fmt::format("did you mean `{}`?", *near), {{span, *near}});
  } else {
    d.AddHelp("at the top of a file stand declarations like `site`, `upstream` and `let`; directives stand inside a site, a group or a route");
  }
  sink_.Add(std::move(d));
}

void Reader::NoLineEnd(uint32_t token) {
  const uint32_t before = layout_.tokens[token - 1].end;
  Diagnostic d(Kind::SyntaxError, fmt::format("a line end is missing before {}", Found(token)));
  d.At(Place(token)).AddHelp("write each statement on its own line, or `;` between them", {{{file_, before, before}, ";"}});
  sink_.Add(std::move(d));
}

void Reader::NoHead(Unit unit) {
  Diagnostic d(Kind::SyntaxError, "a block without a head");
  d.At(SpanOf(unit.begin, unit.begin)).AddHelp("say what it belongs to:  site example.com { .. }, route /path { .. }");
  sink_.Add(std::move(d));
}

// `port:80` is one token, an address; no argument is of that type.
void Reader::CheckNamed(const ast::Actual& actual) {
  if (actual.name || actual.value.kind != ast::ExprKind::kLiteral || actual.value.literal != ast::Literal::kAddr) return;
  const std::string_view text = actual.value.text;
  const size_t colon = text.find(':');
  if (!NameLike(text.substr(0, colon))) return;
  const std::string fixed = fmt::format("{}: {}", text.substr(0, colon), text.substr(colon + 1));
  Diagnostic d(Kind::NamedArgumentSpacing, fmt::format("`{}` is an address, not a named argument", text));
  d.At(actual.value.span).AddHelp(fmt::format("write a space after the colon:  {}", fixed), {{actual.value.span, fixed}});
  sink_.Add(std::move(d));
}

// `wait:10s` falls apart into an address and a word.
bool Reader::ComplainNamed(const Failure& failure) {
  if (failure.at == 0 || failure.at >= layout_.tokens.size()) return false;
  const Lexeme &address = layout_.tokens[failure.at - 1], &rest = layout_.tokens[failure.at];
  const bool glued = address.type == P::ADDR && address.end == rest.begin && rest.type != P::RPAREN && rest.type != P::COMMA;
  const bool inside = std::any_of(failure.rules.begin(), failure.rules.end(), [](const RulePlace& r) { return r.rule == P::RuleActuals; });
  if (!glued || !inside) return false;
  const Span span = SpanOf(failure.at - 1, failure.at);
  const std::string text = Written(span);
  const size_t colon = text.find(':');
  const std::string fixed = fmt::format("{}: {}", text.substr(0, colon), text.substr(colon + 1));
  Diagnostic d(Kind::NamedArgumentSpacing, fmt::format("`{}` begins like an address, not like a named argument", text));
  d.At(span).AddHelp(fmt::format("write a space after the colon:  {}", fixed), {{span, fixed}});
  sink_.Add(std::move(d));
  return true;
}

}  // namespace rwsc
