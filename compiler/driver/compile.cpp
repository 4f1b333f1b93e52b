#include "compiler/driver/compile.h"

#include "compiler/analyze/analyze.h"
#include "compiler/check/secrets.h"
#include "compiler/driver/load_program.h"
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"

namespace rwsc {

std::optional<Stage> StageNamed(std::string_view name) {
  constexpr std::pair<std::string_view, Stage> kNames[] = {{"parse", Stage::kParse}, {"check", Stage::kCheck}, {"analyze", Stage::kAnalyze},
                                                           {"lower", Stage::kLower}, {"match", Stage::kMatch}, {"emit", Stage::kEmit}};
  for (const auto& [text, stage] : kNames)
    if (text == name) return stage;
  return std::nullopt;
}

void Compile(Compilation& c, const std::string& path, Stage last, const CheckOptions& options) {
  Loaded loaded = LoadProgram(c.sources, c.sink, path, last == Stage::kParse ? Imports::kLeave : Imports::kFollow);
  c.program = std::move(loaded.program);
  c.files = std::move(loaded.files);
  c.unreadable = loaded.unreadable;
  if (c.unreadable) return;
  const bool readable = !c.sink.HasErrors();
  for (const ast::Module& m : c.program.modules) check::FindSecrets(c.sources, m.file.id, c.sink);
  if (last == Stage::kParse || !readable) return;
  c.model = Check(c.program, c.sources, c.sink, options);
  if (last == Stage::kCheck || c.sink.HasErrors()) return;
  Analyze(c.model, c.sink);
  if (last == Stage::kAnalyze || c.sink.HasErrors()) return;
  c.plan = Lower(c.model, c.sources);
  if (last <= Stage::kMatch) return;       // no expressions in this build: nothing to match
  c.bundle = Emit(c.plan);
}

}  // namespace rwsc
