// A pipeline record as stages, and the run of one exchange through them: guards, transforms, action, response lines. The
// response lines run for local replies too (law 5).
#pragma once

#include <memory>
#include <vector>

#include "runtime/pipeline/filter.h"

namespace rws {

// Answers what was decided already: 404, 405.
class Decided final : public Dispatch {
 public:
  explicit Decided(Response reply) : reply_(std::move(reply)) {}
  Task<Result<Response>> Send(Exchange&, Attempt&, Request) override;      // once

 private:
  Response reply_;
};

class Pipeline {
 public:
  std::vector<Stage> stages;                              // guards, transforms, the action; outer first in each
  std::vector<std::unique_ptr<HeadFilter>> responses;
  Timeouts timeouts;
  uint64_t limit_body = 10'000'000;                       // bytes
  uint32_t log_share = 100'000;                           // of its exchanges that the access log holds, thousandths of a percent

  // Always a response; `last` answers when no stage does. Coroutine; all but the request outlive it.
  Task<Response> Run(Exchange&, Request, Dispatch& last) const;
  // A reply of our own under this pipeline's response lines.
  Response Reply(Exchange&, Response) const;

 private:
  std::optional<Response> LimitBody(Exchange&, Request&) const;
};

}  // namespace rws
