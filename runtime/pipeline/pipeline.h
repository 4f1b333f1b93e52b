// A pipeline record as stages, and the run of one exchange through them: guards, transforms, action, response lines. The
// response lines run for local replies too (law 5).
#pragma once

#include <memory>
#include <vector>

#include "runtime/pipeline/filter.h"

namespace rws {

class Pipeline {
 public:
  std::vector<std::unique_ptr<Guard>> guards;
  std::vector<std::unique_ptr<HeadFilter>> transforms;    // outer first; an action without a frame (respond) is the last
  std::vector<std::unique_ptr<Filter>> filters;           // around the dispatch
  std::vector<std::unique_ptr<HeadFilter>> responses;
  Timeouts timeouts;
  uint64_t limit_body = 10'000'000;                       // bytes
  bool dispatches = false;                                // the action is `proxy`

  // Always a response. Coroutine; `this` and the exchange outlive it.
  Task<Response> Run(Exchange&, Request) const;
  // A reply of our own under this pipeline's response lines.
  Response Reply(Exchange&, Response) const;

 private:
  std::optional<Response> Before(Exchange&, Request&) const;
};

}  // namespace rws
