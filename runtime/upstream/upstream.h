// The upstreams of one bundle: addresses resolved off the data path; immutable, shared by the workers.
#pragma once

#include <string>
#include <vector>

#include "runtime/bundle/view.h"
#include "runtime/net/address.h"

namespace rws {

inline constexpr size_t kMaxAddresses = 16;    // of one name

struct OriginAddress {
  SocketAddr address;
  uint32_t weight = 1;
  std::string text;                  // "10.0.0.1:80", for logs
  friend bool operator==(const OriginAddress&, const OriginAddress&) = default;
};
struct UpstreamAddresses {
  std::string_view name;
  std::vector<OriginAddress> origins;    // every address of every name that was found; empty: 503
  friend bool operator==(const UpstreamAddresses&, const UpstreamAddresses&) = default;
};

// Blocking (getaddrinfo). `warnings` gets a line for each name that was not found.
std::vector<UpstreamAddresses> ResolveUpstreams(const BundleView&, std::vector<std::string>& warnings);

}  // namespace rws
