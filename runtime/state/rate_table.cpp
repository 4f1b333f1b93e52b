#include "runtime/state/rate_table.h"

#include <algorithm>

namespace rws {
namespace {

// head: version 16 | tag 24 | tag 24; cell: mark 11 | ticks 53. The hash: mark, tag, and the set from below.
constexpr unsigned kTagBits = 24, kTimeBits = 53;
constexpr uint64_t kTagMask = (uint64_t{1} << kTagBits) - 1, kTimeMask = (uint64_t{1} << kTimeBits) - 1;
constexpr uint64_t kVersion = uint64_t{1} << (2 * kTagBits);

uint64_t TagOf(uint64_t hash) { return std::max<uint64_t>((hash >> 29) & kTagMask, 1); }      // 0: nobody
uint64_t MarkOf(uint64_t hash) { return hash & ~kTimeMask; }
uint64_t TagAt(uint64_t head, size_t way) { return (head >> (way * kTagBits)) & kTagMask; }
uint64_t WithTag(uint64_t head, size_t way, uint64_t tag) { return (head & ~(kTagMask << (way * kTagBits))) | tag << (way * kTagBits); }

}  // namespace

RateLimit::RateLimit(uint64_t count, uint64_t per_ms, uint64_t burst)
    : interval(std::max<uint64_t>((per_ms * 1000 * kTicksAMicro + count - 1) / count, 1)), tolerance((burst - 1) * interval) {}

RateTable::RateTable(size_t cells) : sets_(cells / kWays) {}

int RateTable::Find(uint64_t head, uint64_t tag) {
  for (size_t way = 0; way < kWays; ++way)
    if (TagAt(head, way) == tag) return static_cast<int>(way);
  return -1;
}

// The way that is now this tag's, `head` brought up to date; -1: the set has changed meanwhile.
int RateTable::Claim(Set& set, uint64_t& head, uint64_t tag, uint64_t now) {
  uint64_t full[kWays];
  for (size_t way = 0; way < kWays; ++way) full[way] = TagAt(head, way) == 0 ? 0 : set.cells[way].load(std::memory_order_acquire) & kTimeMask;
  const auto way = static_cast<size_t>(std::min_element(full, full + kWays) - full);
  const uint64_t taken = WithTag(head + kVersion, way, tag);
  if (!set.head.compare_exchange_strong(head, taken, std::memory_order_acq_rel)) return -1;
  if (full[way] > now) evictions_.fetch_add(1, std::memory_order_relaxed);
  head = taken;
  return static_cast<int>(way);
}

// The version moves on under the same owner. False: the cell has another one, what was counted there is void.
bool RateTable::Confirm(Set& set, uint64_t head, size_t way, uint64_t tag) {
  while (TagAt(head, way) == tag)
    if (set.head.compare_exchange_weak(head, head + kVersion, std::memory_order_acq_rel)) return true;
  return false;
}

RateTable::Verdict RateTable::Take(uint64_t hash, const RateLimit& limit, uint64_t now_micros) {
  Set& set = sets_[hash & (sets_.size() - 1)];
  const uint64_t tag = TagOf(hash), mark = MarkOf(hash), now = now_micros * kTicksAMicro;
  while (true) {
    uint64_t head = set.head.load(std::memory_order_acquire);
    int found = Find(head, tag);
    if (found < 0 && (found = Claim(set, head, tag, now)) < 0) continue;
    const auto way = static_cast<size_t>(found);
    uint64_t cell = set.cells[way].load(std::memory_order_acquire);
    const uint64_t full = (cell & ~kTimeMask) == mark ? std::max(cell & kTimeMask, now) : now;
    if (full - now > limit.tolerance) return {false, (full - now - limit.tolerance + kTicksAMicro - 1) / kTicksAMicro};
    if (!set.cells[way].compare_exchange_strong(cell, mark | (full + limit.interval), std::memory_order_acq_rel)) continue;
    if (Confirm(set, head, way, tag)) return {true, 0};
  }
}

}  // namespace rws
