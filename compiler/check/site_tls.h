// Where a site stands, in clear and over TLS, and where its certificate comes from (language, section 5).
#pragma once

#include <vector>

#include "compiler/check/context.h"

namespace rwsc::check {

bool IsSiteTls(const model::Step&);                   // a line that ResolveTls reads
// `require client-certificate`: its CA becomes one of the model's, and of the site's; the step's argument `authority` is its number.
void UseAuthority(Context&, model::Site&, model::Step&);

void ResolveTls(Context&, model::Site&, const std::vector<model::Step>& lines);

}  // namespace rwsc::check
