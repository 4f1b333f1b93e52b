// Who may come in: counts the client connections of all workers, and knows how many descriptors may be open. Thread-safe.
#pragma once

#include <atomic>
#include <cstdint>

namespace rws {

inline constexpr int kReservedDescriptors = 128;       // for origins, files and logs: the last go to no client

class Gate {
 public:
  Gate();                                              // raises the process's limit of descriptors as far as it may
  void SetMost(uint32_t most) { most_.store(most, std::memory_order_relaxed); }      // 0: as many as there are descriptors
  // Counts one in, whose descriptor is `fd`. False: that is one too many.
  bool Enter(int fd);
  void Leave() { open_.fetch_sub(1, std::memory_order_relaxed); }
  void CountShed() { shed_.fetch_add(1, std::memory_order_relaxed); }
  void CountRefused() { refused_.fetch_add(1, std::memory_order_relaxed); }
  uint64_t shed() const { return shed_.load(std::memory_order_relaxed); }            // connections closed to make room
  uint64_t refused() const { return refused_.load(std::memory_order_relaxed); }      // answered 503, or closed

 private:
  int descriptors_;
  std::atomic<uint32_t> most_{0}, open_{0};
  std::atomic<uint64_t> shed_{0}, refused_{0};
};

}  // namespace rws
