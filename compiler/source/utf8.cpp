// The table of RFC 3629, section 4.
#include "compiler/source/utf8.h"

namespace rwsc {
namespace {

constexpr CodePoint kNone{0xFFFD, 1};

unsigned char Byte(std::string_view text, size_t at) { return at < text.size() ? static_cast<unsigned char>(text[at]) : 0; }

bool Continues(unsigned char b) { return (b & 0xC0u) == 0x80u; }

}  // namespace

CodePoint DecodeUtf8(std::string_view text, size_t at) {
  const unsigned char a = Byte(text, at), b = Byte(text, at + 1), c = Byte(text, at + 2), d = Byte(text, at + 3);
  if (a < 0x80) return {a, 1};
  if (a >= 0xC2 && a <= 0xDF && Continues(b)) return {static_cast<char32_t>((a & 0x1Fu) << 6 | (b & 0x3Fu)), 2};
  if ((a & 0xF0u) == 0xE0u && Continues(b) && Continues(c)) {
    const auto value = static_cast<char32_t>((a & 0x0Fu) << 12 | (b & 0x3Fu) << 6 | (c & 0x3Fu));
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    return value < 0x800 || surrogate ? kNone : CodePoint{value, 3};
  }
  if ((a & 0xF8u) == 0xF0u && Continues(b) && Continues(c) && Continues(d)) {
    const auto value = static_cast<char32_t>((a & 0x07u) << 18 | (b & 0x3Fu) << 12 | (c & 0x3Fu) << 6 | (d & 0x3Fu));
    return value < 0x10000 || value > 0x10FFFF ? kNone : CodePoint{value, 4};
  }
  return kNone;
}

size_t InvalidUtf8At(std::string_view text) {
  for (size_t at = 0; at < text.size();) {
    if (static_cast<unsigned char>(text[at]) < 0x80) {
      ++at;
      continue;
    }
    const CodePoint one = DecodeUtf8(text, at);
    if (one.bytes == 1) return at;
    at += one.bytes;
  }
  return text.size();
}

}  // namespace rwsc
