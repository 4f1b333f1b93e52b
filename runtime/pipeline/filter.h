// The kinds of stages of a pipeline. All are immutable, built once a bundle, shared by the workers.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>

#include "runtime/base/task.h"
#include "runtime/pipeline/attempt.h"
#include "runtime/pipeline/exchange.h"

namespace rws {

struct Verdict {
  uint16_t status = 0;               // 0: go on; else the local reply
};

class Guard {
 public:
  virtual ~Guard() = default;
  virtual Verdict Check(const Facts&) const = 0;
};

// Most features: no coroutine frame.
class HeadFilter {
 public:
  virtual ~HeadFilter() = default;
  virtual std::optional<Response> OnRequest(Exchange&, Request&) const { return std::nullopt; }     // may wrap the body
  // May wrap the body. For local replies too (law 5).
  virtual Status OnResponse(Exchange&, Response&) const { return Ok(); }
};

// The terminal stage: sends the request to an origin of attempt.upstream.
class Dispatch {
 public:
  virtual ~Dispatch() = default;
  virtual Task<Result<Response>> Send(Exchange&, Attempt&, Request) = 0;
};

struct Stage;

// The stages below a filter; the Dispatch is the last.
class Next {
 public:
  Next(std::span<const Stage> rest, Dispatch& last) : rest_(rest), last_(&last) {}
  Task<Result<Response>> Run(Exchange&, Attempt&, Request) const;
  // Runs the stages that need no frame, up to the first that does; a reply ends the run. False: a Filter or the dispatch is next.
  bool Advance(Exchange&, Request&, std::optional<Response>& reply);

 private:
  std::span<const Stage> rest_;
  Dispatch* last_;
};

class Filter {
 public:
  virtual ~Filter() = default;
  virtual Task<Result<Response>> Handle(Exchange&, Attempt&, Request, Next) const = 0;
};

// What one step of a bundle becomes; exactly one of the pointers is set.
struct Stage {
  std::unique_ptr<Guard> guard;
  std::unique_ptr<HeadFilter> head;
  std::unique_ptr<Filter> filter;
  bool for_preflights = false;       // of those: limits and addresses, not who asks (language, section 3)
  std::string error;                 // not empty: the bundle is refused
};

}  // namespace rws
