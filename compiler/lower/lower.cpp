#include "compiler/lower/lower.h"

#include "compiler/lower/builder.h"

namespace rwsc {

plan::Plan Lower(const model::Model& model, const SourceMap& sources) {
  lower::Builder builder(model, sources);
  lower::LowerRecords(builder);
  lower::LowerRoutes(builder);
  lower::LowerHosts(builder);
  lower::LowerSourceMap(builder);
  return std::move(builder.plan);
}

}  // namespace rwsc
