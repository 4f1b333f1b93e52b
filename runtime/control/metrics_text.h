// A node's figures as text: Prometheus 0.0.4 or OpenMetrics 1.0. Pure; the workers' cells are added up here.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/control/process.h"
#include "runtime/state/metrics.h"

namespace rws {

struct WorkerFigures {
  const WorkerMetrics* metrics;
  uint64_t others;                                     // requests that nothing is known of
  uint64_t log_dropped;                                // lines
};

struct NodeFigures {
  explicit NodeFigures(const MetricNames& n) : names(n) {}
  std::vector<WorkerFigures> workers;
  const MetricNames& names;
  std::string bundle;                                  // digest of the one in service
  uint64_t swaps = 0, refused = 0;                     // of bundles
  int alive = 0;                                       // bundles
  uint64_t age_ms = 0, oldest_age_ms = 0;              // of the one in service, of the oldest that an exchange still uses
  uint64_t log_lost = 0, evictions = 0, offload_refused = 0;
  uint64_t shed = 0, over_limit = 0;                   // connections
  uint64_t spans_sent = 0, spans_lost = 0, traces_dropped = 0;
  ProcessFigures process;
};

enum class MetricsFormat : uint8_t { kPrometheus, kOpenMetrics };

MetricsFormat MetricsFormatFor(std::string_view accept);           // RFC 9110 12.5.1, by q; Prometheus where both are equal
std::string_view ContentTypeOf(MetricsFormat);
std::string MetricsText(const NodeFigures&, MetricsFormat);

}  // namespace rws
