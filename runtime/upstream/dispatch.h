// The terminal stage over HTTP/1.1: picks an origin, takes or opens a connection, sends once, and once more when a reused
// connection was closed under an idempotent request without a body. One a worker and bundle.
#pragma once

#include "runtime/pipeline/filter.h"
#include "runtime/upstream/balancer.h"
#include "runtime/upstream/pool.h"
#include "runtime/upstream/upstream.h"

namespace rws {

class H1Dispatch final : public Dispatch {
 public:
  // `upstreams` outlives it.
  H1Dispatch(Reactor&, Pool&, const std::vector<UpstreamAddresses>& upstreams);
  Task<Result<Response>> Send(Exchange&, Attempt&, Request) override;

 private:
  struct Target {
    const UpstreamAddresses* addresses;
    Balancer balancer;
    std::vector<Pool::Place*> places;
  };
  struct Lease {
    Pool::Pooled* connection = nullptr;
    bool reused = false;
  };
  Task<Result<Lease>> Acquire(Exchange&, Attempt&, Target&, bool fresh);
  Task<Result<Response>> Try(Exchange&, Attempt&, Lease, Request);
  uint64_t Deadline(const Attempt&, uint32_t ms) const;
  Reactor& reactor_;
  Pool& pool_;
  std::vector<Target> targets_;
};

}  // namespace rws
