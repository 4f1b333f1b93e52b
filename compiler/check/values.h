// Expressions to typed values: one function, by the slot's type in the standard library.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "compiler/check/context.h"

namespace rwsc::check {

bool IsHeaderToken(std::string_view);                 // RFC 9110 5.6.2

// E0402 at the expression: `expected` reads "a size".
void Mismatch(Context&, const ast::Expr&, const std::string& expected);

// The value for a slot, or nullopt after a diagnostic.
std::optional<model::Value> ReadValue(Context&, const FormItem& slot, const ast::Expr&, const Captures*);

// How a template's parts are encoded, which fields it may read.
enum class TemplateKind : uint8_t { kPlain, kHeader, kSecretHeader, kResponseHeader, kLocation, kTarget, kFilePath, kLateText };      // kLateText: a text of the response phase
std::optional<model::Template> ReadTemplate(Context&, const ast::Expr&, TemplateKind, const Captures*);

// A text without fields or captures: constants folded in.
std::optional<std::string> ReadConstantText(Context&, const ast::Expr&);

std::optional<PathPattern> ReadPath(Context&, const ast::Expr&);
std::optional<PathPattern> ReadLiteralPath(Context&, const ast::Expr&);   // without captures
std::optional<HostPattern> ReadHost(Context&, const std::string& text, Span);
model::UpstreamId ImplicitUpstream(Context&, const std::string& spelling, const SocketAddress&, const std::string& host, Span);

}  // namespace rwsc::check
