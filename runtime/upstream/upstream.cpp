#include "runtime/upstream/upstream.h"

#include <netdb.h>

#include <algorithm>
#include <cstring>

#include "schema_generated.h"

namespace rws {
namespace {

std::vector<SocketAddr> Resolve(const std::string& host, uint16_t port) {
  if (std::optional<SocketAddr> literal = SocketAddr::Parse(host, port)) return {*literal};
  addrinfo hints{};
  hints.ai_socktype = SOCK_STREAM;
  addrinfo* found = nullptr;
  if (getaddrinfo(host.c_str(), nullptr, &hints, &found) != 0) return {};
  std::vector<SocketAddr> out;
  for (const addrinfo* a = found; a && out.size() < kMaxAddresses; a = a->ai_next) {
    sockaddr_storage storage{};
    std::memcpy(&storage, a->ai_addr, std::min<size_t>(a->ai_addrlen, sizeof(storage)));
    if (auto address = SocketAddr::Parse(SocketAddr::From(storage).ip(), port)) out.push_back(*address);
  }
  freeaddrinfo(found);
  auto text = [](const SocketAddr& x) { return x.ToString(); };     // resolvers rotate: an order of our own
  std::sort(out.begin(), out.end(), [&](const SocketAddr& x, const SocketAddr& y) { return text(x) < text(y); });
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
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
        const std::vector<SocketAddr> addresses = Resolve(origin->host()->str(), origin->port());
        for (const SocketAddr& a : addresses) one.origins.push_back({a, origin->weight(), a.ToString()});
        if (addresses.empty()) warnings.push_back("upstream " + record->name()->str() + ": no address for " + origin->host()->str());
      }
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace rws
