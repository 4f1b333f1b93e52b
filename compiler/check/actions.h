// What a route does: its action, and those that a `files` falls through to.
#pragma once

#include "compiler/check/context.h"

namespace rwsc::check {

// What no form says; settings of a proxy become an upstream of its own. Any other line passes.
void CheckAction(Context&, model::Step&);

}  // namespace rwsc::check
