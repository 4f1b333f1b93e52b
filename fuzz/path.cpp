// Door: the path of a request. One canonical form: what comes out goes in unchanged, and holds nothing that was to be refused.
#include <cstdint>
#include <string>

#include "runtime/base/arena.h"
#include "runtime/base/check.h"
#include "runtime/http/uri.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  std::string raw(reinterpret_cast<const char*>(data), size);
  rws::Arena arena;
  static_cast<void>(rws::ParseAuthority(raw, arena));
  raw.insert(raw.begin(), '/');
  if (raw.find('?') != std::string::npos) return 0;
  const auto once = rws::CanonicalPath(raw, arena);
  if (!once) return 0;
  const auto twice = rws::CanonicalPath(*once, arena);
  RWS_CHECK(twice && *twice == *once);
  RWS_CHECK(once->starts_with('/') && once->find("/../") == std::string_view::npos && once->find("//") == std::string_view::npos);
  return 0;
}
