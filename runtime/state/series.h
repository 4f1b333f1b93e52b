// What is counted, by stable names that outlive every swap: a route of a site, a listener, an origin of an upstream. Names are
// registered at load; a worker counts in blocks of its own, whoever asks adds them up.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rws {

inline constexpr size_t kMaxSeries = 16384;        // of a kind, over the life of a process; later ones share the first
inline constexpr size_t kSeriesAChunk = 64;
inline constexpr const char* kOtherSeries = "_other";

// Main thread only.
class SeriesNames {
 public:
  using Name = std::pair<std::string, std::string>;
  SeriesNames() { IdOf(kOtherSeries, kOtherSeries); }
  uint32_t IdOf(std::string_view first, std::string_view second);
  const std::vector<Name>& names() const { return names_; }      // by id

 private:
  std::vector<Name> names_;
  std::map<Name, uint32_t> ids_;
};

// One thread adds, any thread reads: no lock, no shared write.
class Cell {
 public:
  void Add(uint64_t n = 1) { value_.store(value_.load(std::memory_order_relaxed) + n, std::memory_order_relaxed); }
  uint64_t Get() const { return value_.load(std::memory_order_relaxed); }

 private:
  std::atomic<uint64_t> value_{0};
};

// One worker's blocks: that worker asks for At, any thread for Find.
template <class Block>
class Series {
 public:
  Series() = default;
  Series(const Series&) = delete;
  Series& operator=(const Series&) = delete;
  ~Series() {
    for (auto& c : chunks_) delete c.load();
  }
  // Allocates with the first of a chunk. `id` of SeriesNames.
  Block& At(uint32_t id) {
    std::atomic<Chunk*>& slot = chunks_[id / kSeriesAChunk];
    Chunk* chunk = slot.load(std::memory_order_relaxed);
    if (!chunk) slot.store(chunk = new Chunk(), std::memory_order_release);
    return (*chunk)[id % kSeriesAChunk];
  }
  const Block* Find(uint32_t id) const {           // null: nothing was counted
    const Chunk* chunk = chunks_[id / kSeriesAChunk].load(std::memory_order_acquire);
    return chunk ? &(*chunk)[id % kSeriesAChunk] : nullptr;
  }

 private:
  using Chunk = std::array<Block, kSeriesAChunk>;
  std::array<std::atomic<Chunk*>, kMaxSeries / kSeriesAChunk> chunks_{};
};

}  // namespace rws
