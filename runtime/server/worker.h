// A worker: one thread, its reactor, its connections, its pool, and its reference to the bundle in service.
#pragma once

#include <array>
#include <thread>
#include <vector>

#include "runtime/base/offload.h"
#include "runtime/codec/codec.h"
#include "runtime/filters/file_cache.h"
#include "runtime/net/tls.h"
#include "runtime/pipeline/detached.h"
#include "runtime/server/generation.h"
#include "runtime/state/log_writer.h"
#include "runtime/upstream/dispatch.h"

namespace rws {

class Connection;
class Worker;

inline constexpr size_t kMaxConnections = 65536;         // a worker; more are closed at accept

inline constexpr size_t kMaxDetached = 1024;             // jobs of one bundle on one worker

// A bundle as one worker holds it. Exchanges and detached jobs count themselves in; a retired one goes when the count is zero.
struct InService final : public Detacher {
  explicit InService(Worker& w) : worker(w) {}
  bool Adopt(std::unique_ptr<DetachedJob>) override;
  Task<void> See(Arena& frames, DetachedJob&);           // to its end

  struct Detached {
    std::unique_ptr<DetachedJob> job;
    Task<void> run;                                      // goes before the job
  };
  Worker& worker;
  std::shared_ptr<Generation> generation;
  std::unique_ptr<OriginDispatch> dispatch;
  std::vector<std::unique_ptr<Detached>> detached;
  uint32_t exchanges = 0;
  bool retired = false;
};

struct ListenSocket {
  int fd;                                                // the SocketSource's
  std::string key;                                       // of its ListenSpec
  uint32_t index;                                        // listener of the bundle
  uint16_t port;
  bool tls;
};

// Where connections came in, for as long as any swap: the listener's number in the bundle in service, kNone when it has gone.
// Its handshakes ask it which certificate a name gets.
struct Entrance final : public CertSource {
  Entrance(Worker& w, std::string k) : worker(w), key(std::move(k)) {}
  std::shared_ptr<const TlsIdentity> Find(std::string_view server_name) override;
  Worker& worker;
  std::string key;
  uint32_t listener = format::kNone;
  bool tls = false;
};

class Worker {
 public:
  Worker(const Clock&, Offload&, LogWriter&, const TlsServer&);
  ~Worker();
  void Start();
  void Join();
  Reactor& reactor() { return reactor_; }

  // On the worker's thread (post them).
  void Swap(std::shared_ptr<Generation>, const std::vector<ListenSocket>&);
  void Drain();                                          // stop accepting; idle connections close
  size_t connections() const { return open_.load(std::memory_order_relaxed); }
  uint64_t requests(uint32_t count_id) const { return counts_.Get(count_id); }
  uint64_t requests() const { return requests_.load(std::memory_order_relaxed); }

  // For connections.
  InService* current() { return current_; }
  void Release(InService&);
  void Finished(Connection&);                            // its serve task has ended
  void Close(Connection&);                               // soon
  void Note(const InService*, const Exchange*, uint64_t sent, const Error*);   // counts it, and logs it
  Services& services() { return services_; }
  const ServerEnv& env() const { return env_; }
  const CodecLimits& limits() const { return limits_; }
  const TlsServer& tls() const { return tls_; }
  bool draining() const { return draining_; }

 private:
  struct Door {
    ListenSocket socket;
    Entrance* entrance;
    std::unique_ptr<Acceptor> acceptor;
  };
  void Accept(Door&, int fd, const SocketAddr& peer);
  Task<void> Reap();
  void Sweep();
  Entrance* EntranceOf(const std::string& key);
  void CloseIdle();
  Reactor reactor_;
  Pool pool_;
  FileCache files_;
  Services services_;
  DateCache dates_;
  ServerEnv env_;
  CodecLimits limits_;
  const TlsServer& tls_;
  LogWriter& log_;
  LogRing& ring_;
  RouteCounts counts_;
  InService* current_ = nullptr;
  std::vector<std::unique_ptr<InService>> bundles_;
  std::vector<std::unique_ptr<Entrance>> entrances_;     // one an address ever listened on; never removed
  std::vector<std::unique_ptr<Door>> doors_;
  Connection* all_ = nullptr;
  Connection* finished_ = nullptr;
  Signal reap_;
  Task<void> reaper_;
  bool draining_ = false;
  std::atomic<size_t> open_{0};
  std::atomic<uint64_t> requests_{0};
  std::thread thread_;
  friend class Connection;
};

}  // namespace rws
