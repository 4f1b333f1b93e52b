// `rwsc explain METHOD URL`: runs the node's own router over the bundle just built, and says why that route won.
#pragma once

#include <string>

#include "compiler/model/model.h"
#include "compiler/source/source_map.h"

namespace rwsc::tools {

struct Explanation {
  std::string problem;       // the URL or method cannot be read; then nothing else
  std::string text, json;
};

Explanation Explain(const model::Model&, const SourceMap&, const std::string& bundle, const std::string& method, const std::string& url);

}  // namespace rwsc::tools
