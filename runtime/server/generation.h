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
  std::unique_ptr<LoadedBundle> bundle;
  std::unique_ptr<Prepared> prepared;
  std::vector<UpstreamAddresses> upstreams;
  std::vector<uint32_t> count_ids;                       // of each route, for RouteCounts
  std::optional<LogFormat> log;
  std::string log_path;                                  // "": standard output; relative to the base
  std::atomic<int>* alive = nullptr;
  ~Generation() { if (alive) --*alive; }
};

// Blocking. The error is one line.
std::variant<std::shared_ptr<Generation>, std::string> LoadGeneration(const std::string& file, const std::string& base,
                                                                      std::atomic<int>& alive, RouteNames&);

}  // namespace rws
