#include "runtime/server/worker.h"

#include <netinet/tcp.h>
#include <unistd.h>

#include <algorithm>

#include "runtime/server/connection.h"
#include "schema_generated.h"

namespace rws {

Worker::Worker(const Clock& clock, Offload& offload, LogWriter& log, SpanQueue& spans, const TlsServer& tls, Gate& gate, std::string_view via)
    : reactor_(clock), pool_(reactor_), files_(offload, reactor_), services_{reactor_.timers(), clock, reactor_, offload, &files_, via},
      env_{reactor_.timers(), clock, dates_, &offload, &reactor_}, tls_(tls), recorder_(clock, log, spans), gate_(gate) {}

namespace {
// A Unix peer is on this machine, as one of 127.0.0.1: guards, keys of limits and logs need an address.
const SocketAddr kHere = *SocketAddr::Parse("127.0.0.1", 0);
}  // namespace

std::shared_ptr<const TlsIdentity> Entrance::Find(std::string_view server_name) {
  if (listener == format::kNone) return nullptr;
  return worker.current()->generation->IdentityOf(listener, server_name);
}

Worker::~Worker() = default;

void Worker::Start() {
  thread_ = std::thread([this] {
    ReadyList::Bind(&reactor_.ready());
    reaper_ = Reap();
    reaper_.Start();
    reactor_.Run();
    ReadyList::Bind(&reactor_.ready());
    doors_.clear();
    for (ConnectionList* list : {&busy_, &idle_})
      while (list->first) delete list->first;
    reaper_.Destroy();
    current_ = nullptr;
    bundles_.clear();
  });
}

void Worker::Join() {
  reactor_.Stop();
  if (thread_.joinable()) thread_.join();
}

void Worker::Swap(std::shared_ptr<Generation> generation, const std::vector<ListenSocket>& sockets) {
  auto next = std::make_unique<InService>(*this);
  next->dispatch = std::make_unique<OriginDispatch>(reactor_, pool_, generation->upstreams, &recorder_.metrics());
  if (const fbs::Server* server = generation->bundle->view().records->server()) {
    limits_.max_header_bytes = server->limit_header();
    limits_.max_requests = server->limit_requests();
    gate_.SetMost(server->limit_connections());
  }
  limits_.header_ms = generation->prepared->header_ms();
  next->generation = std::move(generation);
  for (uint32_t id : next->generation->series.routes) recorder_.metrics().routes.At(id);      // no request allocates
  InService* old = std::exchange(current_, next.get());
  bundles_.push_back(std::move(next));
  if (old) old->retired = true;
  Sweep();
  std::erase_if(doors_, [&](const auto& door) {
    const bool gone = std::none_of(sockets.begin(), sockets.end(), [&](const ListenSocket& s) { return s.key == door->socket.key; });
    if (gone) door->acceptor->Drain();                   // who is in its queue is served
    return gone;
  });
  for (const ListenSocket& socket : sockets) EntranceOf(socket.key);
  for (auto& e : entrances_) {
    auto at = std::find_if(sockets.begin(), sockets.end(), [&](const ListenSocket& s) { return s.key == e->key; });
    e->listener = at == sockets.end() ? format::kNone : at->index;
    if (at == sockets.end()) continue;
    e->tls = at->tls;
    e->series = current_->generation->series.listeners[at->index];
  }
  for (const ListenSocket& socket : sockets) {
    auto at = std::find_if(doors_.begin(), doors_.end(), [&](const auto& d) { return d->socket.key == socket.key; });
    if (at != doors_.end()) continue;
    auto door = std::make_unique<Door>();
    door->socket = socket;
    door->entrance = EntranceOf(socket.key);
    Door* raw = door.get();
    door->acceptor = std::make_unique<Acceptor>(reactor_, socket.fd, [this, raw](int fd, const SocketAddr& p) { Accept(*raw, fd, p); });
    doors_.push_back(std::move(door));
  }
}

Entrance* Worker::EntranceOf(const std::string& key) {
  auto at = std::find_if(entrances_.begin(), entrances_.end(), [&](const auto& e) { return e->key == key; });
  if (at != entrances_.end()) return at->get();
  return entrances_.emplace_back(std::make_unique<Entrance>(*this, key)).get();
}

void Worker::Accept(Door& door, int fd, const SocketAddr& peer) {
  ListenerCells& cells = recorder_.metrics().listeners.At(door.entrance->series);
  if (connections() >= kMaxConnections || draining_) {
    cells.refused.Add();
    close(fd);
    return;
  }
  const bool room = gate_.Enter(fd) || Shed();
  if (!room) gate_.CountRefused();
  std::unique_ptr<TcpStream> stream = room || turned_away_ < kMaxTurnedAway ? TcpStream::Make(reactor_, fd) : nullptr;
  if (!stream) {
    if (!room) {
      cells.refused.Add();
      close(fd);
    }
    return gate_.Leave();
  }
  (new Connection(*this, std::move(stream), peer.family() == 0 ? kHere : peer, *door.entrance, door.socket.port, room))->Begin();
}

// Makes room: the connection that has been idle longest goes, else one whose request, or handshake, is long in coming.
bool Worker::Shed() {
  Connection* c = idle_.first;
  if (!c) {
    size_t left = kShedSearch;
    for (c = busy_.first; c && (!c->slow() || c->closing_) && left > 0; --left) c = c->next_;
    if (left == 0) c = nullptr;
  }
  if (!c) return false;
  gate_.CountShed();
  c->MoveTo(busy_);
  Close(*c);
  return true;
}

bool InService::Adopt(std::unique_ptr<DetachedJob> job) {
  if (detached.size() >= kMaxDetached) {
    worker.recorder().metrics().detached_refused.Add();
    return false;
  }
  ++exchanges;
  Detached& one = *detached.emplace_back(std::make_unique<Detached>());
  one.job = std::move(job);
  one.run = See(one.job->arena(), *one.job);
  one.run.Start();
  return true;
}

Task<void> InService::See(Arena&, DetachedJob& job) {
  co_await Yield();                                      // who began it goes first
  Task<void> run = job.Run();
  co_await run;
  worker.reactor().Post([this] {                         // counted in `exchanges`: this is still here
    const size_t ended = std::erase_if(detached, [](const auto& d) { return d->run.done(); });
    for (size_t i = 0; i < ended; ++i) worker.Release(*this);
  });
}

void Worker::Release(InService& bundle) {
  --bundle.exchanges;
  if (bundle.retired && bundle.exchanges == 0) reactor_.Post([this] { Sweep(); });
}

void Worker::Sweep() {
  std::erase_if(bundles_, [](const auto& b) { return b->retired && b->exchanges == 0; });
}

void Worker::Finished(Connection& c) {
  if (std::exchange(c.queued_, true)) return;
  c.next_finished_ = std::exchange(finished_, &c);
  reap_.Notify();
}

void Worker::Close(Connection& c) {
  c.closing_ = true;
  Finished(c);
}

Task<void> Worker::Reap() {
  for (;;) {
    while (finished_) {
      Connection* c = finished_;
      finished_ = c->next_finished_;
      c->queued_ = false;
      c->AfterServe();
    }
    co_await Readiness(reap_, false);
  }
}

// First what the kernel has accepted already; a turn later, when their first bytes have been seen, the idle ones close.
void Worker::Drain() {
  for (const auto& door : doors_) door->acceptor->Drain();
  doors_.clear();
  reactor_.Post([this] { CloseIdle(); });
}

void Worker::CloseIdle() {
  draining_ = true;
  for (ConnectionList* list : {&busy_, &idle_})        // an idle one may become busy
    for (Connection* c = list->first; c;) {
      Connection* next = c->next_;
      c->Drain();
      c = next;
    }
}

}  // namespace rws
