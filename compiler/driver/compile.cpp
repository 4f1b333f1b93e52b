#include "compiler/driver/compile.h"

#include "compiler/analyze/analyze.h"
#include "compiler/check/secrets.h"
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"
#include "compiler/source/loader.h"
#include "compiler/syntax/parse.h"

namespace rwsc {

std::optional<Stage> StageNamed(std::string_view name) {
  constexpr std::pair<std::string_view, Stage> kNames[] = {{"parse", Stage::kParse}, {"check", Stage::kCheck}, {"analyze", Stage::kAnalyze},
                                                           {"lower", Stage::kLower}, {"match", Stage::kMatch}, {"emit", Stage::kEmit}};
  for (const auto& [text, stage] : kNames)
    if (text == name) return stage;
  return std::nullopt;
}

void Compile(Compilation& c, const std::string& path, Stage last, const CheckOptions& options) {
  auto loaded = LoadFile(c.sources, path, kMaxSourceBytes);
  if (auto* error = std::get_if<LoadError>(&loaded)) {
    c.unreadable = true;
    c.sink.Add(Diagnostic(Kind::Unreadable, error->path + ": " + error->message));
    return;
  }
  const FileId file = std::get<FileId>(loaded);
  c.ast = Parse(c.sources, file, c.sink);
  const bool readable = !c.sink.HasErrors();
  check::FindSecrets(c.sources, file, c.sink);
  if (last == Stage::kParse || !readable) return;
  c.model = Check(c.ast, c.sources, c.sink, options);
  if (last == Stage::kCheck || c.sink.HasErrors()) return;
  Analyze(c.model, c.sink);
  if (last == Stage::kAnalyze || c.sink.HasErrors()) return;
  c.plan = Lower(c.model, c.sources);
  if (last <= Stage::kMatch) return;       // no expressions in this build: nothing to match
  c.bundle = Emit(c.plan);
}

}  // namespace rwsc
