// Door: the path of a request, and its host. One canonical form: what comes out goes in unchanged, and holds nothing that was
// to be refused.
#include <cstdint>
#include <string>

#include "runtime/base/arena.h"
#include "runtime/base/check.h"
#include "runtime/http/uri.h"

namespace rws {
namespace {

void CheckAuthority(std::string_view raw) {
  Arena arena;
  const auto once = ParseAuthority(raw, arena);
  if (!once.ok() || once->host.find(':') != std::string_view::npos) return;   // an IPv6 address has lost its brackets
  const auto twice = ParseAuthority(once->host, arena);
  RWS_CHECK(twice.ok() && twice->host == once->host && twice->port == 0);
}

void CheckPath(std::string_view raw, EncodedSlash slash) {
  Arena arena;
  const auto once = CanonicalPath(raw, arena, slash);
  if (!once.ok()) return;
  const auto twice = CanonicalPath(*once, arena, slash);
  RWS_CHECK(twice.ok() && *twice == *once);
  RWS_CHECK(once->starts_with('/') && once->find("//") == std::string_view::npos && once->find('\0') == std::string_view::npos);
  for (std::string_view dots : {"/.", "/.."}) RWS_CHECK(once->find(std::string(dots) + "/") == std::string_view::npos && !once->ends_with(dots));
  const std::string_view decoded = PercentDecode(*once, arena);
  RWS_CHECK(ValidUtf8(decoded) && decoded.find('\0') == std::string_view::npos);
}

}  // namespace
}  // namespace rws

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string raw(reinterpret_cast<const char*>(data), size);
  rws::CheckAuthority(raw);
  if (raw.find('?') != std::string::npos) return 0;
  for (rws::EncodedSlash slash : {rws::EncodedSlash::kRefuse, rws::EncodedSlash::kKeep}) rws::CheckPath("/" + raw, slash);
  return 0;
}
