#include "runtime/upstream/dispatch.h"

#include <algorithm>

#include "runtime/http/semantics.h"
#include "runtime/net/proxy_protocol.h"
#include "runtime/upstream/deadline.h"
#include "runtime/upstream/held_upload.h"
#include "runtime/upstream/patience.h"

namespace rws {

// Hears the 1xx of an origin. Its 100 is for the upload that waits; the client gets its own when its body is asked for.
class OriginDispatch::Forward final : public InformSink {
 public:
  explicit Forward(Downstream& to) : to_(&to) {}
  Forward() = default;
  void Inform(const ResponseHead& head) override {
    if (head.status == 100 && upload_) upload_->Came();
    if (head.status != 100 && to_) to_->Inform(head);
  }
  void Awaits(Continue& upload) { upload_ = &upload; }

 private:
  Downstream* to_ = nullptr;           // null: nobody
  Continue* upload_ = nullptr;
};

namespace {

// What the client's connection is, for an origin that has none of its own with it; null: nobody's request.
std::string_view OpeningOf(Arena& arena, ProxyVersion version, const Exchange* exchange) {
  if (version == ProxyVersion::kNone) return {};
  ProxyHeader header;
  if (exchange) {
    const Peer& peer = exchange->peer;
    const std::string_view to = peer.to_ip.empty() ? "127.0.0.1" : peer.to_ip;       // a Unix socket
    header.source = SocketAddr::Parse(peer.ip, peer.port).value_or(SocketAddr());
    header.destination = SocketAddr::Parse(to, peer.to_port).value_or(SocketAddr());
    header.local = false;
    if (peer.tls) header.authority = peer.tls->server_name();
    if (peer.proxy) {
      header.alpn = peer.proxy->alpn;
      header.unique_id = peer.proxy->unique_id;
      if (!peer.proxy->authority.empty()) header.authority = peer.proxy->authority;
    }
  }
  return arena.Copy(version == ProxyVersion::kV1 ? WriteProxyHeader1(header) : WriteProxyHeader2(header));
}

}  // namespace

OriginDispatch::OriginDispatch(Reactor& reactor, Pool& pool, const std::vector<UpstreamAddresses>& upstreams, WorkerMetrics* metrics)
    : reactor_(reactor), pool_(pool), own_(metrics ? nullptr : std::make_unique<WorkerMetrics>()), targets_(upstreams.size()) {
  Series<OriginCells>& origins = metrics ? metrics->origins : own_->origins;
  for (size_t i = 0; i < upstreams.size(); ++i) {
    targets_[i].addresses = &upstreams[i];
    targets_[i].none = &origins.At(upstreams[i].series);
    for (const OriginAddress& origin : upstreams[i].origins) {
      targets_[i].balancer.Add(origin.weight);
      targets_[i].places.push_back(&pool.PlaceOf(origin, upstreams[i].link));
      targets_[i].cells.push_back(&origins.At(origin.series));
    }
  }
}

uint64_t OriginDispatch::Deadline(const Attempt& attempt, uint32_t ms) const {
  return ms == 0 ? attempt.deadline_ms : std::min(attempt.deadline_ms, reactor_.timers().now_ms() + ms);
}

void OriginDispatch::Chose(Sending& sending, size_t seat) {
  const OriginAddress& origin = sending.target.addresses->origins[seat];
  sending.origin = origin.text;
  sending.cells = sending.target.cells[seat];
  if (!sending.exchange) return;
  Exchange& exchange = *sending.exchange;
  exchange.origin = sending.origin;
  sending.span = BeginSpan(exchange.trace, exchange.arena(), "attempt", Span::Kind::kClient, reactor_.timers().now_micros());
  if (!sending.span) return;
  sending.span->upstream = sending.target.addresses->name;
  sending.span->origin = sending.origin;
}

void OriginDispatch::Opened(Sending& sending, uint64_t since_us, const Result<Pool::Lease>& lease) {
  OriginCells& cells = *sending.cells;
  (!lease.ok() ? cells.failed_connects : lease->reused ? cells.reused : cells.connects).Add();
  if (!lease.ok()) EndAttempt(sending, 0, lease.error().fault);
  if (!sending.exchange) return;
  sending.exchange->connect_us = sending.exchange->connect_us.value_or(0) + (reactor_.timers().now_micros() - since_us);
}

void OriginDispatch::EndAttempt(Sending& sending, uint16_t status, std::optional<Fault> fault) {
  Span* span = std::exchange(sending.span, nullptr);
  if (!span) return;
  span->ended_us = reactor_.timers().now_micros();
  span->status = status;
  span->fault = fault;
}

Task<Result<Pool::Lease>> OriginDispatch::Acquire(Sending& sending, Pool::Choice choice) {
  Target& target = sending.target;
  Attempt& attempt = sending.attempt;
  size_t tries = std::min<size_t>(target.balancer.size(), 3);      // a failed connect is surely unsent
  Error last(Fault::kNoOrigin);
  for (size_t i = 0; i < tries; ++i) {
    size_t seat = static_cast<size_t>(target.balancer.Pick(reactor_.timers().now_ms(), attempt.tried));
    if (seat < 64) attempt.tried |= uint64_t{1} << seat;
    Chose(sending, seat);
    const uint64_t since_us = reactor_.timers().now_micros();
    const uint64_t deadline = Deadline(attempt, attempt.timeouts->connect);
    Before<Result<Pool::Lease>> open(pool_.Open(sending.memory, *target.places[seat], choice, sending.opening), reactor_.timers(), deadline);
    std::optional<Result<Pool::Lease>> lease = co_await open;
    if (!lease) lease = Result<Pool::Lease>(Error(Fault::kConnectTimeout).Unsent());
    Opened(sending, since_us, *lease);
    if (lease->ok()) {
      target.balancer.Well(seat);
      co_return **lease;
    }
    target.balancer.Failed(seat, reactor_.timers().now_ms());
    last = lease->error();
  }
  if (tries == 0) target.none->failed_connects.Add();
  co_return last;
}

Task<Result<Response>> OriginDispatch::Try(Sending& sending, Pool::Lease lease, Request request) {
  Attempt& attempt = sending.attempt;
  const Timeouts& t = *attempt.timeouts;
  if (sending.exchange) ++sending.exchange->attempts;
  if (sending.exchange && sending.exchange->trace) PropagateTrace(*sending.exchange->trace, sending.span, sending.memory, request.head.fields);
  Arena& arena = sending.memory;
  FlightPtr flight(arena.New<Flight>(*sending.cells, reactor_.timers()));
  Patience& head = *arena.New<Patience>(reactor_.timers(), t.first_byte ? t.first_byte : t.idle, Deadline(attempt, t.try_));
  if (request.head.authority.empty()) request.head.authority = sending.origin.starts_with("unix:") ? "localhost" : sending.origin;      // HTTP/1.0 without Host: 1.1 needs one
  if (request.body && request.head.expects_continue) {
    Continue& leave = *arena.New<Continue>();
    sending.inform.Awaits(leave);
    request.body = MakeBody<HeldUpload>(arena, std::move(request.body), leave, reactor_.timers());
  }
  head.sent = &sending.cells->sent;
  if (request.body && !AsksForTunnel(request.head)) request.body = MakeBody<PatientUpload>(arena, std::move(request.body), head);
  Before<Result<Response>> exchanged(lease.connection->client().Exchange(arena, std::move(request), sending.inform), reactor_.timers(), head.until_ms);
  std::optional<Result<Response>> response = co_await exchanged;
  if (!response) response = Result<Response>(Error(Fault::kOriginTimeout));
  if (!response->ok()) {
    EndAttempt(sending, 0, response->error().fault);
    co_return response->error();
  }
  flight->status = (*response)->head.status;
  EndAttempt(sending, flight->status, std::nullopt);
  if (sending.exchange) sending.exchange->first_byte_us = reactor_.timers().now_micros() - sending.exchange->started_us;
  if (!(*response)->body) co_return std::move(*response);
  if ((*response)->head.tunnel) {                      // its idle time is the server codec's, both ways; `total` is over
    (*response)->body = MakeBody<FlownBody>(arena, std::move((*response)->body), std::move(flight));
    co_return std::move(*response);
  }
  Patience& body = *arena.New<Patience>(reactor_.timers(), t.idle, attempt.deadline_ms);
  (*response)->body = MakeBody<PatientAnswer>(arena, std::move((*response)->body), body, std::move(flight));
  co_return std::move(*response);
}

Task<Result<Response>> OriginDispatch::SendTo(Sending& sending, Request request) {
  const bool tunnel = AsksForTunnel(request.head);       // takes a connection of HTTP/1.1 for good
  const Pool::Choice choice = tunnel ? Pool::Choice::kFresh : Pool::Choice::kAny;
  const uint64_t tried = sending.attempt.tried;          // by attempts before this one
  Result<Pool::Lease> lease = co_await Acquire(sending, choice);
  if (!lease.ok()) co_return lease.error();
  if (!lease->reused || request.body || !IsIdempotent(request.head.method)) co_return co_await Try(sending, *lease, std::move(request));
  Request again(CopyHead(sending.memory, request.head), nullptr);
  Result<Response> response = co_await Try(sending, *lease, std::move(request));
  if (response.ok() || !response.error().unsent) co_return std::move(response);
  sending.attempt.tried = tried;
  lease = co_await Acquire(sending, Pool::Choice::kFresh);
  if (!lease.ok()) co_return lease.error();
  co_return co_await Try(sending, *lease, std::move(again));
}

Task<Result<Response>> OriginDispatch::Send(Exchange& exchange, Attempt& attempt, Request request) {
  Target& target = targets_[attempt.upstream];
  exchange.upstream_name = target.addresses->name;
  Forward inform(exchange.downstream);
  Sending sending{exchange.arena(), attempt, target, inform, &exchange};
  sending.opening = OpeningOf(exchange.arena(), target.addresses->link.proxy, &exchange);
  Result<Response> response = co_await SendTo(sending, std::move(request));
  exchange.by_origin = response.ok();
  co_return std::move(response);
}

Task<Result<Response>> OriginDispatch::Send(Arena& arena, FetchSpec spec, Request request) {
  Timeouts timeouts;
  Attempt attempt;
  attempt.timeouts = &timeouts;
  attempt.upstream = spec.upstream;
  if (spec.timeout_ms != 0) attempt.deadline_ms = reactor_.timers().now_ms() + spec.timeout_ms;
  Forward silent;
  Sending sending{arena, attempt, targets_[spec.upstream], silent};
  sending.opening = OpeningOf(arena, sending.target.addresses->link.proxy, nullptr);
  Result<Response> response = co_await SendTo(sending, std::move(request));
  co_return std::move(response);
}

}  // namespace rws
