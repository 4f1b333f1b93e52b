// Who asked, as trusted proxies tell: X-Forwarded-For and -Proto, else Forwarded (RFC 7239).
#pragma once

#include "runtime/pipeline/exchange.h"
#include "runtime/pipeline/ip_set.h"

namespace rws {

inline constexpr size_t kMaxHops = 32;      // of a list, from the right

// Empty: not told. The right-most hop that `trusted` does not have (v4-mapped as v4), or the left-most of all; a hop that is no
// address ends the walk, the one before it stands. Texts are the request's or the arena's.
struct ToldClient {
  std::string_view ip, scheme;
};
ToldClient ReadToldClient(const Exchange&, const IpSet& trusted);

}  // namespace rws
