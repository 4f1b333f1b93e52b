// The encoder of RFC 3492, section 6.3, and lower case for the alphabets that have it in pairs.
#include "compiler/syntax/punycode.h"

#include <limits>

#include "compiler/source/utf8.h"

namespace rwsc {
namespace {

constexpr uint32_t kBase = 36, kTMin = 1, kTMax = 26, kSkew = 38, kDamp = 700, kInitialBias = 72, kInitialN = 128;

std::u32string Decode(std::string_view text) {   // `text` is known to be UTF-8
  std::u32string points;
  for (const char byte : text) {
    const auto c = static_cast<unsigned char>(byte);
    if (c < 0x80) points.push_back(c);
    else if (c >= 0xF0) points.push_back(c & 0x07u);
    else if (c >= 0xE0) points.push_back(c & 0x0Fu);
    else if (c >= 0xC0) points.push_back(c & 0x1Fu);
    else points.back() = (points.back() << 6) | (c & 0x3Fu);
  }
  return points;
}

bool Between(char32_t c, char32_t low, char32_t high) { return c >= low && c <= high; }

char32_t Lower(char32_t c) {
  if (Between(c, 'A', 'Z')) return c + 32;
  if (Between(c, 0xC0, 0xDE) && c != 0xD7) return c + 32;              // Latin-1
  if (Between(c, 0x100, 0x137) || Between(c, 0x14A, 0x177)) return c | 1u;   // Latin Extended-A, even to odd
  if (Between(c, 0x139, 0x148) || Between(c, 0x179, 0x17E)) return c + (c & 1u);
  if (c == 0x178) return 0xFF;
  if (Between(c, 0x391, 0x3A9)) return c + 32;                         // Greek
  if (Between(c, 0x410, 0x42F)) return c + 32;                         // Cyrillic
  if (Between(c, 0x400, 0x40F)) return c + 80;
  return c;
}

bool Allowed(char32_t c) {
  if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  if (c < 0xA1 || c == 0xAD) return false;                                    // C1 controls, no-break space, soft hyphen
  if (Between(c, 0x300, 0x36F)) return false;                                 // not composed
  if (Between(c, 0x2000, 0x206F) || c == 0x3000 || c == 0xFEFF) return false;  // blanks, directions, invisible signs
  return c != 0x3002 && c != 0xFF0E && c != 0xFF61;                           // other full stops
}

uint32_t Adapt(uint32_t delta, uint32_t points, bool first) {
  delta = first ? delta / kDamp : delta / 2;
  delta += delta / points;
  uint32_t k = 0;
  for (; delta > ((kBase - kTMin) * kTMax) / 2; k += kBase) delta /= kBase - kTMin;
  return k + (kBase - kTMin + 1) * delta / (delta + kSkew);
}

char Digit(uint32_t value) { return static_cast<char>(value < 26 ? 'a' + value : '0' + value - 26); }

void AppendNumber(std::string& out, uint32_t delta, uint32_t bias) {
  uint32_t q = delta;
  for (uint32_t k = kBase;; k += kBase) {
    const uint32_t t = k <= bias ? kTMin : k >= bias + kTMax ? kTMax : k - bias;
    if (q < t) break;
    out.push_back(Digit(t + (q - t) % (kBase - t)));
    q = (q - t) / (kBase - t);
  }
  out.push_back(Digit(q));
}

std::string Encode(const std::u32string& points) {   // at most 63 points, so no number overflows
  std::string out;
  for (const char32_t c : points) {
    if (c < 0x80) out.push_back(static_cast<char>(c));
  }
  const auto basic = static_cast<uint32_t>(out.size());
  uint32_t handled = basic, n = kInitialN, delta = 0, bias = kInitialBias;
  if (basic > 0) out.push_back('-');
  while (handled < points.size()) {
    uint32_t next = std::numeric_limits<uint32_t>::max();
    for (const char32_t c : points) {
      if (c >= n && c < next) next = c;
    }
    delta += (next - n) * (handled + 1);
    n = next;
    for (const char32_t c : points) {
      if (c < n) ++delta;
      if (c != n) continue;
      AppendNumber(out, delta, bias);
      bias = Adapt(delta, handled + 1, handled == basic);
      delta = 0;
      ++handled;
    }
    ++delta;
    ++n;
  }
  return out;
}

}  // namespace

std::optional<std::string> ToAsciiLabel(std::string_view label) {
  if (label.empty() || label.size() > 4 * kMaxLabelBytes || InvalidUtf8At(label) != label.size()) return std::nullopt;
  std::u32string points = Decode(label);
  bool ascii = true;
  for (char32_t& c : points) {
    c = Lower(c);
    if (!Allowed(c)) return std::nullopt;
    ascii = ascii && c < 0x80;
  }
  if (points.size() > kMaxLabelBytes) return std::nullopt;
  const std::string out = ascii ? std::string(points.begin(), points.end()) : "xn--" + Encode(points);
  if (out.size() > kMaxLabelBytes || out.front() == '-' || out.back() == '-') return std::nullopt;
  return out;
}

}  // namespace rwsc
