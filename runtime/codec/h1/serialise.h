// Heads as octets, in one piece of the arena. Framing is the codec's alone: fields that frame or name hops are not written,
// and a field with a control octet is left out rather than sent.
#pragma once

#include <string_view>

#include "runtime/http/message.h"
#include "runtime/http/semantics.h"

namespace rws {

struct ResponseLine {
  BodyFraming framing;
  bool close = false;
  bool keep_alive = false;                           // said aloud, to HTTP/1.0
  bool bodiless = false;                             // HEAD, 304: Content-Length of the fields stays
  std::string_view date;                             // when the head has none; empty: none
  std::string_view upgrade;                          // the protocol that Upgrade names (101, 426); empty: none
};

std::string_view WriteResponseHead(const ResponseHead&, const ResponseLine&, Arena&);
std::string_view WriteInform(const ResponseHead&, Arena&);                   // 1xx
Result<std::string_view> WriteRequestHead(const RequestHead&, BodyFraming, Arena&);
// RFC 6455 4.1: the request for a tunnel, as a GET with this Sec-WebSocket-Key.
Result<std::string_view> WriteUpgradeHead(const RequestHead&, std::string_view key, Arena&);
std::string_view WriteTrailers(const Fields&, Arena&);                       // the last chunk and its trailer section

}  // namespace rws
