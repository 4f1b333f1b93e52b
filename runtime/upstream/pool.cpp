#include "runtime/upstream/pool.h"

#include <algorithm>

namespace rws {

Pool::Pooled::Pooled(Pool& pool, Place& place, std::unique_ptr<TcpStream> stream)
    : pool_(pool), place_(place), stream_(stream.get()), client_(std::make_unique<H1Client>(std::move(stream), *this, pool.limits_)) {
  next_ = pool.all_;
  if (next_) next_->prev_ = this;
  pool.all_ = this;
  ++pool.open_;
}

Pool::Pooled::~Pooled() {
  buried_ = true;
  pool_.reactor_.timers().Cancel(*this);
  if (prev_) prev_->next_ = next_;
  else pool_.all_ = next_;
  if (next_) next_->prev_ = prev_;
  --pool_.open_;
}

void Pool::Pooled::Free(ClientConnection&) {
  if (place_.idle.size() >= kIdlePerOrigin) return Drop();
  idle_ = true;
  place_.idle.push_back(this);
  stream_->SetObserver(this);
  pool_.reactor_.timers().Set(*this, pool_.reactor_.timers().now_ms() + kIdleOriginMs);
}

void Pool::Pooled::OnIo() {
  if (idle_ && !client_->usable()) Drop();
}

void Pool::Pooled::Drop() { pool_.Bury(*this); }

void Pool::Bury(Pooled& p) {
  if (p.buried_) return;
  p.buried_ = true;
  reactor_.timers().Cancel(p);
  p.stream_->SetObserver(nullptr);
  if (p.idle_) std::erase(p.place_.idle, &p);
  p.idle_ = false;
  if (dead_.empty()) {
    std::weak_ptr<bool> alive = alive_;
    reactor_.Post([this, alive] { if (alive.lock()) dead_.clear(); });
  }
  dead_.emplace_back(&p);
}

Pool::~Pool() {
  alive_.reset();
  dead_.clear();
  while (all_) delete all_;
}

Pool::Place& Pool::PlaceOf(const SocketAddr& address) {
  for (auto& place : places_)
    if (place->address == address) return *place;
  places_.push_back(std::make_unique<Place>());
  places_.back()->address = address;
  places_.back()->idle.reserve(kIdlePerOrigin);
  return *places_.back();
}

Pool::Pooled* Pool::Take(Place& place) {
  while (!place.idle.empty()) {
    Pooled* p = place.idle.back();
    if (!p->client_->usable()) {
      Bury(*p);
      continue;
    }
    place.idle.pop_back();
    p->idle_ = false;
    p->stream_->SetObserver(nullptr);
    reactor_.timers().Set(*p, kNever);
    return p;
  }
  return nullptr;
}

Pool::Pooled* Pool::Add(Place& place, std::unique_ptr<TcpStream> stream) { return new Pooled(*this, place, std::move(stream)); }

}  // namespace rws
