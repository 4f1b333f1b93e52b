#include "runtime/server/connection.h"

#include "runtime/http/semantics.h"
#include "runtime/http/uri.h"
#include "runtime/pipeline/replies.h"
#include "runtime/server/counted_body.h"
#include "runtime/upstream/deadline.h"

namespace rws {

// The codec's stream, as the exchange sees it.
class Connection::Downlink final : public Downstream {
 public:
  explicit Downlink(ServerStream& stream) : stream_(stream) {}
  void Inform(const ResponseHead& head) override { stream_.Inform(head); }
  void SetIdleTimeout(uint32_t ms) override { stream_.SetIdleTimeout(ms); }

 private:
  ServerStream& stream_;
};

// Where it goes to, and what a PROXY header said. ip_ and peer_port_ are of its client already.
struct Connection::Addresses {
  ProxyHeader said;
  ProxyFacts facts;
  bool named = false;                                    // by a header
  char to_ip[46];
  uint8_t to_ip_size = 0;
  uint16_t to_port = 0;
  void GoTo(const SocketAddr& to) {
    to_ip_size = static_cast<uint8_t>(to.PrintIp(to_ip));
    to_port = to.port();
  }
};

// A connection's TLS, with the authorities of one bundle.
class Connection::Secure final : public TlsPeer {
 public:
  Secure(TlsStream* tls, const InService& bundle) : tls_(tls), authorities_(bundle.generation->identities.authorities) {}
  ClientTrust Trust(uint32_t authority) override {
    const ClientAuthority& a = *authorities_[authority];
    return tls_->Verified(a) ? ClientTrust::kTrusted : tls_->Asked(a) ? ClientTrust::kNone : ClientTrust::kNotAsked;
  }
  bool ClientIs(std::string_view name) const override { return tls_->client() && HasAlternativeName(tls_->client(), name); }
  std::optional<std::string_view> Subject(Arena& arena) const override {
    if (!tls_->client()) return std::nullopt;
    return arena.Copy(SubjectOf(tls_->client()));
  }
  std::string_view server_name() const override { return tls_->server_name(); }
  std::string_view version() const override { return tls_->version(); }
  std::string_view cipher() const override { return tls_->cipher(); }
  bool resumed() const override { return tls_->resumed(); }

 private:
  TlsStream* tls_;
  const std::vector<std::shared_ptr<const ClientAuthority>>& authorities_;      // of the generation that the exchange pins
};

// In the exchange's arena; counted in its bundle, which it pins.
struct Connection::Served {
  Served(ServerStream& stream, Worker& worker, InService& in, const Peer& who, TlsStream* tls, uint32_t series)
      : bundle(in), listener(series), secure(tls, in), peer(With(who, tls ? &secure : nullptr)), downlink(stream), exchange(stream.arena(), {worker.services(), downlink, *in.generation->prepared, *in.dispatch, *in.dispatch, in, peer}) {
    ++bundle.exchanges;
  }
  static Peer With(Peer peer, TlsPeer* tls) {
    peer.tls = tls;
    return peer;
  }
  InService& bundle;
  const uint32_t listener;                               // series
  Secure secure;
  Peer peer;
  Downlink downlink;
  Exchange exchange;
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

// Where a plain request is to be asked again (language, section 5).
std::string_view SecureForm(const Exchange& exchange, uint32_t port) {
  Arena& a = exchange.arena();
  const bool v6 = exchange.host.find(':') != std::string_view::npos;
  std::string_view host = v6 ? a.Concat(a.Concat("[", exchange.host), "]") : exchange.host;
  if (port != 443) host = a.Concat(host, a.Copy(":" + std::to_string(port)));
  return a.Concat(a.Concat("https://", host), exchange.Get(FieldId::kUri, "").value_or("/"));
}

Response Unrouted(const Exchange& exchange, const RouteMatch& match) {
  if (match.outcome == RouteMatch::Outcome::kNotFound) return LocalReply(exchange.arena(), 404);
  if (exchange.method == Method::kWs && (match.allowed & Bit(Method::kGet)) != 0) return LocalReply(exchange.arena(), 426);
  return MethodNotAllowed(exchange.arena(), match.allowed);
}

// Never `//host`, which is another authority to a client; the dot segment goes when it is resolved (RFC 3986 5.2.4).
std::string_view LocationOf(const Exchange& exchange, std::string_view path) {
  Arena& arena = exchange.arena();
  if (path.starts_with("//")) path = arena.Concat("/.", path);
  return exchange.has_query ? arena.Concat(arena.Concat(path, "?"), exchange.query) : path;
}

// `accept` kNone: no pattern matched.
void SetCaptures(Exchange& exchange, const SiteMatch& site, uint32_t accept) {
  const BundleView& view = exchange.prepared.view();
  Captured captured;
  const size_t n = accept == format::kNone ? 0 : ReadCaptures(view, accept, exchange.path, captured);
  if (n > 0) exchange.SetCaptures({captured.data(), n});
  const uint32_t slot = view.sites[site.site].host_capture;
  if (slot < format::kMaxCaptures) exchange.SetCapture(static_cast<uint16_t>(slot), site.label);
}

// What a preflight (Fetch standard: OPTIONS with Origin and Access-Control-Request-Method) is about, where `cors` is in force there.
std::optional<RouteMatch> Preflighted(const Exchange& exchange) {
  if (exchange.method != Method::kOptions || exchange.asterisk || !exchange.FindClientField(HeaderName::kOrigin)) return std::nullopt;
  const std::optional<std::string_view> method = exchange.ClientField("Access-Control-Request-Method");
  if (!method) return std::nullopt;
  const PathAnswer answer = FindPath(exchange.prepared.view(), exchange.site, exchange.path, MethodFrom(*method), exchange.arena());
  const bool routed = answer.match.outcome == RouteMatch::Outcome::kRoute && answer.moved.empty() && !answer.refused;
  return routed && exchange.prepared.OfRoute(answer.match.route).cors ? std::optional(answer.match) : std::nullopt;
}

std::unique_ptr<Stream> Secured(std::unique_ptr<TcpStream> tcp, Worker& worker, Entrance& entrance) {
  if (!entrance.tls) return tcp;
  return TlsStream::Accept(std::move(tcp), worker.tls(), entrance);
}

}  // namespace

Connection::Connection(Worker& worker, std::unique_ptr<TcpStream> stream, const SocketAddr& peer, Entrance& entrance, uint16_t port, bool welcome)
    : worker_(worker), tcp_(stream.get()), stream_(Secured(std::move(stream), worker, entrance)),
      http1_(*stream_, worker.env(), worker.limits(), *this, *this), entrance_(entrance), counts_(worker.recorder().metrics().listeners.At(entrance.series)), port_(port), peer_port_(peer.port()), welcome_(welcome) {
  if (entrance.tls) tls_ = static_cast<TlsStream*>(stream_.get());
  ip_size_ = static_cast<uint8_t>(peer.PrintIp(ip_));
  const IpSet& proxies = worker.current()->generation->prepared->proxied_from();
  nameless_ = !proxies.empty() && proxies.Contains({ip_, ip_size_});
  MoveTo(worker.idle_);
  if (!welcome_) ++worker_.turned_away_;
  worker.open_.fetch_add(1, std::memory_order_relaxed);
  counts_.accepted.Add();
  tcp_->SetObserver(this);
}

Connection::~Connection() {
  tcp_->SetObserver(nullptr);
  serve_.Destroy();
  http2_.reset();
  Unlink();
  if (!welcome_) --worker_.turned_away_;
  worker_.gate_.Leave();
  worker_.open_.fetch_sub(1, std::memory_order_relaxed);
  counts_.closed.Add();
  if (tls_ && !tls_->established()) counts_.failed_handshakes.Add();
}

void Connection::Unlink() {
  if (!list_) return;
  (prev_ ? prev_->next_ : list_->first) = next_;
  (next_ ? next_->prev_ : list_->last) = prev_;
  list_ = nullptr;
}

// To its end.
void Connection::MoveTo(ConnectionList& list) {
  Unlink();
  prev_ = list.last;
  next_ = nullptr;
  (prev_ ? prev_->next_ : list.first) = this;
  list.last = this;
  list_ = &list;
}

void Connection::Begin() {
  if (serve_ || queued_ || closing_) return;
  if (!stream_->readable() && !(http2_ && http2_->unsent())) return;
  MoveTo(worker_.busy_);
  serve_ = Run();
  serve_.Start();
}

Task<void> Connection::Run() {
  ServeOutcome outcome = co_await Serve();
  closed_ = outcome == ServeOutcome::kClosed;
  worker_.Finished(*this);
}

Task<ServeOutcome> Connection::Serve() {
  if (nameless_) {
    bool named = co_await BeNamed();
    if (!named) co_return ServeOutcome::kClosed;
  }
  if (tls_ && !tls_->established()) {
    bool well = co_await Handshake();
    if (!well) co_return ServeOutcome::kClosed;
    if (tls_->alpn() == "h2") BeginHttp2({});
  }
  if (!http2_) {
    H1Input input;
    ServeOutcome outcome = co_await http1_.Serve(frames_, input);
    if (outcome != ServeOutcome::kHttp2) co_return outcome;
    BeginHttp2(input.view());
  }
  ServeOutcome outcome = co_await http2_->Serve(frames_);
  co_return outcome;
}

void Connection::BeginHttp2(std::string_view received) {
  http1_.Retire();
  http2_ = std::unique_ptr<H2Server>(new H2Server(*stream_, worker_.env(), worker_.limits(), *this, *this));
  if (!received.empty()) http2_->Feed(received);
}

// A header has as much time as a request's head, from its first octet.
Task<bool> Connection::BeNamed() {
  const uint32_t ms = worker_.limits().header_ms;
  const uint64_t deadline = ms ? worker_.env().wheel.now_ms() + ms : kNever;
  Before<bool> reading(ReadProxyHeader(frames_), worker_.env().wheel, deadline);
  std::optional<bool> named = co_await reading;
  co_return named.value_or(false);
}

// Looked at where it is and then taken whole: what follows is of TLS or of HTTP.
Task<bool> Connection::ReadProxyHeader(Arena& frames) {
  std::span<char> room = frames.Array<char>(kMaxProxyHeader);
  for (size_t known = 0;;) {
    std::optional<Result<size_t>> got = tcp_->Peek(room, known);
    if (!got) {
      co_await tcp_->Readable();
      continue;
    }
    if (!got->ok() || **got == 0) co_return false;
    known = **got;
    ProxyParse parsed = ParseProxyHeader({room.data(), known});
    if (parsed.step == ProxyParse::Step::kBad) co_return false;
    if (parsed.step == ProxyParse::Step::kMore) continue;
    std::optional<Result<size_t>> taken = tcp_->TryRead(room.first(parsed.size));
    if (!taken || !taken->ok() || **taken != parsed.size) co_return false;
    TakeName(std::move(parsed.header));
    co_return true;
  }
}

void Connection::TakeName(ProxyHeader header) {
  nameless_ = false;
  addresses_ = std::make_unique<Addresses>();
  Addresses& a = *addresses_;
  a.said = std::move(header);
  a.named = true;
  a.facts = {a.said.authority, a.said.alpn, a.said.unique_id};
  a.GoTo(a.said.local ? tcp_->LocalAddress() : a.said.destination);
  if (a.said.local) return;
  ip_size_ = static_cast<uint8_t>(a.said.source.PrintIp(ip_));
  peer_port_ = a.said.source.port();
}

// The codec's first-byte deadline covers it; TLS has no answer to a late client.
Task<bool> Connection::Handshake() {
  Status done = co_await tls_->Handshake(frames_);
  if (done.ok()) counts_.handshakes.Add();
  if (done.ok() && tls_->resumed()) counts_.resumed.Add();
  co_return done.ok();
}

void Connection::AfterServe() {
  serve_.Destroy();
  frames_.Reset();
  if (closed_ || closing_ || (worker_.draining() && !http2_)) {
    delete this;
    return;
  }
  MoveTo(worker_.idle_);
  Begin();
}

void Connection::Drain() {
  http1_.Drain();
  if (http2_) http2_->Drain();
  if (serve_) return;
  if (http2_) Begin();
  else worker_.Close(*this);
}

void Connection::TimedOut() { worker_.Close(*this); }

void Connection::OnIo() {
  if (serve_ && tcp_->hung_up() && !http2_) http1_.ClientEnded();
  else Begin();
}

Peer Connection::PeerOf(const InService& bundle) {
  Peer peer;
  peer.holds = &holds_;
  if (!addresses_ && bundle.generation->tells_addresses) {
    addresses_ = std::make_unique<Addresses>();
    addresses_->GoTo(tcp_->LocalAddress());
  }
  if (addresses_) {
    peer.to_ip = {addresses_->to_ip, addresses_->to_ip_size};
    peer.to_port = addresses_->to_port;
    peer.proxy = addresses_->named ? &addresses_->facts : nullptr;
  }
  peer.port = peer_port_;
  peer.ip = {ip_, ip_size_};
  peer.trusted = bundle.generation->prepared->trusted().Contains(peer.ip);
  peer.local_port = port_;
  peer.secure = tls_ != nullptr;
  return peer;
}

Task<Response> Connection::Handle(ServerStream& stream, Request request) {
  Arena& arena = stream.arena();
  InService& bundle = *worker_.current();
  request.head.scheme = tls_ ? "https" : "http";
  auto* served = arena.New<Served>(stream, worker_, bundle, PeerOf(bundle), tls_, entrance_.series);
  stream.attached = served;
  Exchange& exchange = served->exchange;
  worker_.recorder().Begin(entrance_.series);
  if (!welcome_) {
    if (http2_) http2_->Drain();
    Response full = LocalReply(arena, exchange.status = 503);
    exchange.fault = Fault::kOverloaded;
    full.head.fields.Add(HeaderName::kRetryAfter, "1");
    full.head.fields.Add(HeaderName::kConnection, "close");
    co_return std::move(full);
  }
  if (request.body) request.body = MakeBody<CountedBody>(arena, std::move(request.body), exchange.received);
  const Place place = PlaceOf(request.head, exchange);
  Status begun = exchange.Begin(request.head, place.site ? FormOf(exchange.prepared.view().sites[place.site->site]) : PathForm::kRaw);
  if (!begun.ok()) {
    exchange.status = StatusOf(begun.error().fault);
    exchange.fault = begun.error().fault;
    co_return ErrorReply(arena, begun.error());
  }
  if (const std::optional<TracePlan>& plan = bundle.generation->trace)
    exchange.trace = BeginTrace(arena, exchange.ClientField("traceparent").value_or(""), exchange.ClientField("tracestate").value_or(""), plan->share);
  Response response = co_await Route(exchange, place, std::move(request));
  exchange.status = response.head.status;
  if (exchange.method == Method::kWs) exchange.status = StatusForTunnel(exchange.version, response.head);
  co_return std::move(response);
}

// Its site says how the path is to be read.
Connection::Place Connection::PlaceOf(const RequestHead& head, const Exchange& exchange) const {
  Place place;
  const Result<Authority> authority = ParseAuthority(head.authority, exchange.arena());
  if (!authority.ok() && !head.authority.empty()) place.bad = authority.error();
  if (authority.ok()) place.host = authority->host;
  if (!place.bad && entrance_.listener != format::kNone) place.site = FindSite(exchange.prepared.view(), entrance_.listener, place.host);
  return place;
}

Task<Response> Connection::Route(Exchange& exchange, const Place& place, Request request) {
  const Prepared& prepared = exchange.prepared;
  const BundleView& view = prepared.view();
  Arena& arena = exchange.arena();
  if (place.bad) co_return ErrorReply(arena, *place.bad);
  exchange.host = place.host;
  const std::optional<SiteMatch>& site = place.site;
  if (!site) co_return LocalReply(arena, 421);
  exchange.site = site->site;
  const Generation& generation = *worker_.current()->generation;
  if (const uint32_t port = view.sites[site->site].https_port; port != 0 && exchange.scheme == "http") {
    worker_.recorder().Routed(generation, exchange);
    const uint16_t moved = generation.https_port;
    co_return Redirection(arena, 308, SecureForm(exchange, moved != 0 ? moved : port));
  }
  if (std::optional<RouteMatch> asked = Preflighted(exchange)) {
    SetCaptures(exchange, *site, asked->accept);
    exchange.route = asked->route;
    worker_.recorder().Routed(generation, exchange);
    co_return prepared.OfRoute(asked->route).Preflight(exchange, std::move(request));
  }
  const PathAnswer answer = FindPath(view, site->site, exchange.path, exchange.method, arena);
  const RouteMatch& match = answer.match;
  const bool routed = match.outcome == RouteMatch::Outcome::kRoute && answer.moved.empty() && !answer.refused;
  if (routed) exchange.route = match.route;
  worker_.recorder().Routed(generation, exchange);
  if (answer.refused) co_return LocalReply(arena, 400);
  SetCaptures(exchange, *site, routed ? match.accept : match.level);
  if (!routed) {
    Decided decided(answer.moved.empty() ? Unrouted(exchange, match) : Redirection(arena, 308, LocationOf(exchange, answer.moved)));
    const Pipeline& level = match.level == format::kNone ? prepared.OfSite(site->site) : prepared.OfRefusal(match.level);
    co_return co_await level.Run(exchange, std::move(request), decided);
  }
  co_return co_await prepared.OfRoute(match.route).Run(exchange, std::move(request), exchange.dispatch);
}

void Connection::Refused(const Error& error, const RequestHead* head) {
  Arena arena;
  Silence silence;
  InService& bundle = *worker_.current();
  Peer peer = PeerOf(bundle);
  Exchange::Setting setting{worker_.services(), silence, *bundle.generation->prepared, *bundle.dispatch, *bundle.dispatch, bundle, peer};
  Exchange exchange(arena, setting);
  exchange.Refuse(head, error);
  worker_.recorder().Begin(entrance_.series);
  worker_.recorder().End({*bundle.generation, exchange, entrance_.series, 0, &error});
}

void Connection::Finished(ServerStream& stream, uint64_t sent, const Error* error) {
  auto* served = static_cast<Served*>(stream.attached);
  InService* bundle = served ? &served->bundle : nullptr;
  if (served && error && served->exchange.status == 0) served->exchange.status = StatusWithoutAnswer(error->fault);
  if (!served) return worker_.recorder().EndUnknown();
  worker_.recorder().End({*bundle->generation, served->exchange, served->listener, sent, error});
  served->~Served();
  stream.attached = nullptr;
  worker_.Release(*bundle);
}

}  // namespace rws
