#include "runtime/upstream/pool.h"

#include <algorithm>

#include "runtime/codec/fastcgi/client.h"
#include "runtime/codec/h1/client.h"
#include "runtime/codec/h2/client.h"

namespace rws {
namespace {

std::unique_ptr<ClientConnection> Speak(const OriginLink& link, std::unique_ptr<Stream> stream, ClientOwner& owner, const CodecLimits& limits, TimerWheel& wheel) {
  if (link.protocol == OriginProtocol::kHttp1) return std::make_unique<H1Client>(std::move(stream), owner, limits);
  if (link.protocol == OriginProtocol::kFastCgi)
    return std::make_unique<FastCgiClient>(std::move(stream), link.keep_conn ? FastCgiClient::Keep::kYes : FastCgiClient::Keep::kNo, owner, limits);
  const H2Client::Scheme scheme = link.tls ? H2Client::Scheme::kHttps : H2Client::Scheme::kHttp;
  return std::make_unique<H2Client>(std::move(stream), scheme, owner, limits, wheel);
}

}  // namespace

class Pool::Place {
 public:
  Place(const OriginAddress& origin, const OriginLink& l) : address(origin.address), text(origin.text), server_name(origin.server_name), link(l) { ready.reserve(kIdlePerOrigin); }
  bool Is(const OriginAddress& origin, const OriginLink& l) const { return address == origin.address && server_name == origin.server_name && link == l; }

  // One that connects where the connection will be shared; the others wait for it.
  class Connecting {
   public:
    explicit Connecting(Place& place) : place_(place) { ++place_.connecting; }
    ~Connecting() {
      --place_.connecting;
      place_.waiting.NotifyAll();
    }

   private:
    Place& place_;
  };

  SocketAddr address;
  std::string text;                                      // for logs
  std::string server_name;
  OriginLink link;
  TlsSession session;                                    // of the last handshake, to resume
  std::vector<Pooled*> ready;                            // with room for an exchange, as far as known
  Crowd waiting;                                         // exchanges, for who connects
  uint32_t connecting = 0;
};

Pool::Pooled::Pooled(Pool& pool, Place& place, std::unique_ptr<Stream> stream, TcpStream& tcp, std::string_view opening)
    : pool_(pool), place_(place), tcp_(&tcp), opening_(opening), client_(Speak(place.link, std::move(stream), *this, pool.limits_, pool.reactor_.timers())) {
  next_ = pool.all_;
  if (next_) next_->prev_ = this;
  pool.all_ = this;
  ++pool.open_;
  tcp_->SetObserver(this);
  if (!client_->shared()) return;
  unknown_ = true;
  ++place.connecting;
  List();
}

void Pool::Pooled::Known() {
  if (!std::exchange(unknown_, false)) return;
  --place_.connecting;
  place_.waiting.NotifyAll();
}

Pool::Pooled::~Pooled() {
  buried_ = true;
  if (unknown_) --place_.connecting;
  tcp_->SetObserver(nullptr);
  pool_.reactor_.timers().Cancel(*this);
  if (prev_) prev_->next_ = next_;
  else pool_.all_ = next_;
  if (next_) next_->prev_ = prev_;
  --pool_.open_;
}

void Pool::Pooled::Said(std::string_view line) { pool_.errors_.Write(place_.text, line, pool_.reactor_.timers().now_ms()); }

void Pool::Pooled::List() {
  if (std::exchange(listed_, true)) return;
  MakeRoom();
  place_.ready.push_back(this);
  place_.waiting.NotifyFirst();
}

// Those of clients that are gone go first.
void Pool::Pooled::MakeRoom() {
  if (opening_.empty() || place_.ready.size() < kIdlePerOrigin) return;
  for (Pooled* p : place_.ready)
    if (p->client_->idle()) return pool_.Bury(*p);
}

void Pool::Pooled::Free(ClientConnection&) {
  Known();
  if (!listed_ && opening_.empty() && place_.ready.size() >= kIdlePerOrigin) return pool_.Bury(*this);
  List();
  if (client_->idle()) pool_.reactor_.timers().Set(*this, pool_.reactor_.timers().now_ms() + kIdleOriginMs);
}

void Pool::Bury(Pooled& p) {
  if (p.buried_) return;
  p.buried_ = true;
  p.Known();
  reactor_.timers().Cancel(p);
  p.tcp_->SetObserver(nullptr);
  if (p.listed_) std::erase(p.place_.ready, &p);
  p.listed_ = false;
  if (dead_.empty()) {
    std::weak_ptr<bool> alive = alive_;
    reactor_.Post([this, alive] { if (alive.lock()) dead_.clear(); });
  }
  dead_.emplace_back(&p);
}

Pool::Pool(Reactor& reactor) : reactor_(reactor) {}

Pool::~Pool() {
  alive_.reset();
  dead_.clear();
  while (all_) delete all_;
}

Pool::Place& Pool::PlaceOf(const OriginAddress& origin, const OriginLink& link) {
  for (auto& place : places_)
    if (place->Is(origin, link)) return *place;
  return *places_.emplace_back(std::make_unique<Place>(origin, link));
}

Pool::Pooled* Pool::Take(Place& place, std::string_view opening) {
  for (;;) {
    const auto last = std::find_if(place.ready.rbegin(), place.ready.rend(), [&](const Pooled* p) { return p->opening_ == opening; });
    if (last == place.ready.rend()) return nullptr;
    Pooled* p = *last;
    const bool usable = p->client_->Usable();
    if (!usable || !p->client_->shared()) {
      place.ready.erase(std::next(last).base());
      p->listed_ = false;
    }
    if (!usable && p->client_->idle()) Bury(*p);
    if (!usable) continue;
    reactor_.timers().Set(*p, kNever);
    return p;
  }
}

namespace {

Task<Status> WriteAll(Arena&, TcpStream& tcp, std::string_view text) {
  while (!text.empty()) {
    const iovec part{const_cast<char*>(text.data()), text.size()};
    std::optional<Result<size_t>> wrote = tcp.TryWrite({&part, 1});
    if (wrote && !wrote->ok()) co_return Error(Fault::kConnectFailed, wrote->error().detail).Unsent();
    if (wrote) text.remove_prefix(**wrote);
    else co_await tcp.Writable();
  }
  co_return Ok();
}

}  // namespace

Task<Result<std::unique_ptr<Stream>>> Pool::Connect(Arena& arena, Place& place, TcpStream*& tcp, std::string_view opening) {
  Result<std::unique_ptr<TcpStream>> connected = co_await rws::Connect(arena, reactor_, place.address);
  if (!connected.ok()) co_return connected.error();
  tcp = connected->get();
  Status opened = co_await WriteAll(arena, *tcp, opening);
  if (!opened.ok()) co_return opened.error();
  if (!place.link.tls) co_return std::unique_ptr<Stream>(std::move(*connected));
  std::unique_ptr<TlsStream> secured = TlsStream::Connect(std::move(*connected), *place.link.tls, place.server_name, place.session);
  if (!secured) co_return Error(Fault::kOverloaded, "out of memory").Unsent();
  Status done = co_await secured->Handshake(arena);
  if (!done.ok()) co_return Error(Fault::kConnectFailed, done.error().detail).Unsent();
  if (place.link.protocol == OriginProtocol::kHttp2 && secured->alpn() != "h2") co_return Error(Fault::kConnectFailed, "the origin does not speak HTTP/2").Unsent();
  co_return std::unique_ptr<Stream>(std::move(secured));
}

Task<Result<Pool::Lease>> Pool::Open(Arena& arena, Place& place, Choice choice, std::string_view opening) {
  const bool shared = place.link.protocol == OriginProtocol::kHttp2;
  for (;;) {
    Lease lease;
    if (choice == Choice::kAny || shared) lease.connection = Take(place, opening);
    lease.reused = lease.connection != nullptr;
    if (lease.reused) co_return lease;
    if (!shared || place.connecting == 0 || !opening.empty()) break;      // who connects may do so for another
    Crowd::Seat seat(place.waiting);
    co_await seat.Wait();
  }
  Place::Connecting connecting(place);
  TcpStream* tcp = nullptr;
  Result<std::unique_ptr<Stream>> stream = co_await Connect(arena, place, tcp, opening);
  if (!stream.ok()) co_return stream.error();
  Lease lease;
  lease.connection = new Pooled(*this, place, std::move(*stream), *tcp, opening);
  co_return lease;
}

}  // namespace rws
