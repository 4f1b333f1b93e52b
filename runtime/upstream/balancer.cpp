#include "runtime/upstream/balancer.h"

namespace rws {

int Balancer::Best(uint64_t now_ms, bool resting_too) {
  int best = -1;
  int64_t total = 0;
  for (size_t i = 0; i < seats_.size(); ++i) {
    Seat& s = seats_[i];
    if (!resting_too && s.rests_until > now_ms) continue;
    s.current += s.weight;
    total += s.weight;
    if (best < 0 || s.current > seats_[static_cast<size_t>(best)].current) best = static_cast<int>(i);
  }
  if (best >= 0) seats_[static_cast<size_t>(best)].current -= total;
  return best;
}

int Balancer::Pick(uint64_t now_ms) {
  if (seats_.size() == 1) return 0;
  int best = Best(now_ms, false);
  return best >= 0 ? best : Best(now_ms, true);
}

}  // namespace rws
