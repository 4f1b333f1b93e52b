// SipHash-2-4 (Aumasson, Bernstein): a keyed hash, so that nobody can choose which keys meet in a table.
#pragma once

#include <cstdint>
#include <string_view>

namespace rws {

struct SipKey { uint64_t k0 = 0, k1 = 0; };

uint64_t SipHash(SipKey, std::string_view);

}  // namespace rws
