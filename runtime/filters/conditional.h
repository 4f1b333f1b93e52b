// Preconditions and ranges of one stored representation, in the order of RFC 9110 13.2.2. Pure.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "runtime/http/headers.h"
#include "runtime/http/method.h"
#include "runtime/http/ranges.h"

namespace rws {

struct Representation {
  uint64_t size = 0;
  int64_t modified = 0;              // Unix seconds
  std::string_view etag;             // strong, quoted
};

struct Answer {
  uint16_t status = 200;             // 200, 206, 304, 412, 416
  std::span<const ByteRange> ranges; // of 206, in the arena
};

Answer Evaluate(Method, const Fields& request, const Representation&, int64_t now, Arena&);

}  // namespace rws
