// Runs the templates of a bundle: appends text, encoded for its sink. Total: every program ends, output is bounded.
#pragma once

#include <string_view>

#include "runtime/base/arena.h"
#include "runtime/base/result.h"
#include "runtime/bundle/view.h"
#include "runtime/http/facts.h"

namespace rws {

inline constexpr size_t kMaxProgramOutput = 64 * 1024;   // bytes; longer is kInternal

// The text lives in the bundle (one literal) or in the arena. kBadRequest: a value cannot stand in its sink (CR, LF or NUL
// in a header). `program` was checked by the verifier.
Result<std::string_view> RunProgram(const BundleView&, uint32_t program, const Facts&, Arena&);

}  // namespace rws
