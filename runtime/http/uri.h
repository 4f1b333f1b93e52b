// The one canonical form of a path (language, section 4; RFC 3986 6.2.2), the same for compiler, matching, guards, files and
// origins: unreserved octets decoded, other escapes upper case, dot segments resolved, slashes merged.
#pragma once

#include <cstdint>
#include <string_view>

#include "runtime/base/arena.h"
#include "runtime/base/result.h"

namespace rws {

enum class EncodedSlash : uint8_t { kRefuse, kKeep };
enum class PathForm : uint8_t { kCanonical, kKeepSlash, kRaw };   // of a site; kRaw: as sent

inline constexpr size_t kMaxTarget = 65535;        // bytes of path and query
inline constexpr size_t kMaxSegments = 256;

// `raw` begins with '/' and holds no '?'. A final slash stays. Already canonical paths come back as they are, without a copy.
// Refused (kBadRequest): above the root, `\`, NUL and controls, invalid UTF-8, `.;x` and `..;x`, `%2F` unless kept.
Result<std::string_view> CanonicalPath(std::string_view raw, Arena&, EncodedSlash = EncodedSlash::kRefuse);

// `path` in that form may name a file: what is opened is what guards have seen. A file's name holds no slash, and of raw paths only
// one that is its own canonical form names any.
bool NamesFile(std::string_view path, PathForm, Arena&);

std::string_view PercentEncode(std::string_view, Arena&);   // all but unreserved octets
std::string_view PercentDecode(std::string_view, Arena&);   // every escape; bad ones stay as they are
bool ValidUtf8(std::string_view);

struct Authority {
  std::string_view host;        // lower-cased, without port, brackets and one trailing dot
  uint16_t port = 0;            // 0: none written
};
Result<Authority> ParseAuthority(std::string_view, Arena&);   // RFC 3986 3.2.2 reg-name or IP literal; userinfo refused

}  // namespace rws
