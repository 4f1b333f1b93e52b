// Spans of all workers on their way to the exporter: a ring each, bounded; full ones drop and count. Rings are added before
// anybody reads; then each has its worker, and control reads.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "runtime/state/log_ring.h"

namespace rws {

class SpanQueue {
 public:
  LogRing& AddRing() { return *rings_.emplace_back(std::make_unique<LogRing>()); }
  // Appends what is there, whole lines; false: nothing.
  bool Read(std::string& into) {
    bool any = false;
    for (const auto& r : rings_) any = r->Read(into) || any;
    return any;
  }
  uint64_t dropped() const {                           // exchanges' worth
    uint64_t sum = 0;
    for (const auto& r : rings_) sum += r->dropped();
    return sum;
  }

 private:
  std::vector<std::unique_ptr<LogRing>> rings_;
};

}  // namespace rws
