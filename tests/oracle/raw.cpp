#include "tests/oracle/raw.h"

#include <algorithm>

#include "tests/oracle/outcome.h"

namespace rws::oracle {
namespace {

constexpr size_t kMostDigits = 15;           // of a size that is followed

// Cuts a line off, its LF and the CR before it included.
std::string_view Line(std::string_view& text, bool& bare_lf) {
  const size_t lf = text.find('\n');
  std::string_view line = text.substr(0, lf);
  text.remove_prefix(lf == text.npos ? text.size() : lf + 1);
  if (line.ends_with('\r')) line.remove_suffix(1);
  else bare_lf |= lf != text.npos;
  return line;
}

bool StartsWith(std::string_view line, std::string_view name) {
  return Lower(line.substr(0, name.size())) == name && line.substr(name.size()).starts_with(':');
}

// -1: none, or too long.
long long Size(std::string_view line) {
  long long size = 0;
  size_t digits = 0;
  for (; digits < line.size() && digits <= kMostDigits; ++digits) {
    const size_t digit = std::string_view("0123456789abcdef").find(Lower(line.substr(digits, 1)));
    if (digit == std::string_view::npos) break;
    size = size * 16 + static_cast<long long>(digit);
  }
  return digits == 0 || digits > kMostDigits ? -1 : size;
}

}  // namespace

Raw::Raw(std::string_view text) {
  blank = text.substr(0, std::min(text.find_first_not_of("\r\n"), text.size()));
  text.remove_prefix(blank.size());
  line = Line(text, bare_lf);
  while (!text.empty()) {
    std::string_view field = Line(text, bare_lf);
    if (field.empty()) break;
    fields.push_back(field);
  }
  body = text;
}

bool Raw::Has(std::string_view name, bool (*is)(std::string_view)) const {
  return std::any_of(fields.begin(), fields.end(), [&](std::string_view f) { return StartsWith(f, name) && is(f.substr(name.size() + 1)); });
}

size_t Raw::Count(std::string_view name) const {
  return static_cast<size_t>(std::count_if(fields.begin(), fields.end(), [&](std::string_view f) { return StartsWith(f, name); }));
}

RawChunks::RawChunks(std::string_view body) {
  bool ignored = false;
  while (!body.empty()) {
    sizes.push_back(Line(body, ignored));
    const long long size = Size(sizes.back());
    if (size < 0 || static_cast<size_t>(size) + 2 > body.size()) return;
    if (size == 0) break;
    body.remove_prefix(static_cast<size_t>(size) + 2);
  }
  while (!body.empty()) {
    std::string_view trailer = Line(body, bare_lf);
    if (trailer.empty()) return;
    trailers.push_back(trailer);
  }
}

bool RawChunks::AnySize(bool (*is)(std::string_view)) const { return std::any_of(sizes.begin(), sizes.end(), is); }
bool RawChunks::AnyTrailer(bool (*is)(std::string_view)) const { return std::any_of(trailers.begin(), trailers.end(), is); }

}  // namespace rws::oracle
