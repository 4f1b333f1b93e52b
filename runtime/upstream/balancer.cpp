#include "runtime/upstream/balancer.h"

#include "runtime/base/timers.h"

namespace rws {

int Balancer::Best(uint64_t now_ms, uint64_t tried) {
  int best = -1;
  int64_t total = 0;
  for (size_t i = 0; i < seats_.size(); ++i) {
    Seat& s = seats_[i];
    if ((now_ms != kNever && s.rests_until > now_ms) || (i < 64 && (tried >> i & 1) != 0)) continue;
    s.current += s.weight;
    total += s.weight;
    if (best < 0 || s.current > seats_[static_cast<size_t>(best)].current) best = static_cast<int>(i);
  }
  if (best >= 0) seats_[static_cast<size_t>(best)].current -= total;
  return best;
}

int Balancer::Pick(uint64_t now_ms, uint64_t tried) {
  if (seats_.size() == 1) return 0;
  for (auto [now, without] : {std::pair{now_ms, tried}, {kNever, tried}, {now_ms, uint64_t{0}}, {kNever, uint64_t{0}}})
    if (int best = Best(now, without); best >= 0) return best;
  return -1;
}

}  // namespace rws
