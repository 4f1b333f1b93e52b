#include "compiler/check/check.h"

#include <string_view>

#include "compiler/check/context.h"
#include "compiler/check/secrets.h"

namespace rwsc {
namespace {

// Declarations that the language knows and this build does not.
const char* LaterDeclaration(const ast::Decl& d) {
  if (std::holds_alternative<ast::Import>(d.node)) return "import";
  if (std::holds_alternative<ast::Include>(d.node)) return "include";
  if (std::holds_alternative<ast::Native>(d.node)) return "native";
  if (std::holds_alternative<ast::Function>(d.node)) return "fn";
  if (std::holds_alternative<ast::Policy>(d.node)) return "policy";
  if (std::holds_alternative<ast::Default>(d.node)) return "default";
  if (std::holds_alternative<ast::Enforce>(d.node)) return "enforce";
  if (std::holds_alternative<ast::Assertion>(d.node)) return "assert";
  if (std::holds_alternative<ast::Test>(d.node)) return "test";
  if (const auto* l4 = std::get_if<ast::Layer4>(&d.node)) return l4->transport.text == "udp" ? "udp" : l4->transport.text == "tls" ? "tls" : "tcp";
  return nullptr;
}

// The module that such a declaration brings: using its names is no second error.
std::string ModuleOf(const ast::Decl& d) {
  if (const auto* import = std::get_if<ast::Import>(&d.node)) {
    const std::string& path = import->path.text;         // `std.web` is called web
    return import->as ? import->as->text : path.substr(path.rfind('.') + 1);
  }
  if (const auto* include = std::get_if<ast::Include>(&d.node)) return include->as.text;
  return "";
}

}  // namespace

model::Model Check(const ast::File& file, SourceMap& sources, Sink& sink, const CheckOptions& options) {
  check::Context c(sources, sink, options);
  for (const ast::Decl& d : file.decls)
    if (const char* name = LaterDeclaration(d)) {
      c.NotYet(Inside(d.span, 0, static_cast<uint32_t>(std::string_view(name).size())), name);
      c.broken.insert("module " + ModuleOf(d));
    }
  check::CollectConstants(c, file);
  check::CollectNames(c, file);
  check::CheckServer(c, file);
  check::CheckUpstreams(c, file);
  check::CheckSites(c, file);
  check::FindRandomTexts(c.model, sources, sink);
  return std::move(c.model);
}

}  // namespace rwsc
