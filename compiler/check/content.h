// What a checked line means beside its types: arguments that make no sense together, and settings.
#pragma once

#include "compiler/check/context.h"

namespace rwsc::check {

bool UsesCapture(const model::Part&, size_t from);     // of that slot or a later one
void CheckCors(Context&, const model::Step&);
void CheckContent(Context&, const model::Step&);     // `respond`: a text where there is none
void CheckBurst(Context&, const model::Step&);       // `limit`: a burst that is never granted again
void ApplySetting(const model::Step&, model::Settings&);

}  // namespace rwsc::check
