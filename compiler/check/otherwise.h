// `otherwise 405`, `otherwise 404`, `otherwise next because ".."`.
#pragma once

#include <string_view>

#include "compiler/check/context.h"

namespace rwsc::check {

// Into `said`, which holds what the body said before. `context`: "site", "group" or "route".
void ReadOtherwise(Context&, const ast::Otherwise&, Span, std::string_view context, model::Otherwise& said);

}  // namespace rwsc::check
