// The upstreams of one bundle: addresses resolved off the data path, once; immutable, shared by the workers.
#pragma once

#include <string>
#include <vector>

#include "runtime/bundle/view.h"
#include "runtime/net/address.h"

namespace rws {

struct OriginAddress {
  SocketAddr address;
  uint32_t weight = 1;
  std::string text;                  // "10.0.0.1:80", for logs
};
struct UpstreamAddresses {
  std::string_view name;
  std::vector<OriginAddress> origins;    // those whose names were found; empty: 503
};

// Blocking (getaddrinfo). `warnings` gets a line for each name that was not found.
std::vector<UpstreamAddresses> ResolveUpstreams(const BundleView&, std::vector<std::string>& warnings);

}  // namespace rws
