// The rules of RFC 9110 and 9112 that every protocol and the pipeline share, in one place: framing, hop-by-hop fields,
// heads that may be forwarded, entity tags. Pure functions; views into what they are given.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/http/message.h"

namespace rws {

// How the body of a message ends (RFC 9112 6.3).
struct BodyFraming {
  enum class Kind : uint8_t { kNone, kLength, kChunked, kToClose };
  Kind kind = Kind::kNone;
  uint64_t length = 0;                               // of kLength
  static BodyFraming None() { return {}; }
  static BodyFraming Length(uint64_t n) { return {n ? Kind::kLength : Kind::kNone, n}; }
  static BodyFraming Chunked() { return {Kind::kChunked, 0}; }
  static BodyFraming ToClose() { return {Kind::kToClose, 0}; }
};

// Strict: length with coding, several or listed lengths, coding on HTTP/1.0, `chunked` not once and last are kBadRequest;
// an unknown transfer coding is kNotImplemented. After an error the connection must end.
Result<BodyFraming> RequestFraming(Version, const Fields&);
// The same strictness, kBadResponse. `request` decides for HEAD and CONNECT.
Result<BodyFraming> ResponseFraming(Method request, uint16_t status, Version, const Fields&);

inline constexpr std::string_view kWebSocket = "websocket";      // the one protocol that tunnels carry
bool AsksForTunnel(const RequestHead&);
// What the client is told of an answer to such a request, which came in `version`: 101 (RFC 9110 7.8) or 200 (RFC 8441 5) where it
// is one. In HTTP/2 any 2xx opens a tunnel, so that one that is none becomes 501.
uint16_t StatusForTunnel(Version version, const ResponseHead&);
bool BodyForbidden(uint16_t status);                 // 1xx, 204, 304: no body octets, ever

struct ConnectionOptions {
  bool close = false, keep_alive = false, upgrade = false;
};
ConnectionOptions ReadConnection(const Fields&);
bool Persistent(Version, const Fields&);             // RFC 9112 9.3

// RFC 9110 7.6.1: what Connection names, Connection, Keep-Alive, Proxy-Connection, Upgrade, Transfer-Encoding, TE (kept
// as `TE: trailers` when it says so). Content-Length goes too: codecs frame anew. False: too many connection options.
bool RemoveHopByHop(Fields&);

// One gate for the heads of every protocol: method, target, authority, fields. kBadRequest when not fit for use.
Status ValidateRequestHead(const RequestHead&, Arena&);

bool IsIdempotent(Method);                           // RFC 9110 9.2.2: sent twice it does no harm
bool IsToken(std::string_view);                      // RFC 9110 5.6.2
bool IsFieldValue(std::string_view);                 // no control octet but HTAB
std::string_view ReasonPhrase(uint16_t status);      // "" when unknown
bool ListHas(std::string_view list, std::string_view token);   // comma list, case-insensitive

// RFC 9110 8.8.3.2 and 13.1: `list` is a field value of If-Match or If-None-Match, `*` included.
enum class TagCompare : uint8_t { kWeak, kStrong };
bool EtagMatches(std::string_view list, std::string_view etag, TagCompare);

}  // namespace rws
