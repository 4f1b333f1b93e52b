#include "compiler/check/context.h"

#include <fmt/format.h>

#include "compiler/diag/suggest.h"

namespace rwsc::check {

void Context::NotYet(Span span, const std::string& what, const std::string& help) {
  Diagnostic d(Kind::NotInThisBuild, fmt::format("`{}` is not in this build of rws", what));
  d.At(span);
  if (!help.empty()) d.AddHelp(help);
  sink.Add(std::move(d));
}

void Context::Unknown(Span span, const std::string& kind, const std::string& name, const std::vector<std::string>& candidates) {
  const size_t dot = name.find('.');
  if (broken.contains(kind + " " + name) || broken.contains("name " + name) || (dot != std::string::npos && broken.contains("module " + name.substr(0, dot)))) return;
  Diagnostic d(Kind::UnknownName, fmt::format("unknown {} `{}`", kind, name));
  d.At(span);
  if (sink.errors() > kMaxDiagnostics) return sink.Add(std::move(d));      // nobody reads that far: spare the search
  if (auto near = Suggest(name, candidates)) d.AddHelp(fmt::format("did you mean `{}`?", *near), {{span, *near}});
  sink.Add(std::move(d));
}

bool Context::Bad(Span token, const LiteralError& e) {
  const uint32_t size = token.end - token.begin;
  const uint32_t offset = std::min(e.offset, size);
  Diagnostic d(e.kind, e.message);
  d.At(Inside(token, offset, std::max<uint32_t>(1, std::min(e.length, size - offset))));
  if (!e.help.empty()) d.AddHelp(e.help);
  sink.Add(std::move(d));
  return false;
}

const ast::Expr& Context::Fold(const ast::Expr& e) const {
  const ast::Expr* at = &e;
  for (int i = 0; i < kMaxFold && at->kind == ast::ExprKind::kName && !at->called; ++i) {
    auto it = constants.find(at->text);
    if (it == constants.end()) break;
    at = it->second;
  }
  return *at;
}

}  // namespace rwsc::check
