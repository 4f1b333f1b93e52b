// The whole pipeline, which stops after any stage.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "compiler/check/check.h"
#include "compiler/diag/sink.h"
#include "compiler/model/model.h"
#include "compiler/plan/plan.h"
#include "compiler/source/source_map.h"
#include "compiler/syntax/program.h"

namespace rwsc {

enum class Stage : uint8_t { kParse, kCheck, kAnalyze, kLower, kMatch, kEmit };
std::optional<Stage> StageNamed(std::string_view);

// Everything that was made on the way; what lies behind the stage reached is empty.
struct Compilation {
  SourceMap sources;
  Sink sink;
  ast::Program program;
  std::vector<std::string> files;   // that were read; the root first
  model::Model model;
  plan::Plan plan;
  std::string bundle;
  bool unreadable = false;     // the root file could not be read: E0013, and nothing else is set
  bool ok() const { return !sink.HasErrors(); }
};

void Compile(Compilation&, const std::string& path, Stage last, const CheckOptions& = {});

}  // namespace rwsc
