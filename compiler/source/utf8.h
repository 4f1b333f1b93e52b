// Is a text UTF-8 (RFC 3629: shortest forms, no surrogates, at most U+10FFFF)?
#pragma once

#include <cstddef>
#include <string_view>

namespace rwsc {

// Offset of the first byte that is part of no character; npos when all is well.
size_t FindInvalidUtf8(std::string_view text);

}  // namespace rwsc
