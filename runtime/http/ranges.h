// Byte ranges of one representation (RFC 9110 14). Pure.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "runtime/base/arena.h"

namespace rws {

inline constexpr size_t kMaxRanges = 64;           // of one field; more are an attack, and the whole is sent (RFC 9110 17.15)

struct ByteRange {
  uint64_t offset = 0, length = 0;
  uint64_t end() const { return offset + length; }
};

// kWhole: the field is to be ignored: another unit, bad syntax, too many ranges, the end of what is empty.
struct RangeAnswer {
  enum class Kind : uint8_t { kWhole, kPartial, kUnsatisfiable };
  Kind kind = Kind::kWhole;
  std::span<const ByteRange> ranges;               // of kPartial, in the arena: not empty, in the order of asking, none touches another
};
RangeAnswer ParseRanges(std::string_view value, uint64_t size, Arena&);

}  // namespace rws
