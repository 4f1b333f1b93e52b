#include "runtime/upstream/upstream.h"

#include <netdb.h>

#include <cstring>

#include "schema_generated.h"

namespace rws {
namespace {

std::optional<SocketAddr> Resolve(const std::string& host, uint16_t port) {
  if (std::optional<SocketAddr> literal = SocketAddr::Parse(host, port)) return literal;
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0 || !found) return std::nullopt;
  sockaddr_storage storage{};
  std::memcpy(&storage, found->ai_addr, std::min<size_t>(found->ai_addrlen, sizeof(storage)));
  freeaddrinfo(found);
  return SocketAddr::Parse(SocketAddr::From(storage).ip(), port);
}

}  // namespace

std::vector<UpstreamAddresses> ResolveUpstreams(const BundleView& view, std::vector<std::string>& warnings) {
  std::vector<UpstreamAddresses> all;
  if (!view.records->upstreams()) return all;
  for (const fbs::Upstream* record : *view.records->upstreams()) {
    UpstreamAddresses one;
    one.name = record->name()->string_view();
    if (record->origins())
      for (const fbs::Origin* origin : *record->origins()) {
        std::optional<SocketAddr> address = Resolve(origin->host()->str(), origin->port());
        if (address) one.origins.push_back({*address, origin->weight(), address->ToString()});
        else warnings.push_back("upstream " + record->name()->str() + ": no address for " + origin->host()->str());
      }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace rws
