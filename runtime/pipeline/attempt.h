// One try of an exchange at an origin.
#pragma once

#include <cstdint>

#include "runtime/base/timers.h"

namespace rws {

struct Timeouts {                    // milliseconds; 0: off
  uint32_t connect = 5000, header = 10000, idle = 60000, first_byte = 0, try_ = 0, total = 0;
};

struct Attempt {
  uint32_t upstream = 0;             // index into the bundle's upstreams
  const Timeouts* timeouts = nullptr;
  uint64_t deadline_ms = kNever;     // of this try, total included
  uint64_t tried = 0;                // seats that attempts of this exchange had, a bit each: another comes first
};

}  // namespace rws
