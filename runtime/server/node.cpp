#include "runtime/server/node.h"

#include <poll.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <latch>

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "schema_generated.h"

namespace rws {
namespace {

inline constexpr int kWatchMs = 200;
inline constexpr size_t kMaxCommand = 64;
inline constexpr uint32_t kMaxWorkers = 256;

bool Address(const std::string& path, sockaddr_un& out) {
  out = {};
  out.sun_family = AF_UNIX;
  if (path.size() >= sizeof(out.sun_path)) return false;
  std::memcpy(out.sun_path, path.data(), path.size());
  return true;
}

}  // namespace

std::string DefaultControlPath() {
  if (const char* dir = std::getenv("XDG_RUNTIME_DIR")) return std::string(dir) + "/rws.sock";
  return access("/run/rws", W_OK) == 0 ? "/run/rws/control.sock" : "rws.sock";
}

Node::Node(RunOptions options) : options_(std::move(options)) {}
Node::~Node() {
  for (const ListenSocket& s : sockets_) close(s.fd);
  if (control_fd_ >= 0) {
    close(control_fd_);
    unlink(options_.control.c_str());
  }
}

// The keeper's seam: every listening socket comes from here.
std::string Node::OpenListeners(const BundleView& view, std::vector<ListenSocket>& out) {
  if (!view.records->listeners()) return {};
  uint32_t index = 0;
  for (const fbs::Listener* record : *view.records->listeners()) {
    uint16_t port = options_.http_port.value_or(record->port());
    if (options_.http_port) port = static_cast<uint16_t>(port == 0 ? 0 : port + index);
    std::string ip = record->address()->str();
    ListenSocket socket{-1, fmt::format("[{}]:{}", ip, port), index++, port};
    auto old = std::find_if(sockets_.begin(), sockets_.end(), [&](const ListenSocket& s) { return s.key == socket.key; });
    if (old != sockets_.end()) {
      socket.fd = old->fd;
      socket.port = old->port;
      out.push_back(socket);
      continue;
    }
    std::optional<SocketAddr> address = SocketAddr::Parse(ip, port);
    if (!address) return "listener " + socket.key + ": not an address";
    auto opened = OpenListener(*address, ip.empty());
    if (auto* error = std::get_if<ListenError>(&opened)) return "listener " + socket.key + ": " + error->message;
    socket.fd = std::get<int>(opened);
    sockaddr_storage bound{};
    socklen_t size = sizeof(bound);
    if (getsockname(socket.fd, reinterpret_cast<sockaddr*>(&bound), &size) == 0) {
      socket.port = SocketAddr::From(bound).port();
      std::fprintf(stderr, "rws: listening on %s\n", SocketAddr::From(bound).ToString().c_str());
    }
    out.push_back(socket);
  }
  return {};
}

std::string Node::Reload() {
  auto loaded = LoadGeneration(options_.file, options_.base, alive_, names_);
  if (auto* error = std::get_if<std::string>(&loaded)) return *error;
  std::shared_ptr<Generation> next = std::move(std::get<0>(loaded));
  std::vector<ListenSocket> sockets;
  std::string error = OpenListeners(next->bundle->view(), sockets);
  if (error.empty()) error = OpenLog(*next);
  auto known = [](const std::vector<ListenSocket>& list, const std::string& key) {
    return std::any_of(list.begin(), list.end(), [&](const ListenSocket& s) { return s.key == key; });
  };
  if (!error.empty()) {
    for (const ListenSocket& s : sockets)
      if (!known(sockets_, s.key)) close(s.fd);
    return error;
  }
  if (workers_.empty()) {
    const fbs::Server* server = next->bundle->view().records->server();
    uint32_t n = options_.workers ? options_.workers : server ? server->workers() : 0;
    n = std::clamp(n ? n : std::thread::hardware_concurrency(), 1u, kMaxWorkers);
    for (uint32_t i = 0; i < n; ++i) workers_.push_back(std::make_unique<Worker>(clock_, *offload_, log_));
    for (auto& w : workers_) w->Start();
  }
  std::latch seen(static_cast<std::ptrdiff_t>(workers_.size()));
  for (auto& w : workers_)
    w->reactor().Post([&seen, &sockets, worker = w.get(), next] {
      worker->Swap(next, sockets);
      seen.count_down();
    });
  seen.wait();
  for (const ListenSocket& s : sockets_)
    if (!known(sockets, s.key)) close(s.fd);
  sockets_ = std::move(sockets);
  current_ = std::move(next);
  ++reloads_;
  return {};
}

// A log that stays is left alone: only SIGUSR1 opens it anew.
std::string Node::OpenLog(const Generation& next) {
  if (!next.log || (current_ && current_->log && current_->log_path == next.log_path)) return {};
  const bool relative = !next.log_path.empty() && next.log_path[0] != '/';
  return log_.Open(relative ? options_.base + "/" + next.log_path : next.log_path);
}

std::string Node::StatusText() const {
  size_t connections = 0;
  uint64_t requests = 0;
  for (const auto& w : workers_) {
    connections += w->connections();
    requests += w->requests();
  }
  nlohmann::ordered_json routes = nlohmann::ordered_json::object();   // those that answered
  for (uint32_t id = 0; id < names_.names().size(); ++id) {
    uint64_t count = 0;
    for (const auto& w : workers_) count += w->requests(id);
    if (count > 0) routes[names_.names()[id]] = count;
  }
  return fmt::format(R"({{"bundle":"{}","bundles_alive":{},"connections":{},"requests":{},"uptime_s":{},"workers":{},"swaps":{},"refused":{},"log_dropped":{},"routes":{}}})",
                     current_->bundle->digest(), alive_.load(), connections, requests, (clock_.NowMs() - started_ms_) / 1000,
                     workers_.size(), reloads_ - 1, refused_, log_.dropped(), routes.dump()) + "\n";
}

std::string Node::OpenControl() {
  sockaddr_un address;
  if (!Address(options_.control, address)) return "control path is too long: " + options_.control;
  int probe = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  bool taken = connect(probe, reinterpret_cast<sockaddr*>(&address), sizeof(address)) == 0;
  close(probe);
  if (taken) return "another rws answers on " + options_.control;
  unlink(options_.control.c_str());
  control_fd_ = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  mode_t before = umask(0177);
  int bound = bind(control_fd_, reinterpret_cast<sockaddr*>(&address), sizeof(address));
  umask(before);
  if (bound != 0 || listen(control_fd_, 16) != 0) return "control socket " + options_.control + ": " + std::strerror(errno);
  return {};
}

void Node::Answer(int listen_fd) {
  int fd = accept4(listen_fd, nullptr, nullptr, SOCK_CLOEXEC);
  if (fd < 0) return;
  timeval limit{1, 0};
  setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
  char text[kMaxCommand];
  ssize_t n = recv(fd, text, sizeof(text), 0);
  std::string_view command(text, n > 0 ? static_cast<size_t>(n) : 0);
  std::string answer = "error: unknown command\n";
  if (command == "status\n") answer = StatusText();
  if (command == "reload\n") {
    std::string error = Reload();
    if (!error.empty()) ++refused_;
    if (!error.empty()) std::fprintf(stderr, "rws: refused: %s\n", error.c_str());
    answer = error.empty() ? "ok " + current_->bundle->digest() + "\n" : "error: " + error + "\n";
  }
  static_cast<void>(send(fd, answer.data(), answer.size(), MSG_NOSIGNAL));
  close(fd);
}

bool Node::FileChanged() {
  struct stat st{};
  if (stat(options_.file.c_str(), &st) != 0) return false;
  int64_t stamp = (st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec) ^ static_cast<int64_t>(st.st_ino << 20);
  return std::exchange(file_stamp_, stamp) != stamp;
}

void Node::Stop() {
  const fbs::Server* server = current_->bundle->view().records->server();
  uint64_t until = clock_.NowMs() + (server ? server->drain() : 10000);
  std::latch drained(static_cast<std::ptrdiff_t>(workers_.size()));
  for (auto& w : workers_)
    w->reactor().Post([&drained, worker = w.get()] {
      worker->Drain();
      drained.count_down();
    });
  drained.wait();
  for (const ListenSocket& s : std::exchange(sockets_, {})) close(s.fd);
  auto open = [&] { return std::any_of(workers_.begin(), workers_.end(), [](const auto& w) { return w->connections() > 0; }); };
  poll(nullptr, 0, 20);
  while (open() && clock_.NowMs() < until) poll(nullptr, 0, 20);
  for (auto& w : workers_) w->Join();
}

int Node::Run() {
  sigset_t signals;
  sigemptyset(&signals);
  for (int s : {SIGTERM, SIGINT, SIGHUP, SIGUSR1}) sigaddset(&signals, s);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  std::signal(SIGPIPE, SIG_IGN);
  int signal_fd = signalfd(-1, &signals, SFD_CLOEXEC | SFD_NONBLOCK);
  auto offload = std::make_unique<OffloadPool>();
  offload_ = offload.get();
  started_ms_ = clock_.NowMs();
  FileChanged();
  std::string error = OpenControl();
  if (error.empty()) error = Reload();
  if (!error.empty()) {
    std::fprintf(stderr, "rws: %s\n", error.c_str());
    return 1;
  }
  std::fprintf(stderr, "rws: serving %s\n", options_.file.c_str());
  for (;;) {
    pollfd fds[2] = {{signal_fd, POLLIN, 0}, {control_fd_, POLLIN, 0}};
    poll(fds, 2, options_.watch ? kWatchMs : -1);
    if (fds[1].revents & POLLIN) Answer(control_fd_);
    signalfd_siginfo info{};
    bool reload = options_.watch && FileChanged();
    if ((fds[0].revents & POLLIN) && read(signal_fd, &info, sizeof(info)) == sizeof(info)) {
      if (info.ssi_signo == SIGTERM || info.ssi_signo == SIGINT) break;
      reload |= info.ssi_signo == SIGHUP;
      if (info.ssi_signo == SIGUSR1) error = log_.Reopen();
      if (info.ssi_signo == SIGUSR1 && !error.empty()) std::fprintf(stderr, "rws: %s\n", error.c_str());
    }
    if (!reload) continue;
    error = Reload();
    if (!error.empty()) ++refused_;
    std::fprintf(stderr, error.empty() ? "rws: swapped%s\n" : "rws: refused: %s\n", error.c_str());
  }
  Stop();
  offload.reset();
  close(signal_fd);
  return 0;
}

int AskNode(const std::string& control_path, const std::string& command) {
  sockaddr_un address;
  int fd = socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (!Address(control_path, address) || connect(fd, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
    std::fprintf(stderr, "rws: no node answers on %s: %s\n", control_path.c_str(), std::strerror(errno));
    close(fd);
    return 1;
  }
  static_cast<void>(send(fd, command.data(), command.size(), MSG_NOSIGNAL));
  char text[4096];
  bool failed = false, first = true;
  for (ssize_t n; (n = recv(fd, text, sizeof(text), 0)) > 0; first = false) {
    if (first) failed = std::string_view(text, static_cast<size_t>(n)).substr(0, 6) == "error:";
    std::fwrite(text, 1, static_cast<size_t>(n), failed ? stderr : stdout);
  }
  close(fd);
  return failed || first ? 1 : 0;
}

}  // namespace rws
