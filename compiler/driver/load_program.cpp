#include "compiler/driver/load_program.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>

#include "compiler/diag/suggest.h"
#include "compiler/source/loader.h"
#include "compiler/syntax/literals.h"
#include "compiler/syntax/parse.h"
#include "stdlib/stdlib.h"

namespace rwsc {
namespace {

constexpr std::string_view kStdModules[] = {"std.web"};

class Loader {
 public:
  Loader(SourceMap& sources, Sink& sink, Imports imports) : sources_(sources), sink_(sink), imports_(imports) {}

  void Root(const std::string& path) {
    folder_ = std::filesystem::path(path).parent_path().string();
    loaded_.files.push_back(path);
    auto file = LoadFile(sources_, path, kMaxSourceBytes);
    if (auto* error = std::get_if<LoadError>(&file)) {
      loaded_.unreadable = true;
      sink_.Add(Diagnostic(Kind::Unreadable, error->path + ": " + error->message));
      loaded_.program.modules.emplace_back();
      return;
    }
    Add(std::get<FileId>(file), std::filesystem::path(path).lexically_normal().string());
  }
  Loaded Take() { return std::move(loaded_); }

 private:
  // Parses a file and all that it imports; its index, which is behind theirs.
  std::optional<size_t> Add(FileId file, const std::string& path) {
    ast::Module module{Parse(sources_, file, sink_), open_.empty() ? "" : ModuleName(path), {}};
    open_.push_back(path);
    std::map<std::string, Span> names;
    for (const ast::Decl& d : module.file.decls) {
      const auto* import = std::get_if<ast::Import>(&d.node);
      if (!import || imports_ == Imports::kLeave) continue;
      const std::string name = NameOf(*import);
      if (auto [it, added] = names.try_emplace(name, d.span); !added) {
        sink_.Add(Diagnostic(Kind::DuplicateName, fmt::format("two imports are called {}", name)).At(d.span).At(it->second, "first here"));
        continue;
      }
      if (auto index = Import(*import, path)) module.imports[name] = {*index, d.span};
    }
    open_.pop_back();
    loaded_.program.modules.push_back(std::move(module));
    return known_[path] = loaded_.program.modules.size() - 1;
  }

  std::string ModuleName(const std::string& path) const {
    namespace fs = std::filesystem;
    const fs::path relative = folder_.empty() || path.starts_with("<") ? fs::path(path) : fs::path(path).lexically_relative(folder_);
    return (relative.parent_path() / relative.stem()).string();
  }

  // `import "shared/policies.rws"` is called policies, `import std.web` std.web.
  static std::string NameOf(const ast::Import& import) {
    if (import.as) return import.as->text;
    if (import.path.kind == ast::ExprKind::kName) return import.path.text;
    const auto text = ParsePlainString(import.path.text);
    const auto* path = std::get_if<std::string>(&text);
    return path ? std::filesystem::path(*path).stem().string() : std::string();
  }

  std::optional<size_t> Import(const ast::Import& import, const std::string& importer) {
    if (import.path.kind == ast::ExprKind::kName) return Standard(import.path);
    auto written = ParsePlainString(import.path.text);
    if (!std::holds_alternative<std::string>(written)) return Fail(import.path.span, "a file is named in plain quotes");
    auto path = ImportPath(folder_, importer, std::get<std::string>(written));
    if (auto* error = std::get_if<LoadError>(&path)) return Fail(import.path.span, error->path + ": " + error->message);
    return File(std::get<std::string>(path), import.path.span);
  }

  std::optional<size_t> File(const std::string& path, Span at) {
    if (auto it = known_.find(path); it != known_.end()) return it->second;
    if (std::find(open_.begin(), open_.end(), path) != open_.end()) {
      sink_.Add(Diagnostic(Kind::ImportCircle, fmt::format("{} imports itself", path)).At(at).Note(Way(path)));
      return std::nullopt;
    }
    if (open_.size() > kMaxImportDepth || known_.size() > kMaxModules) return Fail(at, fmt::format("more than {} files import one another in a row, or more than {} in all", kMaxImportDepth, kMaxModules));
    loaded_.files.push_back(path);
    auto file = LoadFile(sources_, path, kMaxSourceBytes);
    if (auto* error = std::get_if<LoadError>(&file)) return Fail(at, error->path + ": " + error->message);
    bytes_ += sources_.Text(std::get<FileId>(file)).size();
    if (bytes_ > kMaxProgramBytes) return Fail(at, fmt::format("with this file the sources are larger than {} MiB", kMaxProgramBytes >> 20));
    return Add(std::get<FileId>(file), path);
  }

  std::string Way(const std::string& path) const {
    std::string way;
    for (auto it = std::find(open_.begin(), open_.end(), path); it != open_.end(); ++it) way += *it + " -> ";
    return way + path;
  }

  std::optional<size_t> Standard(const ast::Expr& e) {
    const auto* found = std::find(std::begin(kStdModules), std::end(kStdModules), e.text);
    if (found == std::end(kStdModules)) {
      Diagnostic d(Kind::UnknownName, fmt::format("unknown module `{}`", e.text));
      if (auto near = Suggest(e.text, std::vector<std::string>(std::begin(kStdModules), std::end(kStdModules)))) d.AddHelp(fmt::format("did you mean `{}`?", *near), {{e.span, *near}});
      sink_.Add(std::move(d.At(e.span)));
      return std::nullopt;
    }
    const std::string key = "<" + e.text + ">", path = "std/" + e.text.substr(e.text.find('.') + 1) + ".rws";
    if (auto it = known_.find(key); it != known_.end()) return it->second;
    for (const StdlibFile& f : StdlibFiles())
      if (f.name == path) return Add(sources_.Add(path, std::string(f.text)), key);
    return std::nullopt;
  }

  std::optional<size_t> Fail(Span at, const std::string& message) {
    sink_.Add(Diagnostic(Kind::Unreadable, message).At(at));
    return std::nullopt;
  }

  SourceMap& sources_;
  Sink& sink_;
  Imports imports_;
  std::string folder_;                           // of the root
  Loaded loaded_;
  size_t bytes_ = 0;                             // of what is imported
  std::map<std::string, size_t> known_;          // by path: an index
  std::vector<std::string> open_;                // from the root to the file that is being read
};

}  // namespace

Loaded LoadProgram(SourceMap& sources, Sink& sink, const std::string& path, Imports imports) {
  Loader loader(sources, sink, imports);
  loader.Root(path);
  return loader.Take();
}

}  // namespace rwsc
