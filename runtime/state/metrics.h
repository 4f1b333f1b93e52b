// What one worker counts. Its thread adds, relaxed and in cells of its own; control adds up the workers' when it is asked.
#pragma once

#include <array>

#include "runtime/base/result.h"
#include "runtime/state/series.h"

namespace rws {

// Upper bounds of the durations' buckets, microseconds; one more takes the rest.
inline constexpr std::array<uint64_t, 18> kDurationBounds = {100,     250,     500,       1'000,     2'500,     5'000,      10'000,     25'000,     50'000,
                                                             100'000, 250'000, 500'000, 1'000'000, 2'500'000, 5'000'000, 10'000'000, 30'000'000, 60'000'000};

// Of requests on one route, over one listener or to one origin. In flight are those that began and did not end.
struct ExchangeCells {
  void End(uint16_t status, uint64_t micros);
  Cell begun;
  std::array<Cell, 6> by_class;                        // status / 100; [0]: ended without an answer. Their sum: ended
  std::array<Cell, kDurationBounds.size() + 1> durations;
  Cell micros, received, sent;                         // octets of bodies
};

struct RouteCells : ExchangeCells {
  Cell retries, limited;                               // attempts after the first; requests that met a limit
};

struct ListenerCells : ExchangeCells {
  Cell accepted, closed, refused;                      // connections; refused: closed at once, for want of room
  Cell handshakes, failed_handshakes, resumed;         // of TLS; those that went well, resumed ones among them; those that did not
};

struct OriginCells : ExchangeCells {
  Cell connects, failed_connects, reused;              // connections made for an attempt, or taken from the pool
};

struct WorkerMetrics {
  Series<RouteCells> routes;
  Series<ListenerCells> listeners;
  Series<OriginCells> origins;
  std::array<Cell, kFaults> faults;
  Cell detached_refused;                               // jobs that found no room
};

struct MetricNames {                                   // main thread
  SeriesNames routes;                                  // site, route; route "": answered without one
  SeriesNames listeners;                               // name or address, ""
  SeriesNames origins;                                 // upstream, origin; origin "": none was found
};

bool IsLimit(Fault);                                   // a bound of ours that a client met

}  // namespace rws
