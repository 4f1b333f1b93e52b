// X-Forwarded-For, -Proto, -Host and Forwarded (RFC 7239): an untrusted peer's are replaced, a trusted one's appended to.
#pragma once

#include "runtime/pipeline/exchange.h"

namespace rws {
void AddForwarded(const Exchange&, RequestHead&);
}
