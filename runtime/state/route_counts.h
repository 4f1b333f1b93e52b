// How often each route answered, by its stable name: survives every swap. Names are registered at load; a worker counts in
// its own cells, whoever asks adds them up.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace rws {

inline constexpr size_t kCountsAChunk = 1024;
inline constexpr size_t kMaxCountChunks = 4096;    // names over the life of a process; later ones share the last cell

// Main thread only.
class RouteNames {
 public:
  uint32_t IdOf(std::string_view name);
  const std::vector<std::string>& names() const { return names_; }

 private:
  std::vector<std::string> names_;
  std::unordered_map<std::string, uint32_t> ids_;
};

// One worker's cells: that worker writes, any thread reads.
class RouteCounts {
 public:
  ~RouteCounts();
  void Add(uint32_t id);
  uint64_t Get(uint32_t id) const;

 private:
  using Chunk = std::array<std::atomic<uint64_t>, kCountsAChunk>;
  std::array<std::atomic<Chunk*>, kMaxCountChunks> chunks_{};
};

}  // namespace rws
