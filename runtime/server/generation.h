// One bundle in service: its bytes, its stages, its origins' addresses. Built off the data path; shared by the workers,
// one count each; destroyed with the last exchange that uses it.
#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "runtime/bundle/load.h"
#include "runtime/pipeline/prepared.h"
#include "runtime/server/access_line.h"
#include "runtime/state/route_counts.h"
#include "runtime/upstream/upstream.h"

namespace rws {

struct Generation {
  std::shared_ptr<const LoadedBundle> bundle;            // shared with the generation that has newer addresses
  std::shared_ptr<const Prepared> prepared;
  std::vector<UpstreamAddresses> upstreams;
  std::vector<uint32_t> count_ids;                       // of each route, for RouteCounts
  std::optional<LogFormat> log;
  std::string log_path;                                  // "": standard output; relative to the base
};

// Blocking. The error is one line. `alive` counts the bundles that are mapped; it outlives them.
std::variant<std::shared_ptr<Generation>, std::string> LoadGeneration(const std::string& file, const std::string& base,
                                                                      std::atomic<int>& alive, RouteNames&);

// The same bundle with its names looked up again; null: nothing has changed. Blocking.
std::shared_ptr<Generation> Refresh(const Generation&);

}  // namespace rws
