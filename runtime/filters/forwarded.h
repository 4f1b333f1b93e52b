// X-Forwarded-For, -Proto, -Host, Forwarded (RFC 7239) and Via: an untrusted peer's are replaced, a trusted one's appended to.
#pragma once

#include "runtime/pipeline/exchange.h"

namespace rws {

inline constexpr size_t kMaxPassages = 4;    // of one request through this node: from site to site, say

void AddForwarded(const Exchange&, RequestHead&);
// RFC 9110 7.6.3: adds our line to Via. False: the request came through here too often, it runs in a loop.
bool AddVia(const Exchange&, RequestHead&);
}
