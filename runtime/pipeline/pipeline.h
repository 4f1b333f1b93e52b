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

// What stands for an answer of some statuses: of the node, of an origin too where it says so.
struct ErrorPage {
  uint16_t first = 0, last = 0;
  bool of_origin = false, states_status = false;
  std::vector<Stage> action;                              // one
  std::vector<std::unique_ptr<HeadFilter>> responses;
};

class Pipeline {
 public:
  std::vector<Stage> stages;                              // guards, transforms, the action; outer first in each
  std::vector<std::unique_ptr<HeadFilter>> responses;
  Timeouts timeouts;
  std::vector<const ErrorPage*> errors;                   // borrowed; the first that fits holds
  uint64_t limit_body = 10'000'000;                       // bytes
  uint64_t bandwidth = 0;                                 // bytes a second of one answer; 0: any
  bool cors = false;                                      // answers preflights
  uint32_t log_share = 100'000;                           // of its exchanges that the access log holds, thousandths of a percent

  // Always a response; `last` answers when no stage does. Coroutine; all but the request outlive it.
  Task<Response> Run(Exchange&, Request, Dispatch& last) const;
  // An answer under this pipeline's response lines.
  Response Reply(Exchange&, Response) const;
  // The answer to a preflight of a request that this pipeline would serve (language, section 3).
  Response Preflight(Exchange&, Request) const;

 private:
  Attempt First(const Exchange&) const;
  const ErrorPage* PageFor(const Exchange&, uint16_t status) const;
  Task<Response> Paged(Exchange&, const ErrorPage&, Response, Dispatch& last) const;
  std::optional<Response> LimitBody(Exchange&, Request&) const;
};

}  // namespace rws
