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

bool EqualsLower(std::string_view any, std::string_view lower) {
  return std::equal(any.begin(), any.end(), lower.begin(), lower.end(), [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a | 32 : a) == b; });
}

// Beside text/* and what ends in +json or +xml. WOFF is dense already.
constexpr std::string_view kCompressible[] = {
    "application/ecmascript", "application/graphql", "application/javascript", "application/json", "application/jsonl", "application/ndjson",
    "application/rtf", "application/toml", "application/vnd.apple.mpegurl", "application/vnd.ms-fontobject", "application/wasm",
    "application/x-javascript", "application/x-ndjson", "application/x-yaml", "application/xml", "application/yaml", "font/collection",
    "font/otf", "font/sfnt", "font/ttf", "image/bmp", "image/vnd.microsoft.icon", "image/x-icon"};

}  // namespace

bool Compresses(std::string_view content_type) {
  std::string_view type = content_type.substr(0, content_type.find(';'));
  while (!type.empty() && type.back() == ' ') type.remove_suffix(1);
  if (EqualsLower(type.substr(0, 5), "text/")) return true;
  const size_t plus = std::min(type.rfind('+'), type.size());
  if (EqualsLower(type.substr(plus), "+json") || EqualsLower(type.substr(plus), "+xml")) return true;
  return std::any_of(std::begin(kCompressible), std::end(kCompressible), [&](std::string_view t) { return EqualsLower(type, t); });
}

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
