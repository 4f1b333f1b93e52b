// The kinds of stages of a pipeline. All are immutable, built once a bundle, shared by the workers.
#pragma once

#include <memory>
#include <optional>
#include <span>

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
  virtual std::optional<Response> OnRequest(Exchange&, RequestHead&) const { return std::nullopt; }
  virtual Status OnResponse(Exchange&, ResponseHead&) const { return Ok(); }
};

// The terminal stage: sends the request to an origin of attempt.upstream.
class Dispatch {
 public:
  virtual ~Dispatch() = default;
  virtual Task<Result<Response>> Send(Exchange&, Attempt&, Request) = 0;
};

class Filter;

// The stages below a filter; the Dispatch is the last.
class Next {
 public:
  Next(std::span<const std::unique_ptr<Filter>> rest, Dispatch& last) : rest_(rest), last_(&last) {}
  Task<Result<Response>> Run(Exchange&, Attempt&, Request) const;

 private:
  std::span<const std::unique_ptr<Filter>> rest_;
  Dispatch* last_;
};

class Filter {
 public:
  virtual ~Filter() = default;
  virtual Task<Result<Response>> Handle(Exchange&, Attempt&, Request, Next) const = 0;
};

inline Task<Result<Response>> Next::Run(Exchange& exchange, Attempt& attempt, Request request) const {
  if (rest_.empty()) return last_->Send(exchange, attempt, std::move(request));
  return rest_.front()->Handle(exchange, attempt, std::move(request), Next(rest_.subspan(1), *last_));
}

}  // namespace rws
