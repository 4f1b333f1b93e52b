// Tree and standard library to model: names, types, constants, inheritance. Always returns a model; when the sink has errors
// it is for analyses that can stand holes only.
#pragma once

#include <map>
#include <string>

#include "compiler/diag/sink.h"
#include "compiler/model/model.h"
#include "compiler/source/source_map.h"
#include "compiler/syntax/program.h"

namespace rwsc {

struct CheckOptions {
  std::string profile;                            // "": the base
  std::map<std::string, std::string> overrides;   // --set name=value, as a literal or plain text
};

model::Model Check(const ast::Program&, SourceMap&, Sink&, const CheckOptions& = {});

}  // namespace rwsc
