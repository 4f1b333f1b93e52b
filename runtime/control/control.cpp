#include "runtime/control/control.h"

#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

#include <asio.hpp>
#include <cstdlib>
#include <filesystem>

namespace rws {
namespace {

namespace fs = std::filesystem;
using asio::local::stream_protocol;

constexpr size_t kMaxSocketPath = 108;                   // sockaddr_un
constexpr int kPauseMs = 100;                            // after an accept that failed

}  // namespace

struct Control::State {
  State(ControlHooks h, SpanQueue& spans)
      : hooks(std::move(h)), acceptor(io), watch(io), signals(io, SIGTERM, SIGINT, SIGHUP), tick(io), pause(io), watchers(io, hooks.watch), traces(io, spans) { signals.add(SIGUSR1); }

  // One connection: a line in, an answer out, within kControlSeconds. Keeps itself alive through its handlers.
  struct Session : std::enable_shared_from_this<Session> {
    Session(State& s, stream_protocol::socket k) : state(s), socket(std::move(k)), timer(s.io), input(kMaxCommandBytes) { ++state.sessions; }
    ~Session() { --state.sessions; }

    void Start() {
      auto self = shared_from_this();
      timer.expires_after(std::chrono::seconds(kControlSeconds));
      timer.async_wait([self](std::error_code e) { if (!e) self->Close(); });
      asio::async_read_until(socket, input, '\n', [self](std::error_code e, size_t n) {
        if (e) return self->Close();
        std::string line(asio::buffers_begin(self->input.data()), asio::buffers_begin(self->input.data()) + static_cast<std::ptrdiff_t>(n - 1));
        self->output = self->state.hooks.answer(line);
        asio::async_write(self->socket, asio::buffer(self->output), [self](std::error_code, size_t) { self->Close(); });
      });
    }
    void Close() {
      timer.cancel();
      std::error_code ignored;
      socket.close(ignored);
    }

    State& state;
    stream_protocol::socket socket;
    asio::steady_timer timer;
    asio::streambuf input;
    std::string output;
  };

  void Accept() {
    acceptor.async_accept([this](std::error_code e, stream_protocol::socket socket) {
      if (e == asio::error::operation_aborted) return;
      if (e) return Pause();
      if (sessions < kMaxControlSessions) std::make_shared<Session>(*this, std::move(socket))->Start();
      Accept();
    });
  }

  // Out of descriptors: asking again at once would only spin.
  void Pause() {
    pause.expires_after(std::chrono::milliseconds(kPauseMs));
    pause.async_wait([this](std::error_code e) { if (!e) Accept(); });
  }

  void AwaitSignal() {
    signals.async_wait([this](std::error_code e, int signal) {
      if (e) return;
      if (signal == SIGTERM || signal == SIGINT) return io.stop();
      (signal == SIGHUP ? hooks.reload : hooks.reopen_logs)();
      AwaitSignal();
    });
  }

  void AwaitTick() {
    tick.expires_after(std::chrono::seconds(kRefreshSeconds));
    tick.async_wait([this](std::error_code e) {
      if (e) return;
      hooks.refresh();
      AwaitTick();
    });
  }

  void AwaitChange() {
    watch.async_read_some(asio::buffer(events), [this](std::error_code e, size_t n) {
      if (e) return;
      if (Names(n)) hooks.reload();
      AwaitChange();
    });
  }

  // Whether the watched file is among the events of its folder.
  bool Names(size_t size) const {
    bool found = false;
    for (size_t at = 0; at + sizeof(inotify_event) <= size;) {
      const auto* e = reinterpret_cast<const inotify_event*>(events + at);
      found = found || (e->len > 0 && watched == e->name);
      at += sizeof *e + e->len;
    }
    return found;
  }

  ControlHooks hooks;
  asio::io_context io{1};
  stream_protocol::acceptor acceptor;
  asio::posix::stream_descriptor watch;
  asio::signal_set signals;
  asio::steady_timer tick, pause;
  HttpServer watchers;
  OtlpExporter traces;
  std::string path, watched;
  size_t sessions = 0;
  alignas(inotify_event) char events[4096];
};

Control::Control(ControlHooks hooks, SpanQueue& spans) : state_(std::make_unique<State>(std::move(hooks), spans)) {}

Control::~Control() {
  if (!state_->path.empty()) ::unlink(state_->path.c_str());
}

std::string Control::Open(const std::string& socket_path, const std::string& watch) {
  State& s = *state_;
  std::error_code e;
  if (socket_path.size() >= kMaxSocketPath) return "control path is too long: " + socket_path;
  stream_protocol::socket probe(s.io);
  probe.connect(stream_protocol::endpoint(socket_path), e);
  if (!e) return "another rws answers on " + socket_path;
  struct stat st{};                                      // what a dead node left is replaced, nothing else
  if (::lstat(socket_path.c_str(), &st) == 0 && !S_ISSOCK(st.st_mode)) return "control socket " + socket_path + ": a file that is no socket is in the way";
  ::unlink(socket_path.c_str());
  e.clear();
  s.acceptor.open(stream_protocol(), e);
  const mode_t before = ::umask(0177);
  if (!e) s.acceptor.bind(stream_protocol::endpoint(socket_path), e);
  ::umask(before);
  if (!e) s.acceptor.listen(kMaxControlSessions, e);
  if (e) return "control socket " + socket_path + ": " + e.message();
  s.path = socket_path;
  s.Accept();
  s.AwaitSignal();
  s.AwaitTick();
  if (watch.empty()) return {};
  const fs::path file(watch);
  const int fd = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (fd < 0 || ::inotify_add_watch(fd, file.has_parent_path() ? file.parent_path().c_str() : ".", IN_CLOSE_WRITE | IN_MOVED_TO) < 0) {
    if (fd >= 0) ::close(fd);
    return "cannot watch " + watch + ": " + std::error_code(errno, std::generic_category()).message();
  }
  s.watched = file.filename().string();
  s.watch.assign(fd);
  s.AwaitChange();
  return {};
}

void Control::Run() { state_->io.run(); }

void Control::RunFor(int ms) {
  state_->io.restart();
  state_->io.run_for(std::chrono::milliseconds(ms));
}

HttpServer& Control::watchers() { return state_->watchers; }
OtlpExporter& Control::traces() { return state_->traces; }
const OtlpExporter& Control::traces() const { return state_->traces; }

std::string DefaultControlPath() {
  if (const char* dir = std::getenv("XDG_RUNTIME_DIR")) return std::string(dir) + "/rws.sock";
  return ::access("/run/rws", W_OK) == 0 ? "/run/rws/control.sock" : "rws.sock";
}

int AskNode(const std::string& socket_path, const std::string& command) {
  asio::io_context io;
  stream_protocol::socket socket(io);
  std::error_code e;
  if (socket_path.size() >= kMaxSocketPath) e = std::make_error_code(std::errc::filename_too_long);
  else socket.connect(stream_protocol::endpoint(socket_path), e);
  if (e) {
    std::fprintf(stderr, "rws: no node answers on %s: %s\n", socket_path.c_str(), e.message().c_str());
    return 1;
  }
  asio::write(socket, asio::buffer(command), e);
  std::string answer;
  if (!e) asio::read(socket, asio::dynamic_buffer(answer), e);
  if (answer.empty()) std::fprintf(stderr, "rws: the node on %s is busy and gave no answer\n", socket_path.c_str());
  const bool failed = answer.empty() || answer.starts_with("error:");
  std::fwrite(answer.data(), 1, answer.size(), failed ? stderr : stdout);
  return failed ? 1 : 0;
}

}  // namespace rws
