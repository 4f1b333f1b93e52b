// What filters keep over swaps, for all workers. One a node, made before its workers.
#pragma once

#include <memory>

#include "runtime/state/rate_table.h"
#include "runtime/state/sip_hash.h"
#include "runtime/state/use_table.h"

namespace rws {

struct FilterState {
  FilterState();
  // The table, made when a bundle first has a limit. Main thread.
  RateTable& Rates();
  uint64_t evictions() const { return rates_ ? rates_->evictions() : 0; }

  UseTable uses;
  const SipKey key;                                          // of this process, secret

 private:
  std::unique_ptr<RateTable> rates_;
};

}  // namespace rws
