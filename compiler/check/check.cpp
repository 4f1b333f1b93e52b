#include "compiler/check/check.h"

#include <fmt/format.h>

#include <string_view>

#include "compiler/check/context.h"
#include "compiler/check/policies.h"
#include "compiler/check/secrets.h"

namespace rwsc {
namespace {

// Declarations that the language knows and this build does not.
const char* LaterDeclaration(const ast::Decl& d) {
  if (std::holds_alternative<ast::Include>(d.node)) return "include";
  if (std::holds_alternative<ast::Native>(d.node)) return "native";
  if (std::holds_alternative<ast::Function>(d.node)) return "fn";
  if (std::holds_alternative<ast::Enforce>(d.node)) return "enforce";
  if (std::holds_alternative<ast::Assertion>(d.node)) return "assert";
  if (std::holds_alternative<ast::Test>(d.node)) return "test";
  if (const auto* l4 = std::get_if<ast::Layer4>(&d.node)) return l4->transport.text == "udp" ? "udp" : l4->transport.text == "tls" ? "tls" : "tcp";
  return nullptr;
}

// What the root alone may hold: a module that is imported declares names.
const char* RootDeclaration(const ast::Decl& d) {
  if (std::holds_alternative<ast::Site>(d.node)) return "site";
  if (std::holds_alternative<ast::Server>(d.node)) return "server";
  if (std::holds_alternative<ast::Default>(d.node)) return "default";
  if (std::holds_alternative<ast::Param>(d.node)) return "param";
  if (std::holds_alternative<ast::Profile>(d.node)) return "profile";
  return nullptr;
}

Span Head(const ast::Decl& d, const char* word) { return Inside(d.span, 0, static_cast<uint32_t>(std::string_view(word).size())); }

void RefuseDeclarations(check::Context& c, const ast::File& file, bool root) {
  for (const ast::Decl& d : file.decls)
    if (const char* name = LaterDeclaration(d)) {
      c.NotYet(Head(d, name), name);
      if (const auto* include = std::get_if<ast::Include>(&d.node)) c.broken.insert("module " + include->as.text);
    } else if (const char* of_root = root ? nullptr : RootDeclaration(d)) {
      c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("`{}` stands in the root file alone", of_root)).At(Head(d, of_root)).AddHelp("a file that is imported declares let, policy, table, upstream and secret"));
    }
}

// `header.x` is a field wherever it stands.
void CheckImports(check::Context& c, const ast::Module& module) {
  for (const auto& [name, import] : module.imports)
    if (c.schema.IsFieldOrPart(name))
      c.sink.Add(Diagnostic(Kind::NameShadowsField, fmt::format("import `{}` carries the name of a field", name)).At(import.at).AddHelp("give it another name:  import \"..\" as name"));
}

void CheckModule(check::Context& c, size_t index) {
  c.module = index;
  const ast::File& file = c.program.modules[index].file;
  CheckImports(c, c.program.modules[index]);
  RefuseDeclarations(c, file, index + 1 == c.program.modules.size());
  check::CollectConstants(c, file);
  check::CollectNames(c, file);
  check::CheckUpstreams(c, file);
  check::CollectPolicies(c, file);
}

}  // namespace

model::Model Check(const ast::Program& program, SourceMap& sources, Sink& sink, const CheckOptions& options) {
  check::Context c(sources, sink, options, program);
  for (size_t i = 0; i < program.modules.size(); ++i) CheckModule(c, i);
  check::CheckServer(c, program.root());
  check::CheckSites(c, program.root());
  check::CheckUnapplied(c);
  check::FindRandomTexts(c.model, sources, sink);
  return std::move(c.model);
}

}  // namespace rwsc
