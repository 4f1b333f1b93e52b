// What the system says of this process. Blocking, a few reads of /proc.
#pragma once

#include <cstdint>

namespace rws {

struct ProcessFigures {
  double cpu_seconds = 0, start_seconds = 0;           // user and system; Unix time
  uint64_t resident_bytes = 0, virtual_bytes = 0;
  uint64_t open_fds = 0, max_fds = 0, threads = 0;
};

ProcessFigures ReadProcess();

}  // namespace rws
