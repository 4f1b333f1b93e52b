// Buckets of rates, one a key, shared by all workers: GCRA, which is one number a key, the time at which its bucket would be
// full again. Bounded: kRateCells keys. A bucket that is full is no different from one that never was, so its cell is free to
// take; when none is, the one that would be full first goes, which is counted (that key begins anew, nothing else is lost).
// Exact: no key passes more than its burst and what its rate grants, whichever threads ask. No locks. Thread-safe.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace rws {

inline constexpr size_t kRateCells = 1u << 19;               // 8 MiB
inline constexpr uint64_t kTicksAMicro = 8;                  // of a bucket's clock
inline constexpr uint64_t kRateHorizonMicros = 365ull * 24 * 3600 * 1'000'000;      // that a bucket may take to fill

// `count` a `per_ms`, `burst` at once. An interval is rounded up to a tick: never more than was written.
struct RateLimit {
  RateLimit(uint64_t count, uint64_t per_ms, uint64_t burst);
  uint64_t interval, tolerance;                              // ticks
};

class RateTable {
 public:
  explicit RateTable(size_t cells = kRateCells);             // a power of two
  struct Verdict {
    bool passes = false;
    uint64_t wait_micros = 0;                                // until it would pass
  };
  // `hash`: of declaration and key, by a secret key. `now_micros`: monotonic, of one clock for all threads.
  Verdict Take(uint64_t hash, const RateLimit&, uint64_t now_micros);
  uint64_t evictions() const { return evictions_.load(std::memory_order_relaxed); }

 private:
  // Which keys a set holds is in its head alone: a version and a tag a way, changed together. A cell holds its key's mark, so
  // that what a former owner leaves is seen, and its time. Every request that passes changes the cell, then the version: who
  // takes a cell over looked at it under the version that he replaces, so that no request of the former owner slips between.
  static constexpr size_t kWays = 2;
  struct alignas(32) Set {
    std::atomic<uint64_t> head{0};
    std::array<std::atomic<uint64_t>, kWays> cells{};
  };
  static int Find(uint64_t head, uint64_t tag);
  int Claim(Set&, uint64_t& head, uint64_t tag, uint64_t now);
  static bool Confirm(Set&, uint64_t head, size_t way, uint64_t tag);

  std::vector<Set> sets_;
  std::atomic<uint64_t> evictions_{0};
};

}  // namespace rws
