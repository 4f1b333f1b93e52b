#include "compiler/regex/byte_set.h"

#include <array>

namespace rwsc::regex {
namespace {

// Bytes in the order of Rank.
constexpr std::array<uint8_t, 256> InOrder() {
  std::array<uint8_t, 256> order{};
  std::array<bool, 256> taken{};
  size_t n = 0;
  const auto put = [&](unsigned first, unsigned last) {
    for (unsigned b = first; b <= last; ++b)
      if (!taken[b]) taken[b] = true, order[n++] = static_cast<uint8_t>(b);
  };
  put('a', 'z'), put('0', '9'), put('A', 'Z'), put('-', '-'), put('_', '_'), put('.', '.');
  put('!', '~'), put(' ', ' '), put(0x80, 0xff), put(0, 0x7f);
  return order;
}

constexpr std::array<uint8_t, 256> kOrder = InOrder();

constexpr std::array<uint8_t, 256> Ranks() {
  std::array<uint8_t, 256> ranks{};
  for (size_t i = 0; i < kOrder.size(); ++i) ranks[kOrder[i]] = static_cast<uint8_t>(i);
  return ranks;
}

constexpr std::array<uint8_t, 256> kRanks = Ranks();

}  // namespace

ByteSet Range(uint8_t first, uint8_t last) {
  ByteSet set;
  for (unsigned b = first; b <= last; ++b) set.set(b);
  return set;
}

ByteSet OneOf(std::string_view bytes) {
  ByteSet set;
  for (char c : bytes) set.set(static_cast<uint8_t>(c));
  return set;
}

ByteSet AllBytes() { return ByteSet().set(); }
ByteSet Dot() { return ~OneOf("\n"); }
ByteSet Digits() { return Range('0', '9'); }
ByteSet WordBytes() { return Range('a', 'z') | Range('A', 'Z') | Digits() | OneOf("_"); }
ByteSet Spaces() { return OneOf(" \t\n\v\f\r"); }

ByteSet BothCases(const ByteSet& set) {
  ByteSet both = set;
  for (unsigned lower = 'a'; lower <= 'z'; ++lower) {
    const unsigned upper = lower - 'a' + 'A';
    if (set[lower] || set[upper]) both.set(lower).set(upper);
  }
  return both;
}

uint8_t Rank(uint8_t byte) { return kRanks[byte]; }

uint8_t Representative(const ByteSet& set) {
  for (uint8_t byte : kOrder)
    if (set[byte]) return byte;
  return 0;
}

}  // namespace rwsc::regex
