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
#include "runtime/server/gate.h"
#include "runtime/server/recorder.h"
#include "runtime/upstream/dispatch.h"

namespace rws {

class Connection;
class Worker;

inline constexpr size_t kMaxConnections = 65536;         // a worker; more are closed at accept

inline constexpr size_t kMaxTurnedAway = 64;             // connections of a worker at one time whose requests are answered 503; more are closed
inline constexpr size_t kShedSearch = 64;                // connections looked at for one that is slow

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
  uint32_t series = 0;                                   // of its counts, as long as it had a listener last
  bool tls = false;
};

struct ConnectionList {
  Connection *first = nullptr, *last = nullptr;
};

class Worker {
 public:
  // `via` names the node in Via lines; all are borrowed and outlive it.
  Worker(const Clock&, Offload&, LogWriter&, SpanQueue&, const TlsServer&, Gate&, std::string_view via);
  ~Worker();
  void Start();
  void Join();
  Reactor& reactor() { return reactor_; }

  // On the worker's thread (post them).
  void Swap(std::shared_ptr<Generation>, const std::vector<ListenSocket>&);
  void Drain();                                          // stop accepting; idle connections close
  size_t connections() const { return open_.load(std::memory_order_relaxed); }
  const WorkerMetrics& metrics() const { return recorder_.metrics(); }

  // For connections.
  InService* current() { return current_; }
  void Release(InService&);
  void Finished(Connection&);                            // its serve task has ended
  void Close(Connection&);                               // soon
  Recorder& recorder() { return recorder_; }
  const Recorder& recorder() const { return recorder_; }
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
  bool Shed();
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
  Recorder recorder_;
  InService* current_ = nullptr;
  std::vector<std::unique_ptr<InService>> bundles_;
  std::vector<std::unique_ptr<Entrance>> entrances_;     // one an address ever listened on; never removed
  std::vector<std::unique_ptr<Door>> doors_;
  Gate& gate_;
  ConnectionList idle_, busy_;                           // every connection is in one; of the idle the longest first
  size_t turned_away_ = 0;
  Connection* finished_ = nullptr;
  Signal reap_;
  Task<void> reaper_;
  bool draining_ = false;
  std::atomic<size_t> open_{0};
  std::thread thread_;
  friend class Connection;
};

}  // namespace rws
