// `rwsc run FILE`: compiles, starts the node beside this program, watches the source, swaps; an error is shown and the last
// good bundle goes on.
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/inotify.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <utility>
#include <vector>

#include "compiler/driver/commands.h"

namespace rwsc::driver {
namespace {

namespace fs = std::filesystem;

struct Options { std::string file; Profile profile; };

// `files`: what the outcome depends on.
bool BuildTo(const Options& o, const std::string& out, std::vector<std::string>& files) {
  Compilation c;
  Compile(c, o.file, Stage::kEmit, OptionsOf(o.profile));
  Show(c);
  files = c.files;
  if (!c.ok()) return false;
  std::string problem = WriteAtomically(out, c.bundle);
  if (!problem.empty()) fmt::print(stderr, "rwsc: {}\n", problem);
  return problem.empty();
}

pid_t StartNode(const std::string& bundle, const std::string& base) {
  const std::string program = (fs::read_symlink("/proc/self/exe").parent_path() / "rws").string();
  const pid_t pid = ::fork();
  if (pid != 0) return pid;
  sigset_t none;
  sigemptyset(&none);
  ::sigprocmask(SIG_SETMASK, &none, nullptr);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);        // no node without its rwsc
  ::execl(program.c_str(), "rws", "run", bundle.c_str(), "--base", base.c_str(), nullptr);
  fmt::print(stderr, "rwsc: cannot start {}\n", program);
  ::_exit(2);
}

// Waits for a change in the folders of the files or a signal; true: rebuild, false: `exit_code` is set.
class Watcher {
 public:
  explicit Watcher(const std::string& root) {
    sigset_t set;
    sigemptyset(&set);
    for (int s : {SIGINT, SIGTERM, SIGHUP, SIGUSR1, SIGCHLD}) sigaddset(&set, s);
    ::sigprocmask(SIG_BLOCK, &set, nullptr);
    signals_ = ::signalfd(-1, &set, SFD_CLOEXEC);
    changes_ = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
    Watch({root});
  }
  ~Watcher() { ::close(signals_); ::close(changes_); }
  int exit_code = 0;

  void SetNode(pid_t node) { node_ = node; }

  // Those that were watched before keep what was seen of them.
  void Watch(const std::vector<std::string>& files) {
    for (const std::string& name : files) {
      const fs::path file = fs::absolute(name);
      if (!files_.try_emplace(file, Look(file)).second) continue;
      ::inotify_add_watch(changes_, file.parent_path().c_str(), IN_CLOSE_WRITE | IN_MOVED_TO | IN_MASK_ADD);
    }
  }

  bool Wait() {
    for (;;) {
      pollfd fds[] = {{signals_, POLLIN, 0}, {changes_, POLLIN, 0}};
      if (::poll(fds, 2, -1) < 0) continue;
      if ((fds[0].revents & POLLIN) && !OnSignal()) return false;
      if ((fds[1].revents & POLLIN) && OnChange()) return true;
    }
  }

 private:
  bool OnSignal() {
    signalfd_siginfo info;
    if (::read(signals_, &info, sizeof info) != sizeof info) return true;
    if (info.ssi_signo != SIGCHLD) { ::kill(node_, static_cast<int>(info.ssi_signo)); return true; }
    int status = 0;
    if (::waitpid(node_, &status, WNOHANG) != node_) return true;
    exit_code = WIFEXITED(status) ? WEXITSTATUS(status) : 3;
    return false;
  }

  bool OnChange() {
    alignas(inotify_event) char buffer[4096];
    std::set<std::string> named;
    for (ssize_t n; (n = ::read(changes_, buffer, sizeof buffer)) > 0;)
      for (ssize_t at = 0; at < n;) {
        const auto* e = reinterpret_cast<const inotify_event*>(buffer + at);
        if (e->len > 0) named.insert(e->name);
        at += static_cast<ssize_t>(sizeof *e) + e->len;
      }
    bool changed = false;
    for (auto& [file, seen] : files_) {            // gone for a moment, or another file of the folder: no change
      const Identity before = std::exchange(seen, Look(file));
      changed = changed || (seen != Identity{} && (named.contains(file.filename().string()) || seen != before));
    }
    return changed;
  }

  // What changes with the file, behind symbolic links too: a folder may be swapped as a whole.
  using Identity = std::array<uint64_t, 5>;
  static Identity Look(const fs::path& file) {
    struct stat s{};
    if (::stat(file.c_str(), &s) != 0) return {};
    return {s.st_dev, s.st_ino, static_cast<uint64_t>(s.st_size), static_cast<uint64_t>(s.st_mtim.tv_sec), static_cast<uint64_t>(s.st_mtim.tv_nsec)};
  }

  std::map<fs::path, Identity> files_;
  pid_t node_ = 0;
  int signals_ = -1, changes_ = -1;
};

int RunNode(const Options& o) {
  char folder[] = "/tmp/rwsc-run-XXXXXX";
  if (!::mkdtemp(folder)) { fmt::print(stderr, "rwsc: cannot make a temporary folder\n"); return 2; }
  const std::string bundle = std::string(folder) + "/site.rwsb";
  int code = 1;
  const fs::path file = fs::absolute(o.file);
  std::vector<std::string> files;
  Watcher watcher(o.file);                   // before the first build: no change of the root is missed
  const auto build = [&] {
    const bool good = BuildTo(o, bundle, files);
    watcher.Watch(files);
    return good;
  };
  if (build()) {
    const pid_t node = StartNode(bundle, file.parent_path().string());
    watcher.SetNode(node);
    while (watcher.Wait())
      if (build()) { fmt::print(stderr, "rwsc: {} changed: swapping\n", o.file); ::kill(node, SIGHUP); }
      else fmt::print(stderr, "rwsc: the last good bundle goes on\n");
    code = watcher.exit_code;
  }
  fs::remove_all(folder);
  return code;
}

}  // namespace

Run AddRun(CLI::App& app) {
  auto o = std::make_shared<Options>();
  app.add_option("file", o->file, "the root file")->type_name("FILE");
  AddProfile(app, o->profile);
  return [o] {
    if (!FindFile(o->file)) return Exit::kUsage;
    return static_cast<Exit>(RunNode(*o));
  };
}

}  // namespace rwsc::driver
