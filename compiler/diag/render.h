// Diagnostics as text: for people with the source and carets (language, section 11), for tools as JSON.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

#include "compiler/diag/sink.h"
#include "compiler/source/source_map.h"

namespace rwsc {

enum class Color : uint8_t { kOff, kOn };

inline constexpr size_t kMaxSourceColumns = 140;   // of one source line; more is cut around the first label

// One diagnostic, ending in a line end.
std::string RenderHuman(const SourceMap&, const Diagnostic&, Color = Color::kOff);

// All of a sink, a blank line between two, then `2 errors, 1 warning`; empty when there is nothing to say.
std::string RenderHuman(const SourceMap&, const Sink&, Color = Color::kOff);

// {"diagnostics": [..], "errors": n, "warnings": n, "dropped": n}; lines and columns from 1 (columns in code points),
// begin and end in bytes from 0. Field order is stable.
std::string RenderJson(const SourceMap&, const Sink&);

}  // namespace rwsc
