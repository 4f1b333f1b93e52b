// `error STATUS|CLASS [origin] { .. }` (language, section 7).
#pragma once

#include "compiler/check/directives.h"

namespace rwsc::check {

// Adds to `pages` of this body; what is wrong is said.
void ReadErrorPage(Context&, const ast::ErrorBlock&, Span, const Captures&, std::vector<model::ErrorPage>& pages);
// Those of a body go before those around it; of one body exact statuses before classes.
void AddErrorPages(std::vector<model::ErrorPage> own, std::vector<model::ErrorPage>& inherited);

}  // namespace rwsc::check
