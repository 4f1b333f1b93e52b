#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "compiler/diag/render.h"
#include "compiler/driver/commands.h"

namespace rwsc::driver {

void AddProfile(CLI::App& app, Profile& p) {
  app.add_option("--profile", p.name, "the profile whose params hold")->type_name("NAME");
  app.add_option("--set", p.sets, "a param's value, NAME=VALUE; may be given several times")->type_name("K=V")->expected(1)->take_all();
}

CheckOptions OptionsOf(const Profile& p) {
  CheckOptions o;
  o.profile = p.name;
  for (const std::string& s : p.sets) {
    const size_t eq = s.find('=');
    o.overrides[s.substr(0, eq)] = eq == std::string::npos ? "" : s.substr(eq + 1);
  }
  return o;
}

void Show(const Compilation& c, bool json) {
  if (!c.unreadable.empty()) {
    fmt::print(stderr, "rwsc: {}\n", c.unreadable);
    return;
  }
  if (json) fmt::print("{}\n", RenderJson(c.sources, c.sink));
  else fmt::print(stderr, "{}", RenderHuman(c.sources, c.sink, ::isatty(2) ? Color::kOn : Color::kOff));
}

Exit ExitOf(const Compilation& c) { return !c.unreadable.empty() ? Exit::kUsage : c.sink.HasErrors() ? Exit::kFindings : Exit::kFine; }

std::string WriteAtomically(const std::string& path, const std::string& bytes) {
  const std::string temporary = fmt::format("{}.{}.tmp", path, ::getpid());
  const int fd = ::open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (fd < 0) return fmt::format("cannot write {}: {}", temporary, std::strerror(errno));
  std::string problem;
  for (size_t at = 0; at < bytes.size() && problem.empty();) {
    const ssize_t n = ::write(fd, bytes.data() + at, bytes.size() - at);
    if (n > 0) at += static_cast<size_t>(n);
    else if (errno != EINTR) problem = fmt::format("cannot write {}: {}", temporary, std::strerror(errno));
  }
  if (problem.empty() && ::fsync(fd) != 0) problem = fmt::format("cannot sync {}: {}", temporary, std::strerror(errno));
  ::close(fd);
  if (problem.empty() && ::rename(temporary.c_str(), path.c_str()) != 0) problem = fmt::format("cannot write {}: {}", path, std::strerror(errno));
  if (!problem.empty()) ::unlink(temporary.c_str());
  return problem;
}

std::string DefaultFile() {
  namespace fs = std::filesystem;
  if (fs::exists("site.rws")) return "site.rws";
  std::string only;
  for (const fs::directory_entry& e : fs::directory_iterator(".")) {
    if (e.path().extension() != ".rws") continue;
    if (!only.empty()) return "";
    only = e.path().filename().string();
  }
  return only;
}

}  // namespace rwsc::driver
