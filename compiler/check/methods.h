// The methods that a route lists.
#pragma once

#include "compiler/check/context.h"

namespace rwsc::check {

std::optional<rws::MethodSet> ReadMethods(Context&, const ast::Route&);      // nullopt after a diagnostic; none listed: any

}  // namespace rwsc::check
