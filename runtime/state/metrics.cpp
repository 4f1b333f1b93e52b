#include "runtime/state/metrics.h"

namespace rws {

void ExchangeCells::End(uint16_t status, uint64_t took) {
  by_class[status >= 100 && status < 600 ? status / 100 : 0].Add();
  size_t bucket = 0;
  while (bucket < kDurationBounds.size() && took > kDurationBounds[bucket]) ++bucket;
  durations[bucket].Add();
  micros.Add(took);
}

bool IsLimit(Fault fault) {
  switch (fault) {
    case Fault::kRateLimited:
    case Fault::kTooManyAtOnce:
    case Fault::kOverloaded:
    case Fault::kBodyTooLarge:
    case Fault::kUriTooLong:
    case Fault::kHeaderTooLarge:
    case Fault::kRequestTimeout:
    case Fault::kClientTimeout: return true;
    default: return false;
  }
}

}  // namespace rws
