// Requests and responses as every protocol of ours has them (RFC 9110 3.4). Framing is not in the fields: codecs take
// Content-Length and Transfer-Encoding out and put their own in.
//
// A tunnel is a request with method CONNECT and a `protocol`, whatever asked for it (Upgrade, extended CONNECT). Its body holds
// the octets from client to origin, that of the response those back; End of either is a half-close. The request's body may
// be read once the response is a tunnel, and is destroyed when its last octet went out or nobody will read it any more.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "runtime/http/body.h"
#include "runtime/http/headers.h"
#include "runtime/http/method.h"

namespace rws {

enum class Version : uint8_t { kHttp10, kHttp11, kHttp2, kHttp3 };

// One of CGI's (RFC 3875 4.1), for origins that speak FastCGI; those of the fields and of the body their codec adds.
struct Variable { std::string_view name, value; };

struct RequestHead {
  Method method = Method::kOther;
  std::string_view method_token;       // as sent
  std::string_view scheme = "http";
  std::string_view authority;          // Host or :authority, as sent
  std::string_view target;             // origin-form as sent: path and query, or `*`
  std::string_view protocol;           // `:protocol` of a tunnel (method CONNECT): "websocket"
  Version version = Version::kHttp11;
  bool expects_continue = false;       // the client sends its body after a 100 (RFC 9110 10.1.1), which goes out when the body is first read
  std::span<const Variable> variables;
  Fields fields;
  explicit RequestHead(Arena& arena) : fields(arena) {}
};

RequestHead CopyHead(Arena&, const RequestHead&);      // its texts are shared

struct ResponseHead {
  uint16_t status = 200;
  std::string_view reason;             // h1 only; empty: the standard phrase
  Version version = Version::kHttp11;
  bool tunnel = false;                 // the peer agreed to the one that was asked for; status 200
  Fields fields;
  explicit ResponseHead(Arena& arena) : fields(arena) {}
};

struct Request {
  RequestHead head;
  BodyPtr body;
  explicit Request(Arena& arena) : head(arena) {}
  Request(RequestHead h, BodyPtr b) : head(std::move(h)), body(std::move(b)) {}
};

struct Response {
  ResponseHead head;
  BodyPtr body;
  explicit Response(Arena& arena) : head(arena) {}
  Response(ResponseHead h, BodyPtr b) : head(std::move(h)), body(std::move(b)) {}
};

}  // namespace rws
