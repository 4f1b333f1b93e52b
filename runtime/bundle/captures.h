// What a typed capture takes (language, section 4): the same test at compile time and in the node.
#pragma once

#include <string_view>

#include "runtime/bundle/format.h"

namespace rws {

// int = [0-9]{1,19}, hex = [0-9A-Fa-f]+, uuid = 8-4-4-4-12 hex, slug = [A-Za-z0-9]+([-_][A-Za-z0-9]+)*, any = not empty.
// kEnum answers false: its words are the caller's.
bool CaptureTakes(format::CaptureKind, std::string_view text);

}  // namespace rws
