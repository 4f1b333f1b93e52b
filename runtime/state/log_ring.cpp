#include "runtime/state/log_ring.h"

#include <algorithm>
#include <cstring>

namespace rws {

bool LogRing::Write(std::string_view line) {
  const uint64_t end = end_.load(std::memory_order_relaxed);
  const uint64_t used = end - begin_.load(std::memory_order_acquire);
  if (line.size() > kLogRingBytes - used) {
    dropped_.store(dropped_.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    return false;
  }
  const size_t at = end & (kLogRingBytes - 1), first = std::min(line.size(), kLogRingBytes - at);
  std::memcpy(bytes_.get() + at, line.data(), first);
  std::memcpy(bytes_.get(), line.data() + first, line.size() - first);
  end_.store(end + line.size(), std::memory_order_seq_cst);      // before the worker looks whether the writer sleeps
  return true;
}

bool LogRing::Read(std::string& into) {
  const uint64_t begin = begin_.load(std::memory_order_relaxed), end = end_.load(std::memory_order_seq_cst);
  if (begin == end) return false;
  const size_t size = end - begin, at = begin & (kLogRingBytes - 1), first = std::min(size, kLogRingBytes - at);
  into.append(bytes_.get() + at, first).append(bytes_.get(), size - first);
  begin_.store(end, std::memory_order_release);
  return true;
}

}  // namespace rws
