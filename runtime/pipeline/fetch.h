// The only way a filter starts a request of its own (forward auth, key sets).
#pragma once

#include "runtime/base/task.h"
#include "runtime/http/message.h"
#include "runtime/pipeline/exchange.h"

namespace rws {

struct FetchSpec {
  uint32_t upstream;
  uint32_t timeout_ms;
};

class Fetch {
 public:
  virtual ~Fetch() = default;
  // Frames and the answer live in `arena`; time-outs of an answer end it as any other.
  virtual Task<Result<Response>> Send(Arena& arena, FetchSpec, Request) = 0;
};

}  // namespace rws
