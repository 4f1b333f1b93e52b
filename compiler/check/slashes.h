// What a final slash of a pattern says (language, section 4).
#pragma once

#include "compiler/model/model.h"

namespace rwsc::check {

model::TrailingSlash SlashOf(const model::Step& line);         // of `trailing-slash`

// A pattern of a site: where a final slash matters it is an empty segment. `joined` is `own` below the prefixes of its groups; `/`
// below a prefix is the prefix with a slash, as it is written.
PathPattern Slashed(model::TrailingSlash, PathPattern joined, const PathPattern& own);
inline PathPattern Slashed(model::TrailingSlash slash, const PathPattern& own) { return Slashed(slash, own, own); }

}  // namespace rwsc::check
