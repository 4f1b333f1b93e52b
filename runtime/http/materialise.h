// A body whose files come as octets: for transports without sendfile and for filters that look at what passes. What the
// page cache has is read at once, the rest through offload; never a blocking read on a worker.
#pragma once

#include "runtime/base/offload.h"
#include "runtime/http/body.h"

namespace rws {

inline constexpr size_t kMaterialisePiece = 64 * 1024;   // bytes a read

// `body` itself when it is null. Offload and poster outlive the body; a job under way outlives it on its own.
BodyPtr Materialise(Arena&, BodyPtr body, Offload*, Poster*);

}  // namespace rws
