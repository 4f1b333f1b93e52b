// Where a site stands, in clear and over TLS, and where its certificate comes from (language, section 5).
#pragma once

#include <vector>

#include "compiler/check/context.h"

namespace rwsc::check {

bool IsSiteTls(const model::Step&);                   // a line that ResolveTls reads
void ResolveTls(Context&, model::Site&, const std::vector<model::Step>& lines);

}  // namespace rwsc::check
