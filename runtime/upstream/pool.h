// Connections to origins of one worker, by what they are: address, protocol, TLS. Those of HTTP/1.1 wait here between
// exchanges, last in, first out; those of HTTP/2 are shared as far as the origin allows. A peer's end empties the place at
// once.
#pragma once

#include <memory>
#include <vector>

#include "runtime/codec/codec.h"
#include "runtime/net/tcp.h"
#include "runtime/upstream/origin_errors.h"
#include "runtime/upstream/upstream.h"

namespace rws {

inline constexpr size_t kIdlePerOrigin = 256;
inline constexpr uint64_t kIdleOriginMs = 60'000;

class Pool {
 public:
  explicit Pool(Reactor&);
  ~Pool();

  class Place;
  class Pooled;
  enum class Choice : uint8_t { kAny, kFresh };          // kFresh: none that waits (of HTTP/2: as kAny, its end shows)
  struct Lease {
    Pooled* connection = nullptr;                        // valid until its exchange ends
    bool reused = false;
  };
  Place& PlaceOf(const OriginAddress&, const OriginLink&);      // lives as long as the pool
  // A connection for one exchange, which must begin at once. Frame in `arena`; destroying the task gives the attempt up; the
  // caller watches the time. Errors are surely unsent.
  // `opening` is what goes out first on a connection, which then serves nobody with another one; it outlives the task.
  Task<Result<Lease>> Open(Arena& arena, Place&, Choice, std::string_view opening = {});
  size_t open() const { return open_; }

 private:
  friend class Pooled;
  Pooled* Take(Place&, std::string_view opening);        // null: none has room
  Task<Result<std::unique_ptr<Stream>>> Connect(Arena&, Place&, TcpStream*& tcp, std::string_view opening);
  void Bury(Pooled&);
  Reactor& reactor_;
  CodecLimits limits_;
  OriginErrors errors_;
  std::vector<std::unique_ptr<Place>> places_;
  std::vector<std::unique_ptr<Pooled>> dead_;
  Pooled* all_ = nullptr;
  size_t open_ = 0;
  std::shared_ptr<bool> alive_ = std::make_shared<bool>(true);
};

class Pool::Pooled final : public ClientOwner, private IoObserver, private Timer {
 public:
  Pooled(Pool&, Place&, std::unique_ptr<Stream>, TcpStream&, std::string_view opening);
  ~Pooled() override;
  ClientConnection& client() { return *client_; }

 private:
  friend class Pool;
  void Free(ClientConnection&) override;
  void Closed(ClientConnection&) override { pool_.Bury(*this); }
  void Said(std::string_view line) override;
  void OnIo() override { client_->Poke(); }
  void OnTimer() override { pool_.Bury(*this); }
  void List();
  void MakeRoom();
  void Known();
  Pool& pool_;
  Place& place_;
  TcpStream* tcp_;
  std::string opening_;                                  // PROXY header; "": none
  std::unique_ptr<ClientConnection> client_;
  bool listed_ = false, buried_ = false;
  bool unknown_ = false;                                 // shared, and its peer has not said by how many: counts as connecting
  Pooled *prev_ = nullptr, *next_ = nullptr;
};

}  // namespace rws
