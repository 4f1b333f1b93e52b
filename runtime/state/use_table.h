// How many of a key are in use at this moment, over all workers: connections, requests. Exact. Bounded by who takes: a key is there
// while one of it is held. A short lock over one of its parts, taken by limits of this kind alone. Thread-safe.
#pragma once

#include <array>
#include <cstdint>
#include <mutex>
#include <unordered_map>

namespace rws {

class UseTable {
 public:
  bool Take(uint64_t hash, uint32_t most);             // false: so many are in use
  void Give(uint64_t hash);                            // what was taken
  size_t keys() const;

 private:
  static constexpr size_t kParts = 64;
  struct alignas(64) Part {
    mutable std::mutex mutex;
    std::unordered_map<uint64_t, uint32_t> uses;
  };
  std::array<Part, kParts> parts_;
};

}  // namespace rws
