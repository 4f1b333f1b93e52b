// Method tokens, by length and then by text.
#include "runtime/http/method.h"

#include <iterator>

namespace rws {
namespace {

constexpr std::string_view kTokens[] = {
#define RWS_METHOD(id, token) token,
#include "runtime/http/methods.def"
#undef RWS_METHOD
    "WS", "grpc", ""};
constexpr size_t kSpelled = std::size(kTokens) - 3;

}  // namespace

Method MethodFrom(std::string_view token) {
  for (size_t i = 0; i < kSpelled; ++i)
    if (kTokens[i] == token) return static_cast<Method>(i);
  return Method::kOther;
}

Method RouteMethodFrom(std::string_view token) { return token == Token(Method::kWs) ? Method::kWs : MethodFrom(token); }

std::string_view Token(Method m) { return kTokens[static_cast<size_t>(m)]; }

std::string Tokens(MethodSet set, std::string_view separator) {
  std::string out;
  for (uint8_t m = 0; m < static_cast<uint8_t>(Method::kOther); ++m) {
    if (!(set & Bit(static_cast<Method>(m)))) continue;
    if (!out.empty()) out += separator;
    out += Token(static_cast<Method>(m));
  }
  return out;
}

}  // namespace rws
