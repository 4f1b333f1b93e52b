#include "runtime/control/process.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace rws {
namespace {

std::string TextOf(const char* path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

// Seconds since 1970 at which this machine started.
double BootSeconds() {
  std::istringstream lines(TextOf("/proc/stat"));
  std::string word;
  double seconds = 0;
  while (lines >> word)
    if (word == "btime") lines >> seconds;
  return seconds;
}

}  // namespace

// proc(5): of /proc/PID/stat what follows the last bracket, from field 3 on.
ProcessFigures ReadProcess() {
  ProcessFigures p;
  const std::string stat = TextOf("/proc/self/stat");
  std::istringstream fields(stat.substr(std::min(stat.rfind(')') + 1, stat.size())));
  std::string field;
  const double tick = static_cast<double>(::sysconf(_SC_CLK_TCK));
  for (int n = 3; n <= 24 && fields >> field; ++n) {
    const double value = std::strtod(field.c_str(), nullptr);
    if (n == 14 || n == 15) p.cpu_seconds += value / tick;
    if (n == 20) p.threads = static_cast<uint64_t>(value);
    if (n == 22) p.start_seconds = BootSeconds() + value / tick;
    if (n == 23) p.virtual_bytes = static_cast<uint64_t>(value);
    if (n == 24) p.resident_bytes = static_cast<uint64_t>(value) * static_cast<uint64_t>(::sysconf(_SC_PAGESIZE));
  }
  std::error_code e;
  for (std::filesystem::directory_iterator it("/proc/self/fd", e), end; !e && it != end; it.increment(e)) ++p.open_fds;
  if (p.open_fds > 0) --p.open_fds;                    // the one that looked
  rlimit most{};
  if (::getrlimit(RLIMIT_NOFILE, &most) == 0) p.max_fds = most.rlim_cur;
  return p;
}

}  // namespace rws
