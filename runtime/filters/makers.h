// One maker a native action; each stands in the .cpp of its name.
#pragma once

#include "runtime/pipeline/prepared.h"
#include "schema_generated.h"

namespace rws {

#define RWS_FILTER(id, Table, name, phase) Stage Make##Table(const fbs::Table&, const FilterContext&);
#include "runtime/bundle/filters.def"
#undef RWS_FILTER

}  // namespace rws
