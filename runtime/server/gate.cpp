#include "runtime/server/gate.h"

#include <sys/resource.h>

#include <algorithm>

namespace rws {
namespace {

constexpr rlim_t kMostDescriptors = 1 << 20;

int RaiseDescriptors() {
  rlimit limit{};
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return 1024;
  const rlim_t wanted = std::min(limit.rlim_max, kMostDescriptors);
  if (limit.rlim_cur < wanted) {
    limit.rlim_cur = wanted;
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) getrlimit(RLIMIT_NOFILE, &limit);
  }
  return static_cast<int>(std::min(limit.rlim_cur, kMostDescriptors));
}

}  // namespace

Gate::Gate() : descriptors_(RaiseDescriptors()) {}

// Descriptors are given out from the lowest: the number of one tells how many are open.
bool Gate::Enter(int fd) {
  const uint32_t open = open_.fetch_add(1, std::memory_order_relaxed) + 1, most = most_.load(std::memory_order_relaxed);
  return (most == 0 || open <= most) && fd < descriptors_ - std::min(kReservedDescriptors, descriptors_ / 4);
}

}  // namespace rws
