// The terminal stage: picks an origin, takes or opens a connection of its upstream's protocol, sends once, and once more when
// a reused connection was closed under an idempotent request without a body. One a worker and bundle.
#pragma once

#include "runtime/pipeline/fetch.h"
#include "runtime/pipeline/filter.h"
#include "runtime/upstream/balancer.h"
#include "runtime/upstream/pool.h"
#include "runtime/upstream/upstream.h"

namespace rws {

class OriginDispatch final : public Dispatch, public Fetch {
 public:
  // `upstreams` outlives it.
  OriginDispatch(Reactor&, Pool&, const std::vector<UpstreamAddresses>& upstreams);
  Task<Result<Response>> Send(Exchange&, Attempt&, Request) override;
  Task<Result<Response>> Send(Arena&, FetchSpec, Request) override;

 private:
  struct Target {
    const UpstreamAddresses* addresses;
    Balancer balancer;
    std::vector<Pool::Place*> places;
  };
  // What one sending is about; the caller's, for as long as it runs.
  struct Sending {
    Arena& memory;
    Attempt& attempt;
    Target& target;
    InformSink& inform;
    Exchange* exchange = nullptr;        // told where it went; null: of a Fetch
    std::string_view origin = {};
    std::string_view opening = {};       // of its connections; in `memory`
    Arena& arena() const { return memory; }
  };
  Task<Result<Response>> SendTo(Sending&, Request);
  Task<Result<Pool::Lease>> Acquire(Sending&, Pool::Choice);
  Task<Result<Response>> Try(Sending&, Pool::Lease, Request);
  uint64_t Deadline(const Attempt&, uint32_t ms) const;
  Reactor& reactor_;
  Pool& pool_;
  std::vector<Target> targets_;
};

}  // namespace rws
