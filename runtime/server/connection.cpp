#include "runtime/server/connection.h"

#include "runtime/http/uri.h"
#include "runtime/match/router.h"
#include "runtime/pipeline/replies.h"

namespace rws {

// The codec's stream and the peer, as the exchange sees them; in the exchange's arena.
class Connection::Downlink final : public Downstream {
 public:
  Downlink(ServerStream& stream, const Peer& who) : peer(who), stream_(stream) {}
  void Inform(const ResponseHead& head) override { stream_.Inform(head); }
  void SetIdleTimeout(uint32_t ms) override { stream_.SetIdleTimeout(ms); }
  Peer peer;

 private:
  ServerStream& stream_;
};

namespace {

// What a log says of an exchange that ended before its answer: the codec's 408, or nginx's word for a client that went.
uint16_t StatusWithoutAnswer(Fault fault) {
  if (fault == Fault::kClientTimeout) return 408;
  return fault == Fault::kClientGone ? 499 : 0;
}

// Of a request that the codec answered: nobody informs its client.
class Silence final : public Downstream {
 public:
  void Inform(const ResponseHead&) override {}
  void SetIdleTimeout(uint32_t) override {}
};

}  // namespace

Connection::Connection(Worker& worker, std::unique_ptr<TcpStream> stream, const SocketAddr& peer, const Entrance& entrance, uint16_t port)
    : worker_(worker), stream_(std::move(stream)), server_(*stream_, worker.env(), worker.limits(), *this, *this),
      entrance_(entrance), port_(port) {
  ip_size_ = static_cast<uint8_t>(peer.PrintIp(ip_));
  next_ = worker.all_;
  if (next_) next_->prev_ = this;
  worker.all_ = this;
  worker.open_.fetch_add(1, std::memory_order_relaxed);
  stream_->SetObserver(this);
}

Connection::~Connection() {
  stream_->SetObserver(nullptr);
  serve_.Destroy();
  if (prev_) prev_->next_ = next_;
  else worker_.all_ = next_;
  if (next_) next_->prev_ = prev_;
  worker_.open_.fetch_sub(1, std::memory_order_relaxed);
}

void Connection::Begin() {
  if (serve_ || queued_ || closing_ || !stream_->readable()) return;
  serve_ = Run();
  serve_.Start();
}

Task<void> Connection::Run() {
  H1Server::Outcome outcome = co_await server_.Serve(frames_);
  closed_ = outcome == H1Server::Outcome::kClosed;
  worker_.Finished(*this);
}

void Connection::AfterServe() {
  serve_.Destroy();
  frames_.Reset();
  if (closed_ || closing_ || worker_.draining()) {
    delete this;
    return;
  }
  Begin();
}

void Connection::Drain() {
  server_.Drain();
  if (!serve_) worker_.Close(*this);
}

void Connection::TimedOut(H1Server&) { worker_.Close(*this); }

void Connection::OnIo() {
  if (serve_ && stream_->hung_up()) server_.ClientEnded();
  else Begin();
}

Peer Connection::PeerOf(const InService& bundle) const {
  Peer peer;
  peer.ip = {ip_, ip_size_};
  peer.trusted = bundle.generation->prepared->trusted().Contains(peer.ip);
  peer.local_port = port_;
  return peer;
}

Task<Response> Connection::Handle(ServerStream& stream, Request request) {
  Arena& arena = stream.arena();
  bundle_ = worker_.current();
  ++bundle_->exchanges;
  downlink_ = arena.New<Downlink>(stream, PeerOf(*bundle_));
  Exchange::Setting setting{worker_.services(), *downlink_, *bundle_->generation->prepared, *bundle_->dispatch, downlink_->peer};
  exchange_ = arena.New<Exchange>(arena, setting);
  Status begun = exchange_->Begin(request.head);
  if (!begun.ok()) {
    exchange_->status = StatusOf(begun.error().fault);
    co_return ErrorReply(arena, begun.error());
  }
  Response response = co_await Route(*exchange_, std::move(request));
  exchange_->status = response.head.status;
  co_return std::move(response);
}

Task<Response> Connection::Route(Exchange& exchange, Request request) {
  const Prepared& prepared = exchange.prepared;
  const BundleView& view = prepared.view();
  Arena& arena = exchange.arena();
  Result<Authority> authority = ParseAuthority(request.head.authority, arena);
  if (!authority.ok() && !request.head.authority.empty()) co_return ErrorReply(arena, authority.error());
  if (authority.ok()) exchange.host = authority->host;
  const uint32_t listener = entrance_.listener;
  if (listener == format::kNone) co_return LocalReply(arena, 421);
  std::optional<SiteMatch> site = FindSite(view, listener, exchange.host);
  if (!site) co_return LocalReply(arena, 421);
  exchange.site = site->site;
  RouteMatch match = FindRoute(view, site->site, exchange.path, exchange.method);
  if (match.outcome == RouteMatch::Outcome::kNotFound)
    co_return prepared.OfSite(site->site).Reply(exchange, LocalReply(arena, 404));
  if (match.outcome == RouteMatch::Outcome::kMethodNotAllowed) {
    bool upgrade = exchange.method == Method::kWs && (match.allowed & Bit(Method::kGet)) != 0;
    if (!upgrade) co_return prepared.OfSite(site->site).Reply(exchange, MethodNotAllowed(arena, match.allowed));
    co_return prepared.OfSite(site->site).Reply(exchange, LocalReply(arena, 426));
  }
  exchange.route = match.route;
  Captured captured;
  size_t n = ReadCaptures(view, match.accept, exchange.path, captured);
  if (n > 0) exchange.SetCaptures({captured.data(), n});
  uint32_t slot = view.sites[site->site].host_capture;
  if (slot < format::kMaxCaptures) exchange.SetCapture(static_cast<uint16_t>(slot), site->label);
  co_return co_await prepared.OfRoute(match.route).Run(exchange, std::move(request));
}

void Connection::Refused(const Error& error, const RequestHead* head) {
  Arena arena;
  Silence silence;
  InService& bundle = *worker_.current();
  Peer peer = PeerOf(bundle);
  Exchange::Setting setting{worker_.services(), silence, *bundle.generation->prepared, *bundle.dispatch, peer};
  Exchange exchange(arena, setting);
  exchange.Refuse(head, error);
  worker_.Note(&bundle, &exchange, 0, &error);
}

void Connection::Finished(ServerStream&, uint64_t sent, const Error* error) {
  if (exchange_ && error && exchange_->status == 0) exchange_->status = StatusWithoutAnswer(error->fault);
  worker_.Note(bundle_, exchange_, sent, error);
  if (exchange_) std::exchange(exchange_, nullptr)->~Exchange();
  if (downlink_) std::exchange(downlink_, nullptr)->~Downlink();
  if (bundle_) worker_.Release(*std::exchange(bundle_, nullptr));
}

}  // namespace rws
