#include "runtime/state/route_counts.h"

#include <algorithm>

namespace rws {

uint32_t RouteNames::IdOf(std::string_view name) {
  constexpr uint32_t kLast = kCountsAChunk * kMaxCountChunks - 1;
  if (auto it = ids_.find(std::string(name)); it != ids_.end()) return it->second;
  if (names_.size() > kLast) return kLast;
  const auto id = static_cast<uint32_t>(names_.size());
  names_.emplace_back(name);
  ids_.emplace(std::string(name), id);
  return id;
}

RouteCounts::~RouteCounts() {
  for (auto& c : chunks_) delete c.load();
}

void RouteCounts::Add(uint32_t id) {
  std::atomic<Chunk*>& slot = chunks_[id / kCountsAChunk];
  Chunk* chunk = slot.load(std::memory_order_relaxed);
  if (!chunk) slot.store(chunk = new Chunk(), std::memory_order_release);
  std::atomic<uint64_t>& cell = (*chunk)[id % kCountsAChunk];
  cell.store(cell.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
}

uint64_t RouteCounts::Get(uint32_t id) const {
  const Chunk* chunk = chunks_[id / kCountsAChunk].load(std::memory_order_acquire);
  return chunk ? (*chunk)[id % kCountsAChunk].load(std::memory_order_relaxed) : 0;
}

}  // namespace rws
