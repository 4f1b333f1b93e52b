#include "runtime/upstream/dispatch.h"

#include <algorithm>

#include "runtime/http/semantics.h"
#include "runtime/upstream/deadline.h"
#include "runtime/upstream/patience.h"

namespace rws {
namespace {

class Forward final : public InformSink {
 public:
  explicit Forward(Downstream& to) : to_(to) {}
  void Inform(const ResponseHead& head) override { to_.Inform(head); }

 private:
  Downstream& to_;
};

// RFC 9110 9.2.2: sent twice they do no harm.
bool Idempotent(Method m) {
  return m == Method::kGet || m == Method::kHead || m == Method::kOptions || m == Method::kPut || m == Method::kDelete || m == Method::kTrace;
}

Request Again(Arena& arena, const RequestHead& head) {
  Request copy(arena);
  copy.head.method = head.method;
  copy.head.method_token = head.method_token;
  copy.head.scheme = head.scheme;
  copy.head.authority = head.authority;
  copy.head.target = head.target;
  copy.head.protocol = head.protocol;
  copy.head.version = head.version;
  for (const Field& f : head.fields) copy.head.fields.Add(f);
  return copy;
}

}  // namespace

H1Dispatch::H1Dispatch(Reactor& reactor, Pool& pool, const std::vector<UpstreamAddresses>& upstreams)
    : reactor_(reactor), pool_(pool), targets_(upstreams.size()) {
  for (size_t i = 0; i < upstreams.size(); ++i) {
    targets_[i].addresses = &upstreams[i];
    for (const OriginAddress& origin : upstreams[i].origins) {
      targets_[i].balancer.Add(origin.weight);
      targets_[i].places.push_back(&pool.PlaceOf(origin.address));
    }
  }
}

uint64_t H1Dispatch::Deadline(const Attempt& attempt, uint32_t ms) const {
  return ms == 0 ? attempt.deadline_ms : std::min(attempt.deadline_ms, reactor_.timers().now_ms() + ms);
}

Task<Result<H1Dispatch::Lease>> H1Dispatch::Acquire(Exchange& exchange, Attempt& attempt, Target& target, bool fresh) {
  size_t tries = std::min<size_t>(target.balancer.size(), 3);      // a failed connect is surely unsent
  Error last(Fault::kNoOrigin);
  for (size_t i = 0; i < tries; ++i) {
    size_t seat = static_cast<size_t>(target.balancer.Pick(reactor_.timers().now_ms()));
    exchange.origin = target.addresses->origins[seat].text;
    Lease lease;
    if (!fresh) lease.connection = pool_.Take(*target.places[seat]);
    lease.reused = lease.connection != nullptr;
    if (lease.reused) co_return lease;
    const uint64_t deadline = Deadline(attempt, attempt.timeouts->connect);
    Before<Result<std::unique_ptr<TcpStream>>> connect(Connect(exchange.arena(), reactor_, target.places[seat]->address),
                                                       reactor_.timers(), deadline);
    std::optional<Result<std::unique_ptr<TcpStream>>> stream = co_await connect;
    if (stream && stream->ok()) {
      target.balancer.Well(seat);
      lease.connection = pool_.Add(*target.places[seat], std::move(**stream));
      co_return lease;
    }
    target.balancer.Failed(seat, reactor_.timers().now_ms());
    last = stream ? stream->error() : Error(Fault::kConnectTimeout);
  }
  co_return last;
}

Task<Result<Response>> H1Dispatch::Try(Exchange& exchange, Attempt& attempt, Lease lease, Request request) {
  Forward inform(exchange.downstream);
  const Timeouts& t = *attempt.timeouts;
  ++exchange.attempts;
  Arena& arena = exchange.arena();
  Patience& head = *arena.New<Patience>(reactor_.timers(), t.first_byte ? t.first_byte : t.idle, Deadline(attempt, t.try_));
  if (request.head.authority.empty()) request.head.authority = exchange.origin;      // HTTP/1.0 without Host: 1.1 needs one
  if (request.body && !AsksForTunnel(request.head)) request.body = MakeBody<PatientUpload>(arena, std::move(request.body), head);
  Before<Result<Response>> exchanged(lease.connection->client().Exchange(arena, std::move(request), inform), reactor_.timers(), head.until_ms);
  std::optional<Result<Response>> response = co_await exchanged;
  if (!response) co_return Error(Fault::kOriginTimeout);
  if (!response->ok() || !(*response)->body) co_return std::move(*response);
  if ((*response)->head.tunnel) co_return std::move(*response);      // its idle time is the server codec's, both ways; `total` is over
  Patience& body = *arena.New<Patience>(reactor_.timers(), t.idle, attempt.deadline_ms);
  (*response)->body = MakeBody<PatientAnswer>(arena, std::move((*response)->body), body, lease.connection->client().stream());
  co_return std::move(*response);
}

Task<Result<Response>> H1Dispatch::Send(Exchange& exchange, Attempt& attempt, Request request) {
  Target& target = targets_[attempt.upstream];
  exchange.upstream_name = target.addresses->name;
  Result<Lease> lease = co_await Acquire(exchange, attempt, target, AsksForTunnel(request.head));      // a tunnel takes a connection for good
  if (!lease.ok()) co_return lease.error();
  if (!lease->reused || request.body || !Idempotent(request.head.method)) co_return co_await Try(exchange, attempt, *lease, std::move(request));
  Request again = Again(exchange.arena(), request.head);
  Result<Response> response = co_await Try(exchange, attempt, *lease, std::move(request));
  if (response.ok() || !response.error().unsent) co_return std::move(response);
  lease = co_await Acquire(exchange, attempt, target, true);
  if (!lease.ok()) co_return lease.error();
  co_return co_await Try(exchange, attempt, *lease, std::move(again));
}

}  // namespace rws
