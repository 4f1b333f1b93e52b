#include <CLI/CLI.hpp>
#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "compiler/diag/render.h"
#include "compiler/driver/commands.h"

namespace rwsc::driver {

void AddProfile(CLI::App& app, Profile& p) {
  app.add_option("--profile", p.name, "the profile whose params hold")->type_name("NAME");
  app.add_option("--set", p.sets, "a param's value, NAME=VALUE; may be given several times")->type_name("K=V")->expected(1)->take_all()
      ->check([](const std::string& s) { return s.find('=') == std::string::npos || s[0] == '=' ? "expected NAME=VALUE, found " + s : std::string(); });
}

CheckOptions OptionsOf(const Profile& p) {
  CheckOptions o;
  o.profile = p.name;
  for (const std::string& s : p.sets) {
    const size_t eq = s.find('=');
    o.overrides[s.substr(0, eq)] = s.substr(eq + 1);
  }
  return o;
}

void Show(const Compilation& c) { fmt::print(stderr, "{}", RenderHuman(c.sources, c.sink, ::isatty(2) ? Color::kOn : Color::kOff)); }

Exit ExitOf(const Compilation& c) { return c.unreadable ? Exit::kUsage : c.sink.HasErrors() ? Exit::kFindings : Exit::kFine; }

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

bool FindFile(std::string& file) {
  namespace fs = std::filesystem;
  if (!file.empty()) return true;
  std::vector<std::string> here;
  for (const fs::directory_entry& e : fs::directory_iterator("."))
    if (e.path().extension() == ".rws") here.push_back(e.path().filename().string());
  if (std::find(here.begin(), here.end(), "site.rws") != here.end()) file = "site.rws";
  else if (here.size() == 1) file = here[0];
  if (file.empty()) fmt::print(stderr, "rwsc: say which FILE: there is no site.rws here, and {}\n", here.empty() ? "no other .rws file" : "more than one .rws file");
  return !file.empty();
}

}  // namespace rwsc::driver
