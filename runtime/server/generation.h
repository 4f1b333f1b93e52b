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
#include "runtime/control/certificates.h"
#include "runtime/pipeline/prepared.h"
#include "runtime/net/address.h"
#include "runtime/server/access_line.h"
#include "runtime/state/filter_state.h"
#include "runtime/state/log_target.h"
#include "runtime/state/metrics.h"
#include "runtime/upstream/upstream.h"

namespace rws {

// Where a bundle's counts go (MetricNames).
struct SeriesIds {
  std::vector<uint32_t> routes, sites, listeners;        // by their index; sites: what no route of it answered
  uint32_t nowhere = 0;                                  // what found no site
};

struct LogPlan {
  LogForm form;
  LogTarget target;                                      // a file's path is relative to the base
  uint32_t share = 100'000;                              // of all exchanges, thousandths of a percent
};

struct TracePlan {
  std::string host, path;
  uint16_t port;
  uint32_t share;                                        // of traces that begin here
};

struct Generation {
  std::shared_ptr<const TlsIdentity> IdentityOf(uint32_t listener, std::string_view server_name) const;

  std::shared_ptr<const LoadedBundle> bundle;            // shared with the generation that has newer addresses
  std::shared_ptr<const Prepared> prepared;
  std::vector<UpstreamAddresses> upstreams;
  std::vector<OriginLink> links;                         // of each upstream
  SiteIdentities identities;
  uint16_t https_port = 0;                               // of the Nursery
  bool tells_addresses = false;                          // some origin hears where its clients connected from and to
  SeriesIds series;
  std::optional<LogPlan> log;
  std::optional<TracePlan> trace;
  std::optional<SocketAddr> metrics;                     // where they are asked for
};

// What outlives generations and helps to make them; borrowed.
struct Nursery {
  std::string base;                                      // folder of relative paths
  uint16_t https_port;                                   // where plain requests are sent, in place of the bundle's; 0: there
  std::atomic<int>& alive;                               // how many bundles are mapped; outlives them
  MetricNames& names;
  LocalCa& ca;
  const Clock& clock;
  FilterState& state;
};

// Blocking. The error is one line. Of `before` (null: none) certificates are kept that did not change.
std::variant<std::shared_ptr<Generation>, std::string> LoadGeneration(const std::string& file, Nursery&, const Generation* before);

// The same bundle with its certificates read again where their files changed, and with its names looked up if so asked; null:
// nothing has changed. Blocking.
enum class Lookup : uint8_t { kNone, kNames };
std::shared_ptr<Generation> Refresh(const Generation&, Nursery&, Lookup);

}  // namespace rws
