// UTF-8 (RFC 3629) of source texts. Pure.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rwsc {

// Offset of the first byte that begins no well-formed sequence (overlong forms and surrogates are none); text.size() when all is well.
size_t InvalidUtf8At(std::string_view);

// The code point at `at` of well-formed text, and how many bytes it takes (1 for a byte that begins none, as U+FFFD).
struct CodePoint { char32_t value; uint32_t bytes; };
CodePoint DecodeUtf8(std::string_view, size_t at);

}  // namespace rwsc
