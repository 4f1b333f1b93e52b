// What the readers of values share.
#pragma once

#include <optional>

#include "compiler/check/values.h"

namespace rwsc::check {

inline bool IsText(const ast::Expr& e) {
  return e.kind == ast::ExprKind::kLiteral && (e.literal == ast::Literal::kString || e.literal == ast::Literal::kRaw || e.literal == ast::Literal::kText);
}

// The value of a literal, or nullopt after its diagnostic.
template <class T>
std::optional<T> Take(Context& c, const ast::Expr& e, Parsed<T> parsed) {
  if (auto* error = std::get_if<LiteralError>(&parsed)) {
    c.Bad(e.span, *error);
    return std::nullopt;
  }
  return std::move(std::get<T>(parsed));
}

std::optional<model::Value> Wrap(auto optional, Span span) {
  if (!optional) return std::nullopt;
  model::Value v;
  v.v = std::move(*optional);
  v.span = span;
  return v;
}

// E0402: nullopt.
inline std::optional<model::Value> Fail(Context& c, const ast::Expr& e, const std::string& expected) {
  Mismatch(c, e, expected);
  return std::nullopt;
}

std::optional<model::Value> ReadNumber(Context&, const ast::Expr&, uint64_t low, uint64_t high, const char* expected);
std::optional<model::Value> ReadHeaderName(Context&, const ast::Expr&);
std::optional<model::Value> ReadAddress(Context&, const ast::Expr&, const char* expected);

// Of upstreams and of what stands in `proxy { }` and `auth forward` (upstream_values.cpp).
std::optional<model::Value> ReadUpstream(Context&, const ast::Expr&);
std::optional<model::Value> ReadFastCgiUpstream(Context&, const ast::Expr&);  // no URL: it speaks no HTTP
std::optional<model::Value> ReadServiceUrl(Context&, const ast::Expr&);       // a list: upstream, target
std::optional<model::Value> ReadRetryConditions(Context&, const ast::Expr&);  // words
std::optional<model::Value> ReadHeaderNames(Context&, const ast::Expr&);
std::optional<model::Value> ReadPresent(Context&, const ast::Expr&, const Captures*);

// Of what changes messages (message_values.cpp).
std::optional<model::Value> ReadQueryName(Context&, const ast::Expr&);
std::optional<model::Value> ReadNeedle(Context&, const ast::Expr&);           // a text, not empty
std::optional<model::Value> ReadMediaTypes(Context&, const ast::Expr&);
std::optional<model::Value> ReadOrigins(Context&, const ast::Expr&);
std::optional<model::Value> ReadMethodNames(Context&, const ast::Expr&);
std::optional<model::Value> ReadBandwidth(Context&, const ast::Expr&);        // bytes a second

}  // namespace rwsc::check
