// The terminal stage: picks an origin, takes or opens a connection of its upstream's protocol, sends once, and once more when
// a reused connection was closed under an idempotent request without a body. One a worker and bundle.
#pragma once

#include "runtime/pipeline/fetch.h"
#include "runtime/pipeline/filter.h"
#include "runtime/state/metrics.h"
#include "runtime/upstream/balancer.h"
#include "runtime/upstream/pool.h"
#include "runtime/upstream/upstream.h"

namespace rws {

class OriginDispatch final : public Dispatch, public Fetch {
 public:
  // `upstreams` and `metrics` outlive it; null: it counts for itself.
  OriginDispatch(Reactor&, Pool&, const std::vector<UpstreamAddresses>& upstreams, WorkerMetrics* metrics = nullptr);
  Task<Result<Response>> Send(Exchange&, Attempt&, Request) override;
  Task<Result<Response>> Send(Arena&, FetchSpec, Request) override;

 private:
  struct Target {
    const UpstreamAddresses* addresses;
    Balancer balancer;
    std::vector<Pool::Place*> places;
    std::vector<OriginCells*> cells;
    OriginCells* none = nullptr;         // of attempts that found no origin
  };
  class Forward;
  // What one sending is about; the caller's, for as long as it runs.
  struct Sending {
    Arena& memory;
    Attempt& attempt;
    Target& target;
    Forward& inform;
    Exchange* exchange = nullptr;        // told where it went; null: of a Fetch
    std::string_view origin = {};
    OriginCells* cells = nullptr;        // of that origin
    Span* span = nullptr;                // of this attempt
    std::string_view opening = {};       // of its connections; in `memory`
    Arena& arena() const { return memory; }
  };
  Task<Result<Response>> SendTo(Sending&, Request);
  Task<Result<Pool::Lease>> Acquire(Sending&, Pool::Choice);
  Task<Result<Response>> Try(Sending&, Pool::Lease, Request);
  uint64_t Deadline(const Attempt&, uint32_t ms) const;
  void Chose(Sending&, size_t seat);
  void Opened(Sending&, uint64_t since_us, const Result<Pool::Lease>&);
  void EndAttempt(Sending&, uint16_t status, std::optional<Fault>);
  Reactor& reactor_;
  Pool& pool_;
  std::unique_ptr<WorkerMetrics> own_;
  std::vector<Target> targets_;
};

}  // namespace rws
