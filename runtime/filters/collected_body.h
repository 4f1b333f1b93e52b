// A body taken whole before it goes on, for an origin that must know its length first.
#pragma once

#include "runtime/base/task.h"
#include "runtime/http/body.h"

namespace rws {

inline constexpr size_t kMaxCollected = 1 << 20;       // octets; a longer body without a length is kLengthRequired (411)

// Trailers are dropped. In the arena; its octets are on the heap.
Task<Result<BodyPtr>> Collect(Arena&, BodyPtr);

}  // namespace rws
