// `policy` and `apply`: lines that are written once and stand in many places (language, section 7).
#pragma once

#include "compiler/check/context.h"

namespace rwsc::check {

inline constexpr size_t kMaxExpansion = 100'000;      // lines that one `apply` brings
inline constexpr size_t kMaxBrought = 1'000'000;      // lines that all of them bring

void CollectPolicies(Context&, const ast::File&);

// What an `apply` brings, as if written at that place; what is wrong in it was said. Nothing in a policy sees captures but by its arguments.
std::vector<model::Step> ReadApply(Context&, const ast::Apply&, Span whole, std::string_view context, const Captures&);

void UnknownPolicy(Context&, const ast::Word&);        // E0105

// Those that nothing applies are judged too, as far as that goes without arguments.
void CheckUnapplied(Context&);

}  // namespace rwsc::check
