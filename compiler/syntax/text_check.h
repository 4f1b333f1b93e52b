// Is this text at all? One diagnostic when not. Private to Parse.
#pragma once

#include <optional>

#include "compiler/diag/sink.h"
#include "compiler/source/source_map.h"

namespace rwsc {

// The offset where the text begins (after a byte order mark); nullopt after a diagnostic: too large, NUL, no UTF-8.
std::optional<uint32_t> CheckText(const SourceMap&, FileId, Sink&);

}  // namespace rwsc
