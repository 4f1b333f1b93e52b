// Methods as bits, the same in the compiler, the bundle and the node.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rws {

enum class Method : uint8_t {
#define RWS_METHOD(id, token) id,
#include "runtime/http/methods.def"
#undef RWS_METHOD
  kWs,      // GET that upgrades to websocket, or extended CONNECT
  kGrpc,    // POST with a gRPC content type
  kOther,   // a token we have no bit for: only routes without a method list take it
};

using MethodSet = uint32_t;
constexpr MethodSet Bit(Method m) { return MethodSet{1} << static_cast<uint8_t>(m); }
// What a route without a method list takes (language, section 3): everything but CONNECT and TRACE.
inline constexpr MethodSet kAnyMethod = ~(Bit(Method::kConnect) | Bit(Method::kTrace)) & ((Bit(Method::kOther) << 1) - 1);

Method MethodFrom(std::string_view token);   // case-sensitive; kOther when unknown; never kWs or kGrpc
Method RouteMethodFrom(std::string_view token);              // as a route spells them: kWs too
std::string Tokens(MethodSet, std::string_view separator);   // "GET|HEAD"; kOther has none
std::string_view Token(Method);              // "WS", "grpc" and "" for the last three

}  // namespace rws
