// Columns of UTF-8 text on a terminal.
#include "compiler/diag/excerpt.h"

#include <algorithm>

#include "compiler/source/utf8.h"

namespace rwsc {
namespace {

constexpr size_t kTab = 4;
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr std::string_view kCut = "..";

struct Range {
  char32_t low, high;
};

constexpr Range kWide[] = {{0x1100, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3}, {0xF900, 0xFAFF},
                           {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1FAFF}, {0x20000, 0x3FFFD}};
constexpr Range kHidden[] = {{0x00, 0x1F}, {0x7F, 0x9F}, {0x200B, 0x200F}, {0x202A, 0x202E}, {0x2060, 0x2069}, {0xFEFF, 0xFEFF}};

template <size_t N>
bool In(const Range (&ranges)[N], char32_t c) {
  return std::any_of(std::begin(ranges), std::end(ranges), [c](Range r) { return c >= r.low && c <= r.high; });
}

struct Glyph {
  std::string text;
  size_t width = 1;
};

Glyph Draw(std::string_view c) {
  if (c == "\t") return {std::string(kTab, ' '), kTab};
  const char32_t point = DecodeUtf8(c, 0).value;
  const bool broken = c.size() == 1 && static_cast<unsigned char>(c[0]) >= 0x80;
  if (broken || In(kHidden, point)) return {std::string(kReplacement), 1};
  if (point >= 0x300 && point <= 0x36F) return {std::string(c), 0};
  return {std::string(c), In(kWide, point) ? 2u : 1u};
}

}  // namespace

Excerpt::Excerpt(std::string_view line, size_t focus, size_t most) {
  columns_.reserve(line.size() + 1);
  size_t column = 0;
  std::vector<std::pair<size_t, Glyph>> glyphs;
  for (size_t at = 0; at < line.size();) {
    const size_t length = DecodeUtf8(line, at).bytes;
    Glyph glyph = Draw(line.substr(at, length));
    columns_.insert(columns_.end(), length, column);
    glyphs.emplace_back(column, std::move(glyph));
    column += glyphs.back().second.width;
    at += length;
  }
  columns_.push_back(column);
  const size_t wanted = columns_[std::min(focus, line.size())];
  const bool cut_front = column > most && wanted > most / 2;
  from_ = cut_front ? wanted - most / 4 : 0;
  shift_ = cut_front ? kCut.size() : 0;
  if (cut_front) text_ = kCut;
  for (const auto& [place, glyph] : glyphs) {
    if (place < from_) continue;
    if (place + glyph.width > from_ + most) {
      text_ += kCut;
      break;
    }
    text_ += glyph.text;
    width_ = place + glyph.width - from_ + shift_;
  }
}

size_t Excerpt::Column(size_t byte) const {
  const size_t column = columns_[std::min(byte, columns_.size() - 1)];
  return std::min(column > from_ ? column - from_ + shift_ : 0, width_);
}

}  // namespace rwsc
