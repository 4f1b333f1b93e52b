#include "runtime/filters/content_types.h"

#include <algorithm>
#include <array>

namespace rws {
namespace {

struct Row { std::string_view extension, type; };
constexpr Row kRows[] = {
#define RWS_TYPE(extension, type) {extension, type},
#include "runtime/filters/content_types.def"
#undef RWS_TYPE
};
static_assert(std::is_sorted(std::begin(kRows), std::end(kRows), [](const Row& a, const Row& b) { return a.extension < b.extension; }));

inline constexpr size_t kLongestExtension = 16;

}  // namespace

std::string_view ContentTypeOf(std::string_view path) {
  size_t dot = path.rfind('.');
  std::string_view unknown = "application/octet-stream";
  if (dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos) return unknown;
  std::string_view ext = path.substr(dot + 1);
  if (ext.empty() || ext.size() > kLongestExtension) return unknown;
  std::array<char, kLongestExtension> lower{};
  std::transform(ext.begin(), ext.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  std::string_view key(lower.data(), ext.size());
  auto at = std::lower_bound(std::begin(kRows), std::end(kRows), key, [](const Row& r, std::string_view k) { return r.extension < k; });
  return at != std::end(kRows) && at->extension == key ? at->type : unknown;
}

}  // namespace rws
