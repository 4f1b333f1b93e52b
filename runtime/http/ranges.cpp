#include "runtime/http/ranges.h"

#include <algorithm>
#include <optional>

#include "runtime/http/headers.h"

namespace rws {
namespace {

std::string_view Trim(std::string_view s) {
  while (!s.empty() && (s.front() == ' ' || s.front() == '\t')) s.remove_prefix(1);
  while (!s.empty() && (s.back() == ' ' || s.back() == '\t')) s.remove_suffix(1);
  return s;
}

// RFC 9110 14.1.2: positions may be larger than any file; they saturate.
std::optional<uint64_t> Position(std::string_view digits) {
  if (digits.empty()) return std::nullopt;
  uint64_t value = 0;
  for (char c : digits) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value > UINT64_MAX / 10 - 1 ? UINT64_MAX : value * 10 + static_cast<uint64_t>(c - '0');
  }
  return value;
}

enum class Spec : uint8_t { kInvalid, kUnsatisfiable, kRange, kEndOfNothing };

// One range-spec of RFC 9110 14.1.2.
Spec Read(std::string_view text, uint64_t size, ByteRange& out) {
  const size_t dash = text.find('-');
  if (dash == text.npos) return Spec::kInvalid;
  const std::string_view first_text = text.substr(0, dash), last_text = text.substr(dash + 1);
  const std::optional<uint64_t> first = Position(first_text), last = Position(last_text);
  if ((!first && !first_text.empty()) || (!last && !last_text.empty()) || (!first && !last)) return Spec::kInvalid;
  if (!first) {                                        // the last N octets
    if (*last == 0) return Spec::kUnsatisfiable;
    if (size == 0) return Spec::kEndOfNothing;         // satisfiable, and no Content-Range can say it
    out.length = std::min(*last, size);
    out.offset = size - out.length;
    return Spec::kRange;
  }
  if (last && *last < *first) return Spec::kInvalid;
  if (*first >= size) return Spec::kUnsatisfiable;
  out.offset = *first;
  out.length = (last ? std::min(*last, size - 1) : size - 1) - *first + 1;
  return Spec::kRange;
}

// Ranges that overlap or stand side by side become one, where the first of them stood (RFC 9110 15.3.7.2).
class Merger {
 public:
  explicit Merger(Arena& arena) : of_(arena.Array<ByteRange>(kMaxRanges)) {}

  void Add(ByteRange r) {
    size_t home = count_;
    for (size_t i = 0; i < count_;) {
      if (!Touches(of_[i], r)) {
        ++i;
        continue;
      }
      const uint64_t end = std::max(of_[i].end(), r.end());
      r.offset = std::min(of_[i].offset, r.offset);
      r.length = end - r.offset;
      home = std::min(home, i);
      std::copy(of_.begin() + i + 1, of_.begin() + count_, of_.begin() + i);
      --count_;
      i = 0;                                           // it grew: what it did not touch it may touch now
    }
    std::copy_backward(of_.begin() + home, of_.begin() + count_, of_.begin() + count_ + 1);
    of_[home] = r;
    ++count_;
  }
  std::span<const ByteRange> ranges() const { return of_.subspan(0, count_); }

 private:
  static bool Touches(const ByteRange& a, const ByteRange& b) { return a.offset <= b.end() && b.offset <= a.end(); }
  std::span<ByteRange> of_;
  size_t count_ = 0;
};

}  // namespace

RangeAnswer ParseRanges(std::string_view value, uint64_t size, Arena& arena) {
  using Kind = RangeAnswer::Kind;
  const size_t equals = value.find('=');
  if (equals == value.npos || !EqualsIgnoreCase(value.substr(0, equals), "bytes")) return {};
  Merger merger(arena);
  size_t specs = 0;
  for (std::string_view list = value.substr(equals + 1); !list.empty();) {
    const size_t comma = list.find(',');
    const std::string_view text = Trim(list.substr(0, comma));
    list = comma == list.npos ? std::string_view() : list.substr(comma + 1);
    if (text.empty()) continue;                        // RFC 9110 5.6.1.2
    ByteRange range;
    const Spec spec = Read(text, size, range);
    if (spec == Spec::kInvalid || spec == Spec::kEndOfNothing || ++specs > kMaxRanges) return {};
    if (spec == Spec::kRange) merger.Add(range);
  }
  if (specs == 0) return {};
  if (merger.ranges().empty()) return {Kind::kUnsatisfiable, {}};
  return {Kind::kPartial, merger.ranges()};
}

}  // namespace rws
