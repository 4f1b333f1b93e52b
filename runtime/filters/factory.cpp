#include "runtime/filters/factory.h"

#include "runtime/filters/makers.h"

namespace rws {

Stage MakeStage(const fbs::Step& step, const FilterContext& context) {
  switch (step.filter_type()) {
#define RWS_FILTER(id, Table, name, phase) \
  case fbs::Filter::Table: return Make##Table(*step.filter_as_##Table(), context);
#include "runtime/bundle/filters.def"
#undef RWS_FILTER
    case fbs::Filter::NONE: break;
  }
  Stage refused;
  refused.error = "a step of no known kind";
  return refused;
}

}  // namespace rws
