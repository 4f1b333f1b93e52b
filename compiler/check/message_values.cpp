// Values of directives that change messages: query fields, replaced texts, CORS.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/value_parts.h"

namespace rwsc::check {

using ast::ExprKind;
using ast::Literal;
using model::Value;

namespace {

inline constexpr size_t kMaxNeedle = 4096;       // octets
inline constexpr uint64_t kMaxBandwidth = 1ull << 40;

// A list, each item read by `read`.
template <class Read>
std::optional<Value> ReadEach(Context& c, const ast::Expr& at, const char* expected, Read read) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kList || e.children.empty()) return Fail(c, at, expected);
  model::List list;
  for (const ast::Expr& item : e.children) {
    std::optional<Value> v = read(item);
    if (!v) return std::nullopt;
    list.push_back(std::move(*v));
  }
  return Wrap(std::optional(std::move(list)), at.span);
}

std::optional<Value> BadItem(Context& c, const ast::Expr& e, const std::string& what, const char* help) {
  c.sink.Add(Diagnostic(Kind::BadLiteral, what).At(e.span).AddHelp(help));
  return std::nullopt;
}

// RFC 6454 7: scheme, host and port; a first label `*` stands for any.
bool IsOrigin(const std::string& text) {
  const size_t scheme = text.find("://");
  if (scheme == std::string::npos || !(text.starts_with("http://") || text.starts_with("https://"))) return false;
  std::string host = text.substr(scheme + 3);
  if (host.starts_with("*.")) host.erase(0, 2);
  return !host.empty() && host.find_first_of("/?#@* \"") == std::string::npos;
}

}  // namespace

std::optional<Value> ReadQueryName(Context& c, const ast::Expr& e) {
  if (e.kind == ExprKind::kName && !e.called) return Wrap(std::optional(e.text), e.span);
  if (!IsText(c.Fold(e))) return Fail(c, e, "the name of a query field");
  std::optional<std::string> name = ReadConstantText(c, e);
  if (name && name->empty()) return Fail(c, e, "a name");
  return Wrap(std::move(name), e.span);
}

std::optional<Value> ReadNeedle(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind == ExprKind::kLiteral && e.literal == Literal::kRegex) {
    c.NotYet(at.span, "replace .. re\"..\"");
    return std::nullopt;
  }
  if (!IsText(e)) return Fail(c, at, "a text to look for");
  std::optional<std::string> text = ReadConstantText(c, e);
  if (text && text->empty()) return Fail(c, at, "a text to look for, not an empty one");
  if (text && text->size() > kMaxNeedle) return BadItem(c, e, fmt::format("a text to look for has at most {} octets", kMaxNeedle), "look for a part of it");
  return Wrap(std::move(text), at.span);
}

std::optional<Value> ReadMediaTypes(Context& c, const ast::Expr& at) {
  return ReadEach(c, at, "a list of media types, `[\"text/html\"]`", [&](const ast::Expr& item) -> std::optional<Value> {
    if (!IsText(c.Fold(item))) return Fail(c, item, "a media type, `\"text/html\"`");
    std::optional<std::string> text = ReadConstantText(c, item);
    if (!text) return std::nullopt;
    const size_t slash = text->find('/');
    const bool good = slash != std::string::npos && IsHeaderToken(text->substr(0, slash)) && IsHeaderToken(text->substr(slash + 1));
    if (!good) return BadItem(c, item, "this is no media type", "media types are \"text/html\" or \"text/*\"");
    return Wrap(std::move(text), item.span);
  });
}

std::optional<Value> ReadOrigins(Context& c, const ast::Expr& at) {
  return ReadEach(c, at, "a list of origins, `[\"https://app.example\"]`", [&](const ast::Expr& at_item) -> std::optional<Value> {
    const ast::Expr& item = c.Fold(at_item);
    if (item.kind == ExprKind::kLiteral && item.literal == Literal::kStar) return Wrap(std::optional(std::string("*")), at_item.span);
    const bool url = item.kind == ExprKind::kLiteral && item.literal == Literal::kUrl;
    if (!url && !IsText(item)) return Fail(c, at_item, "an origin, `\"https://app.example\"`");
    std::optional<std::string> text = url ? std::optional(item.text) : ReadConstantText(c, item);
    if (text && *text != "*" && *text != "null" && !IsOrigin(*text))
      return BadItem(c, item, "this is no origin", "an origin is scheme, host and port without a path:  \"https://app.example\"");
    return Wrap(std::move(text), at_item.span);
  });
}

std::optional<Value> ReadMethodNames(Context& c, const ast::Expr& at) {
  return ReadEach(c, at, "a list of methods, `[GET, POST]`", [&](const ast::Expr& item) -> std::optional<Value> {
    if (item.kind != ExprKind::kName || item.called || !IsHeaderToken(item.text)) return Fail(c, item, "a method");
    const bool upper = std::none_of(item.text.begin(), item.text.end(), [](char ch) { return ch >= 'a' && ch <= 'z'; });
    if (!upper) return BadItem(c, item, fmt::format("unknown method `{}`", item.text), "methods are written in capitals");
    return Wrap(std::optional(item.text), item.span);
  });
}

std::optional<Value> ReadBandwidth(Context& c, const ast::Expr& at) {
  const ast::Expr& e = c.Fold(at);
  if (e.kind != ExprKind::kLiteral || e.literal != Literal::kBandwidth) return Fail(c, at, "a bandwidth, `10MB/s`");
  std::optional<uint64_t> rate = rwsc::check::Take(c, e, ParseBandwidth(e.text));
  if (rate && (*rate == 0 || *rate > kMaxBandwidth)) return BadItem(c, e, "expected a bandwidth from 1B/s to 1TiB/s", "without a limit delete the line");
  return Wrap(rate, at.span);
}

}  // namespace rwsc::check
