#include "runtime/server/line.h"

#include <array>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include "runtime/http/uri.h"

namespace rws {
namespace {

constexpr std::array<bool, 256> kPlain = [] {
  std::array<bool, 256> plain{};
  for (size_t c = 0x20; c < 0x7F; ++c) plain[c] = c != '"' && c != '\\';
  return plain;
}();

}  // namespace

bool PlainInJson(std::string_view s) {
#if defined(__SSE2__)
  for (; s.size() >= 16; s.remove_prefix(16)) {
    const __m128i v = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s.data()));
    __m128i odd = _mm_cmplt_epi8(v, _mm_set1_epi8(0x20));          // signed: what is not ASCII too
    for (const char c : {'"', '\\', '\x7F'}) odd = _mm_or_si128(odd, _mm_cmpeq_epi8(v, _mm_set1_epi8(c)));
    if (_mm_movemask_epi8(odd) != 0) return false;
  }
#endif
  bool plain = true;
  for (const char c : s) plain &= kPlain[static_cast<unsigned char>(c)];
  return plain;
}

Line& Line::Escaped(std::string_view s) {
  const bool utf8 = ValidUtf8(s);
  const char* limit = std::min(end_, at_ + kMaxLogValue);
  for (char ch : s) {
    const auto c = static_cast<unsigned char>(ch);
    if (limit - at_ < 6) {
      if (utf8 && (c & 0xC0) == 0x80) DropCharacter();       // cut at its start
      break;
    }
    if (c == '"' || c == '\\') Raw("\\").Raw({&ch, 1});
    else if (c < 0x20 || c == 0x7F || (c >= 0x80 && !utf8)) Raw("\\u00").Hex(c);
    else Raw({&ch, 1});
  }
  return *this;
}

}  // namespace rws
