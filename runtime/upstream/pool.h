// Idle connections to origins of one worker: last in, first out, by address. A peer's end empties the place at once.
#pragma once

#include <memory>
#include <vector>

#include "runtime/codec/h1/client.h"
#include "runtime/net/tcp.h"

namespace rws {

inline constexpr size_t kIdlePerOrigin = 256;
inline constexpr uint64_t kIdleOriginMs = 60'000;

class Pool {
 public:
  explicit Pool(Reactor& reactor) : reactor_(reactor) {}
  ~Pool();

  struct Place;
  class Pooled;
  Place& PlaceOf(const SocketAddr&);                     // lives as long as the pool
  Pooled* Take(Place&);                                  // null: none idle
  Pooled* Add(Place&, std::unique_ptr<TcpStream>);       // busy
  size_t open() const { return open_; }

 private:
  friend class Pooled;
  void Bury(Pooled&);
  Reactor& reactor_;
  CodecLimits limits_;
  std::vector<std::unique_ptr<Place>> places_;
  std::vector<std::unique_ptr<Pooled>> dead_;
  Pooled* all_ = nullptr;
  size_t open_ = 0;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

struct Pool::Place {
  SocketAddr address;
  std::vector<Pooled*> idle;
};

class Pool::Pooled final : public ClientOwner, private IoObserver, private Timer {
 public:
  Pooled(Pool&, Place&, std::unique_ptr<TcpStream>);
  ~Pooled() override;
  H1Client& client() { return *client_; }

 private:
  friend class Pool;
  void Free(ClientConnection&) override;
  void Closed(ClientConnection&) override { pool_.Bury(*this); }
  void OnIo() override;
  void OnTimer() override { Drop(); }
  void Drop();
  Pool& pool_;
  Place& place_;
  TcpStream* stream_;
  std::unique_ptr<H1Client> client_;
  bool idle_ = false, buried_ = false;
  Pooled *prev_ = nullptr, *next_ = nullptr;
};

}  // namespace rws
