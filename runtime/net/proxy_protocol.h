// The header of the PROXY protocol, versions 1 and 2: who a connection's client is, said by the proxy before it. Pure.
// (https://www.haproxy.org/download/2.9/doc/proxy-protocol.txt)
#pragma once

#include <string>
#include <string_view>

#include "runtime/net/address.h"

namespace rws {

inline constexpr size_t kMaxProxyHeader = 4096;          // octets; longer ones are malformed
inline constexpr size_t kMaxProxyAuthority = 255;
inline constexpr size_t kMaxProxyUniqueId = 128;         // section 2.2.5

struct ProxyHeader {
  bool local = true;                                     // of no client that it names: the connection's own addresses hold
  SocketAddr source, destination;                        // unless local; of one family as it was written
  std::string authority, alpn, unique_id;                // version 2; "": not said
};

struct ProxyParse {
  enum class Step : uint8_t { kMore, kDone, kBad };
  Step step = Step::kBad;
  size_t size = 0;                                       // of kDone: octets of the header
  ProxyHeader header;
};
// What `received` begins with. kMore: it may become a header when more came, at most kMaxProxyHeader octets.
ProxyParse ParseProxyHeader(std::string_view received);

// As octets; addresses of two families are both written as IPv6. Version 1 has no room for more than addresses.
std::string WriteProxyHeader1(const ProxyHeader&);
std::string WriteProxyHeader2(const ProxyHeader&);

}  // namespace rws
