// Smooth weighted round robin over the origins of one upstream; one worker. An origin that just failed to connect rests.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace rws {

inline constexpr uint64_t kOriginRestMs = 2000;

class Balancer {
 public:
  void Add(uint32_t weight) { seats_.push_back({weight == 0 ? 1 : weight, 0, 0}); }
  // Index; -1: there is none. Seats of `tried` (a bit each, of the first 64) and those that rest come last, in this order.
  int Pick(uint64_t now_ms, uint64_t tried = 0);
  void Failed(size_t i, uint64_t now_ms) { seats_[i].rests_until = now_ms + kOriginRestMs; }
  void Well(size_t i) { seats_[i].rests_until = 0; }
  size_t size() const { return seats_.size(); }

 private:
  struct Seat { int64_t weight, current; uint64_t rests_until; };
  int Best(uint64_t now_ms, uint64_t tried);           // kNever: resting ones too
  std::vector<Seat> seats_;
};

}  // namespace rws
