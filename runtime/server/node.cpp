#include "runtime/server/node.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <latch>
#include <random>

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "schema_generated.h"

namespace rws {
namespace {

inline constexpr uint32_t kMaxWorkers = 256;
inline constexpr uint64_t kTicksALookup = 15;            // names are looked up each half minute
inline constexpr int kDrainTurnMs = 20;
inline constexpr uint64_t kLastTracesMs = 1000;          // for the collector to take the last spans

// Host and port of a URL that leads here from this machine.
std::string Openable(const SocketAddr& bound) {
  const bool every = bound.ip() == "0.0.0.0" || bound.ip() == "::";
  return every ? fmt::format("localhost:{}", bound.port()) : bound.ToString();
}

std::string DrawPseudonym() { return fmt::format("rws-{:08x}", std::random_device{}()); }

}  // namespace

Node::Node(RunOptions options, SocketSource& sockets)
    : options_(std::move(options)), via_(DrawPseudonym()), source_(sockets), ca_(options_.state), tls_(tickets_), nursery_{options_.base, options_.https_port.value_or(0), alive_, names_, ca_, clock_, filters_}, control_({[this](std::string_view command) { return Answer(command); }, [this] { ReloadAndSay(); },
                                              [this] { ReopenLogs(); }, [this] { RefreshState(); }, [this](const RequestHead& head) { return Watch(head); }}, spans_) {}

namespace {

bool Knows(const std::vector<ListenSocket>& list, const std::string& key) {
  return std::any_of(list.begin(), list.end(), [&](const ListenSocket& s) { return s.key == key; });
}

// The port that it is bound to; 0: a Unix socket.
uint16_t PortOf(int fd, const ListenSpec& spec, const char* scheme) {
  sockaddr_storage bound{};
  socklen_t size = sizeof(bound);
  if (!spec.path.empty() || getsockname(fd, reinterpret_cast<sockaddr*>(&bound), &size) != 0) {
    std::fprintf(stderr, "rws: listening on %s://%s\n", scheme, spec.key().c_str());
    return 0;
  }
  const SocketAddr at = SocketAddr::From(bound);
  std::fprintf(stderr, "rws: listening on %s://%s/\n", scheme, Openable(at).c_str());
  return at.port();
}

}  // namespace

void Node::Close(const std::vector<ListenSocket>& these, const std::vector<ListenSocket>& but) {
  for (const ListenSocket& s : these)
    if (!Knows(but, s.key)) source_.Release(s.key);
}

std::string Node::OpenListeners(const BundleView& view, std::vector<ListenSocket>& out) {
  if (!view.records->listeners()) return {};
  uint32_t index = 0;
  uint16_t seen[2] = {0, 0};                             // of http and of https, with a port
  for (const fbs::Listener* record : *view.records->listeners()) {
    ListenSpec spec{record->address()->str(), record->port(), record->path() ? record->path()->str() : "", record->mode()};
    const std::optional<uint16_t>& first = record->tls() ? options_.https_port : options_.http_port;
    if (spec.path.empty()) {
      const uint16_t nth = seen[record->tls()]++;
      if (first) spec.port = static_cast<uint16_t>(*first == 0 ? 0 : *first + nth);
    }
    ListenSocket socket{-1, spec.key(), index++, spec.port, record->tls()};
    auto opened = source_.Listen(spec);
    if (auto* error = std::get_if<ListenError>(&opened)) return "listener " + socket.key + ": " + error->message;
    socket.fd = std::get<int>(opened);
    auto old = std::find_if(sockets_.begin(), sockets_.end(), [&](const ListenSocket& s) { return s.key == socket.key; });
    socket.port = old != sockets_.end() ? old->port : PortOf(socket.fd, spec, record->tls() ? "https" : "http");
    out.push_back(socket);
  }
  return {};
}

std::string Node::Reload() {
  auto loaded = LoadGeneration(options_.file, nursery_, current_.get());
  if (auto* error = std::get_if<std::string>(&loaded)) return *error;
  std::shared_ptr<Generation> next = std::move(std::get<0>(loaded));
  std::vector<ListenSocket> sockets;
  int metrics_fd = -1;
  std::string error = OpenMetrics(*next, metrics_fd);  // who sees a listener may ask for its metrics
  if (error.empty()) error = OpenListeners(next->bundle->view(), sockets);
  if (error.empty()) error = OpenLog(*next);
  if (!error.empty()) {
    Close(sockets, sockets_);
    if (metrics_fd >= 0) close(metrics_fd);
    return error;
  }
  if (workers_.empty()) {
    const fbs::Server* server = next->bundle->view().records->server();
    uint32_t n = options_.workers ? options_.workers : server ? server->workers() : 0;
    n = std::clamp(n ? n : std::thread::hardware_concurrency(), 1u, kMaxWorkers);
    for (uint32_t i = 0; i < n; ++i) workers_.push_back(std::make_unique<Worker>(clock_, *offload_, log_, spans_, tls_, gate_, via_));
    for (auto& w : workers_) w->Start();
  }
  InstallWatching(*next, metrics_fd);
  Install(std::move(next), sockets);
  Close(sockets_, sockets);
  sockets_ = std::move(sockets);
  ++reloads_;
  return {};
}

// Returns when every worker has it.
void Node::Install(std::shared_ptr<Generation> next, const std::vector<ListenSocket>& sockets) {
  std::latch seen(static_cast<std::ptrdiff_t>(workers_.size()));
  for (auto& w : workers_)
    w->reactor().Post([&seen, &sockets, worker = w.get(), next] {
      worker->Swap(next, sockets);
      seen.count_down();
    });
  seen.wait();
  current_ = std::move(next);
}

void Node::ReloadAndSay() {
  source_.Tell(ServerState::kReloading);
  const std::string error = Reload();
  source_.Tell(ServerState::kReady);
  if (!error.empty()) ++refused_;
  if (error.empty()) std::fprintf(stderr, "rws: swapped\n");
  else std::fprintf(stderr, "rws: refused: %s\n", error.c_str());
}

void Node::ReopenLogs() {
  if (std::string error = log_.Reopen(); !error.empty()) std::fprintf(stderr, "rws: %s\n", error.c_str());
}

void Node::RefreshState() {
  if (draining_) return;
  tickets_.Rotate(clock_.NowMs());
  const Lookup lookup = ++ticks_ % kTicksALookup == 0 ? Lookup::kNames : Lookup::kNone;
  if (std::shared_ptr<Generation> next = Refresh(*current_, nursery_, lookup)) Install(std::move(next), sockets_);
}

// A log that stays is left alone: only SIGUSR1 opens it anew.
std::string Node::OpenLog(const Generation& next) {
  if (!next.log || (current_ && current_->log && current_->log->target == next.log->target)) return {};
  LogTarget target = next.log->target;
  if (target.kind == LogTarget::Kind::kFile && !target.path.starts_with('/')) target.path = options_.base + "/" + target.path;
  return log_.Open(target);
}

std::string Node::StatusText() const {
  size_t connections = 0;
  uint64_t requests = 0;
  for (const auto& w : workers_) {
    connections += w->connections();
    requests += w->recorder().others();
  }
  nlohmann::json dropped = nlohmann::json::array();      // lines that found no room, by worker
  for (const auto& w : workers_) dropped.push_back(w->recorder().ring().dropped());
  nlohmann::ordered_json routes = nlohmann::ordered_json::object();   // those that answered
  for (uint32_t id = 0; id < names_.routes.names().size(); ++id) {
    uint64_t count = 0;
    for (const auto& w : workers_)
      if (const RouteCells* cells = w->metrics().routes.Find(id))
        for (const Cell& c : cells->by_class) count += c.Get();
    requests += count;
    const std::string& name = names_.routes.names()[id].second;
    if (count > 0 && !name.empty()) routes[name] = routes.value(name, uint64_t{0}) + count;
  }
  return fmt::format(R"({{"bundle":"{}","bundles_alive":{},"connections":{},"requests":{},"uptime_s":{},"workers":{},"swaps":{},"refused":{},"log_dropped":{},"log_dropped_by_worker":{},"limit_evictions":{},"connections_shed":{},"connections_refused":{},"routes":{}}})",
                     current_->bundle->digest(), alive_.load(), connections, requests, (clock_.NowMs() - started_ms_) / 1000,
                     workers_.size(), reloads_ - 1, refused_, log_.dropped(), dropped.dump(), filters_.evictions(), gate_.shed(), gate_.refused(), routes.dump()) + "\n";
}

std::string Node::Answer(std::string_view command) {
  if (command == "status") return StatusText();
  if (command != "reload") return "error: unknown command\n";
  if (draining_) return "error: the node is stopping\n";
  const std::string error = Reload();
  if (error.empty()) return "ok " + current_->bundle->digest() + "\n";
  ++refused_;
  std::fprintf(stderr, "rws: refused: %s\n", error.c_str());
  return "error: " + error + "\n";
}

void Node::Stop() {
  draining_ = true;
  const fbs::Server* server = current_->bundle->view().records->server();
  uint64_t until = clock_.NowMs() + (server ? server->drain() : 10000);
  std::latch drained(static_cast<std::ptrdiff_t>(workers_.size()));
  for (auto& w : workers_)
    w->reactor().Post([&drained, worker = w.get()] {
      worker->Drain();
      drained.count_down();
    });
  drained.wait();
  Close(std::exchange(sockets_, {}), {});
  auto open = [&] { return std::any_of(workers_.begin(), workers_.end(), [](const auto& w) { return w->connections() > 0; }); };
  control_.RunFor(kDrainTurnMs);
  while (open() && clock_.NowMs() < until) control_.RunFor(kDrainTurnMs);
  for (auto& w : workers_) w->Join();
  control_.traces().Flush();
  for (const uint64_t end = clock_.NowMs() + kLastTracesMs; !control_.traces().idle() && clock_.NowMs() < end;) control_.RunFor(kDrainTurnMs);
}

int Node::Run() {
  OffloadPool offload;
  offload_ = &offload;
  started_ms_ = clock_.NowMs();
  std::string error = control_.Open(options_.control, options_.watch ? options_.file : "");
  if (error.empty()) error = Reload();
  if (!error.empty()) {
    std::fprintf(stderr, "rws: %s\n", error.c_str());
    return 1;
  }
  std::fprintf(stderr, "rws: serving %s\n", options_.file.c_str());
  source_.Tell(ServerState::kReady);
  control_.Run();
  source_.Tell(ServerState::kStopping);
  Stop();
  return 0;
}

}  // namespace rws
