#include "runtime/state/sip_hash.h"

#include <bit>

namespace rws {
namespace {

struct Sip {
  uint64_t v0, v1, v2, v3;
  void Round() {
    v0 += v1, v1 = std::rotl(v1, 13) ^ v0, v0 = std::rotl(v0, 32);
    v2 += v3, v3 = std::rotl(v3, 16) ^ v2;
    v0 += v3, v3 = std::rotl(v3, 21) ^ v0;
    v2 += v1, v1 = std::rotl(v1, 17) ^ v2, v2 = std::rotl(v2, 32);
  }
  void Word(uint64_t m) {
    v3 ^= m;
    Round(), Round();
    v0 ^= m;
  }
};

uint64_t LittleEndian(std::string_view octets) {
  uint64_t word = 0;
  for (size_t i = 0; i < octets.size(); ++i) word |= uint64_t{static_cast<uint8_t>(octets[i])} << (8 * i);
  return word;
}

}  // namespace

uint64_t SipHash(SipKey key, std::string_view text) {
  Sip s{key.k0 ^ 0x736f6d6570736575u, key.k1 ^ 0x646f72616e646f6du, key.k0 ^ 0x6c7967656e657261u, key.k1 ^ 0x7465646279746573u};
  const uint64_t length = uint64_t{text.size()} << 56;
  for (; text.size() >= 8; text.remove_prefix(8)) s.Word(LittleEndian(text.substr(0, 8)));
  s.Word(length | LittleEndian(text));
  s.v2 ^= 0xff;
  for (int i = 0; i < 4; ++i) s.Round();
  return s.v0 ^ s.v1 ^ s.v2 ^ s.v3;
}

}  // namespace rws
