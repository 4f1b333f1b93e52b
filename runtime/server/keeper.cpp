#include "runtime/server/keeper.h"

#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "runtime/server/keeper_message.h"
#include "runtime/server/notify.h"

namespace rws {
namespace {

uint64_t NowMs() {
  return static_cast<uint64_t>(std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count());
}

constexpr int kSignals[] = {SIGTERM, SIGINT, SIGHUP, SIGUSR1, SIGCHLD};

sigset_t Ours() {
  sigset_t set;
  sigemptyset(&set);
  for (int s : kSignals) sigaddset(&set, s);
  return set;
}

class Keeper {
 public:
  explicit Keeper(const std::function<int(SocketSource&)>& serve) : serve_(serve) {
    const sigset_t set = Ours();
    ::sigprocmask(SIG_BLOCK, &set, &before_);
    signals_ = ::signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
    store_.Inherit(InheritedSockets());
  }
  ~Keeper() {
    ::close(signals_);
    ::sigprocmask(SIG_SETMASK, &before_, nullptr);
  }

  int Run() {
    if (signals_ < 0) return Failed("signalfd");
    for (;;) {
      if (!Start()) return Failed("cannot start the server");
      Watch();
      if (ending_ || exit_code_ == 0 || (!was_ready_ && !crashed_)) return exit_code_;
      std::fprintf(stderr, "rws: the server died (%s); starting it again in %u ms\n", why_, back_off_ms_);
      if (!Pause()) return exit_code_;
    }
  }

 private:
  static int Failed(const char* what) {
    std::fprintf(stderr, "rws: keeper: %s: %s\n", what, std::strerror(errno));
    return 1;
  }

  // The child has the one end alone: it dies with this process, and no descriptor of ours outlives its exec.
  bool Start() {
    int ends[2];
    if (::socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return false;
    std::fflush(nullptr);
    const pid_t parent = ::getpid();
    child_ = ::fork();
    if (child_ == 0) {
      ::close(ends[0]);
      std::exit(Child(parent, ends[1]));
    }
    ::close(ends[1]);
    link_ = ends[0];
    started_ms_ = NowMs();
    return child_ > 0;
  }

  int Child(pid_t parent, int link) {
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) return 1;
    ::close(signals_);
    store_.Forget();
    for (int early : {SIGHUP, SIGUSR1}) ::signal(early, SIG_IGN);      // until the node hears them: it has yet to read anything
    ::sigprocmask(SIG_SETMASK, &before_, nullptr);
    int code;
    {
      KeeperLink source(link);
      code = serve_(source);
    }
    std::fflush(nullptr);
    return code;
  }

  // Until the child has ended.
  void Watch() {
    while (child_ > 0) {
      pollfd both[] = {{signals_, POLLIN, 0}, {link_, POLLIN, 0}};
      if (::poll(both, link_ >= 0 ? 2 : 1, -1) < 0 && errno != EINTR) return;
      if (link_ >= 0 && both[1].revents) Serve();
      if (both[0].revents & POLLIN) TakeSignals();
    }
    if (link_ >= 0) ::close(std::exchange(link_, -1));
  }

  // One that wants to end has its rest from the back-off, too. False: it shall end.
  bool Pause() {
    if (NowMs() - started_ms_ >= kSteadyMs) back_off_ms_ = kFirstBackOffMs;
    const uint64_t until = NowMs() + back_off_ms_;
    back_off_ms_ = std::min(back_off_ms_ * 2, kLongestBackOffMs);
    for (uint64_t now = NowMs(); now < until && !ending_; now = NowMs()) {
      pollfd one{signals_, POLLIN, 0};
      if (::poll(&one, 1, static_cast<int>(until - now)) > 0) TakeSignals();
    }
    return !ending_;
  }

  void TakeSignals() {
    signalfd_siginfo info;
    while (::read(signals_, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
      const int signal = static_cast<int>(info.ssi_signo);
      if (signal == SIGCHLD) {
        Reap();
        continue;
      }
      ending_ = ending_ || signal == SIGTERM || signal == SIGINT;
      if (child_ > 0) ::kill(child_, signal);
    }
  }

  void Reap() {
    int status = 0;
    if (child_ <= 0 || ::waitpid(child_, &status, WNOHANG) != child_) return;
    child_ = 0;
    crashed_ = WIFSIGNALED(status);
    exit_code_ = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    why_ = WIFEXITED(status) ? "it gave up" : ::strsignal(WTERMSIG(status));
  }

  void Serve() {
    KeeperMessage m{};
    int none = -1;
    if (!ReceiveMessage(link_, &m, sizeof m, none)) {
      ::close(std::exchange(link_, -1));
      return;
    }
    if (none >= 0) ::close(none);
    m.ip[sizeof m.ip - 1] = m.path[sizeof m.path - 1] = m.key[sizeof m.key - 1] = '\0';
    if (m.verb == KeeperVerb::kListen) Answer({m.ip, m.port, m.path, static_cast<uint16_t>(m.mode & 0777)});
    else if (m.verb == KeeperVerb::kRelease) store_.Release(m.key);
    else if (m.verb == KeeperVerb::kTell) Hear(static_cast<ServerState>(m.state));
  }

  void Answer(const ListenSpec& spec) {
    auto opened = store_.Listen(spec);
    KeeperAnswer answer{};
    answer.ok = std::holds_alternative<int>(opened);
    if (auto* error = std::get_if<ListenError>(&opened)) error->message.copy(answer.error, sizeof answer.error - 1);
    static_cast<void>(SendMessage(link_, &answer, sizeof answer, answer.ok ? std::get<int>(opened) : -1));
  }

  void Hear(ServerState state) {
    was_ready_ = was_ready_ || state == ServerState::kReady;
    store_.Tell(state);
  }

  const std::function<int(SocketSource&)>& serve_;
  SocketStore store_;
  sigset_t before_{};
  int signals_ = -1, link_ = -1, exit_code_ = 1;
  pid_t child_ = 0;
  const char* why_ = "";
  uint64_t started_ms_ = 0;
  uint32_t back_off_ms_ = kFirstBackOffMs;
  bool ending_ = false, was_ready_ = false, crashed_ = false;
};

}  // namespace

int Keep(const std::function<int(SocketSource&)>& serve) { return Keeper(serve).Run(); }

}  // namespace rws
