// Pipelines: the settings and steps of a route as one shared record.
#pragma once

#include "compiler/lower/builder.h"

namespace rwsc::lower {
uint32_t LowerPipeline(Builder&, const model::Route&);
uint32_t LowerNotFound(Builder&, const model::Site&);   // no action: the node's own 404 and 405
uint32_t LowerRefusal(Builder&, const model::Group&);   // the same below a group
}  // namespace rwsc::lower
