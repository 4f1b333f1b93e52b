// One step of a bundle to a stage, by the table of filters.def.
#pragma once

#include "runtime/pipeline/prepared.h"

namespace rws {

Stage MakeStage(const fbs::Step&, const FilterContext&);

}  // namespace rws
