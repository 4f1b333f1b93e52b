#include "compiler/check/context.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/diag/suggest.h"

namespace rwsc::check {

Context::Context(SourceMap& s, Sink& k, const CheckOptions& o, const ast::Program& p) : sources(s), sink(k), options(o), program(p), schema(s, k), modules(p.modules.size()) {
  for (size_t i = 0; i < p.modules.size(); ++i) module_of_[p.modules[i].file.id] = i;
}

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

size_t Context::ModuleAt(Span at) const {
  auto it = module_of_.find(at.file);
  return it == module_of_.end() ? program.modules.size() - 1 : it->second;       // --set: the root's
}

const Names& Context::At(Span at) const { return modules[ModuleAt(at)]; }

bool Context::InPolicy(Span at) const {
  return std::any_of(frames.begin(), frames.end(), [&](const Frame& f) { return Within(at, f.text); });
}

const Names* Context::Imported(const std::string& dotted, Span at, std::string& name) const {
  const size_t dot = dotted.rfind('.');
  if (dot == std::string::npos) return nullptr;
  const auto& imports = program.modules[ModuleAt(at)].imports;
  auto it = imports.find(dotted.substr(0, dot));
  name = dotted.substr(dot + 1);
  return it == imports.end() ? nullptr : &modules[it->second.module];
}

const ast::Expr* Context::Constant(const std::string& name, Span at) const {
  for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame)
    if (auto it = frame->formals.find(name); it != frame->formals.end() && Within(at, frame->text)) return it->second;
  std::string own = name;
  const Names* other = Imported(name, at, own);
  const Names& names = other ? *other : At(at);
  auto it = names.constants.find(own);
  if (it == names.constants.end() || (other && !other->exported.contains(own))) return nullptr;
  return it->second;
}

const ast::Policy* Context::FindPolicy(const ast::Word& word, Reach reach) const {
  std::string own = word.text;
  const Names* other = Imported(word.text, word.span, own);
  const Names& names = other ? *other : At(word.span);
  auto it = names.policies.find(own);
  return it == names.policies.end() || (other && reach == Reach::kExported && !it->second->pub) ? nullptr : it->second;
}

std::vector<std::string> Context::ConstantsAt(Span at) const {
  std::vector<std::string> out;
  for (const Frame& f : frames)
    for (const auto& [name, value] : f.formals)
      if (Within(at, f.text)) out.push_back(name);
  for (const auto& [name, value] : At(at).constants) out.push_back(name);
  for (const auto& [alias, import] : program.modules[ModuleAt(at)].imports)
    for (const std::string& name : modules[import.module].exported) out.push_back(alias + "." + name);
  return out;
}

std::vector<std::string> Context::PoliciesAt(Span at) const {
  std::vector<std::string> out;
  for (const auto& [name, policy] : At(at).policies) out.push_back(name);
  for (const auto& [alias, import] : program.modules[ModuleAt(at)].imports)
    for (const auto& [name, policy] : modules[import.module].policies)
      if (policy->pub) out.push_back(alias + "." + name);
  return out;
}

const ast::Expr& Context::Fold(const ast::Expr& e) const {
  const ast::Expr* at = &e;
  for (int i = 0; i < kMaxFold && at->kind == ast::ExprKind::kName && !at->called; ++i) {
    const ast::Expr* value = Constant(at->text, at->span);
    if (!value) break;
    at = value;
  }
  return *at;
}

}  // namespace rwsc::check
