// The opening handshake of WebSocket over HTTP/1.1 (RFC 6455 4): between its two ends a tunnel is octets of anybody's. Views into
// the arena that is named.
#pragma once

#include <string_view>

#include "runtime/http/message.h"

namespace rws {

// RFC 9110 7.8: Upgrade lists websocket and Connection lists Upgrade. Before hop-by-hop fields are removed.
bool AsksForWebSocket(const Fields&);
// RFC 6455 4.2.1, of a GET that does: kUpgradeRequired for another version, kBadRequest for a key that is not 16 octets in base64.
Status CheckWebSocketRequest(const Fields&);
// RFC 6455 4.1, of the 101 to a request with `key`: kBadResponse. Before hop-by-hop fields are removed.
Status CheckWebSocketAnswer(const ResponseHead&, std::string_view key, Arena&);

std::string_view NewWebSocketKey(Arena&);            // 16 random octets in base64
std::string_view WebSocketAccept(std::string_view key, Arena&);

}  // namespace rws
