// Model to Plan. Cannot fail and says nothing: what could go wrong was an analysis before.
#pragma once

#include "compiler/model/model.h"
#include "compiler/plan/plan.h"
#include "compiler/source/source_map.h"

namespace rwsc {

plan::Plan Lower(const model::Model&, const SourceMap&);

}  // namespace rwsc
