// Log lines of one worker on their way to the writer: a ring of bytes, one thread writes, one reads. Full: the line is
// dropped and counted, the request never waits.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace rws {

inline constexpr size_t kLogRingBytes = size_t{1} << 20;    // a power of two

class LogRing {
 public:
  bool Write(std::string_view line);               // the worker; all of it or nothing
  bool Read(std::string& into);                    // the writer; appends what is there; false: nothing
  bool half_full() const { return end_.load(std::memory_order_relaxed) - begin_.load(std::memory_order_relaxed) > kLogRingBytes / 2; }      // the worker
  uint64_t dropped() const { return dropped_.load(std::memory_order_relaxed); }
  uint64_t written() const { return end_.load(std::memory_order_relaxed); }

 private:
  std::unique_ptr<char[]> bytes_ = std::make_unique_for_overwrite<char[]>(kLogRingBytes);
  alignas(64) std::atomic<uint64_t> begin_{0};     // moved by the writer
  alignas(64) std::atomic<uint64_t> end_{0};       // moved by the worker
  std::atomic<uint64_t> dropped_{0};
};

}  // namespace rws
