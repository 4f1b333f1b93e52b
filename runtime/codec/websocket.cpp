#include "runtime/codec/websocket.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include "runtime/base/check.h"
#include "runtime/http/semantics.h"

namespace rws {
namespace {

constexpr std::string_view kGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";      // RFC 6455 1.3
constexpr std::string_view kVersion = "13";
constexpr size_t kKeyOctets = 16, kKeySize = 24;

std::string_view Base64(const unsigned char* octets, size_t size, Arena& arena) {
  auto* out = static_cast<unsigned char*>(arena.Allocate((size + 2) / 3 * 4 + 1, 1));
  const int n = EVP_EncodeBlock(out, octets, static_cast<int>(size));
  return {reinterpret_cast<const char*>(out), static_cast<size_t>(n)};
}

bool IsBase64(char c) {
  return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
}

bool IsKey(std::string_view key) {
  if (key.size() != kKeySize || !key.ends_with("==")) return false;
  for (char c : key.substr(0, kKeySize - 2))
    if (!IsBase64(c)) return false;
  return true;
}

bool AnyLists(const Fields& fields, HeaderName id, std::string_view token) {
  for (const Field& f : fields)
    if (f.id == id && ListHas(f.value, token)) return true;
  return false;
}

// The value of a field that stands once; else empty.
std::string_view Only(const Fields& fields, HeaderName id) { return fields.Count(id) == 1 ? fields.Find(id)->value : std::string_view(); }

}  // namespace

bool AsksForWebSocket(const Fields& fields) { return AnyLists(fields, HeaderName::kUpgrade, kWebSocket) && ReadConnection(fields).upgrade; }

Status CheckWebSocketRequest(const Fields& fields) {
  if (Only(fields, HeaderName::kSecWebSocketVersion) != kVersion) return Error(Fault::kUpgradeRequired, "another version of WebSocket");
  if (!IsKey(Only(fields, HeaderName::kSecWebSocketKey))) return Error(Fault::kBadRequest, "bad Sec-WebSocket-Key");
  return Ok();
}

Status CheckWebSocketAnswer(const ResponseHead& head, std::string_view key, Arena& arena) {
  if (head.version == Version::kHttp10) return Error(Fault::kBadResponse, "101 in HTTP/1.0");
  if (!EqualsIgnoreCase(Only(head.fields, HeaderName::kUpgrade), kWebSocket) || !ReadConnection(head.fields).upgrade)
    return Error(Fault::kBadResponse, "101 to another protocol");
  if (Only(head.fields, HeaderName::kSecWebSocketAccept) != WebSocketAccept(key, arena)) return Error(Fault::kBadResponse, "bad Sec-WebSocket-Accept");
  return Ok();
}

std::string_view NewWebSocketKey(Arena& arena) {
  unsigned char octets[kKeyOctets];
  RWS_CHECK(RAND_bytes(octets, sizeof octets) == 1);
  return Base64(octets, sizeof octets, arena);
}

std::string_view WebSocketAccept(std::string_view key, Arena& arena) {
  const std::string_view text = arena.Concat(key, kGuid);
  unsigned char digest[EVP_MAX_MD_SIZE];
  unsigned size = 0;
  RWS_CHECK(EVP_Digest(text.data(), text.size(), digest, &size, EVP_sha1(), nullptr) == 1);
  return Base64(digest, size, arena);
}

}  // namespace rws
