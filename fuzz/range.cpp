// Door: Range of a request. Whatever it says, ranges lie inside, none is empty, none touches another, and their number has its bound.
#include <cstdint>
#include <string_view>

#include "runtime/base/check.h"
#include "runtime/http/ranges.h"

namespace rws {
namespace {

void CheckRanges(std::string_view value, uint64_t size) {
  Arena arena;
  const RangeAnswer answer = ParseRanges(value, size, arena);
  RWS_CHECK((answer.kind == RangeAnswer::Kind::kPartial) == !answer.ranges.empty() && answer.ranges.size() <= kMaxRanges);
  for (const ByteRange& r : answer.ranges) {
    RWS_CHECK(r.length > 0 && r.offset < size && r.length <= size - r.offset);
    for (const ByteRange& other : answer.ranges) RWS_CHECK(&r == &other || r.end() < other.offset || other.end() < r.offset);
  }
}

}  // namespace
}  // namespace rws

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view value(reinterpret_cast<const char*>(data), size);
  for (uint64_t octets : {uint64_t{0}, uint64_t{1}, uint64_t{26}, uint64_t{1} << 40, UINT64_MAX}) rws::CheckRanges(value, octets);
  return 0;
}
