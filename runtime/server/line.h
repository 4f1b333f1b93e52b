// Writes into a room of fixed size: JSON, the combined format of logs, numbers. What does not fit is cut.
#pragma once

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>

#include "runtime/server/access_line.h"

namespace rws {

bool PlainInJson(std::string_view);                    // ASCII that stands in a string of JSON as it is

class Line {
 public:
  explicit Line(std::span<char> room) : begin_(room.data()), at_(room.data()), end_(room.data() + room.size() - 2) {}

  Line& Raw(std::string_view s) {
    if (s.size() > room()) return Raw(s.substr(0, room()));
    if (!s.empty()) std::memcpy(at_, s.data(), s.size());      // of a literal: a few moves
    at_ += s.size();
    return *this;
  }
  Line& Number(uint64_t n) {
    char digits[20];
    return Raw({digits, static_cast<size_t>(std::to_chars(digits, digits + sizeof digits, n).ptr - digits)});
  }
  Line& Millis(uint64_t micros) {
    const auto rest = static_cast<uint32_t>(micros % 1000);
    const char fraction[] = {'.', static_cast<char>('0' + rest / 100), static_cast<char>('0' + rest / 10 % 10), static_cast<char>('0' + rest % 10)};
    return Number(micros / 1000).Raw({fraction, sizeof fraction});
  }
  void Text(std::string_view s) { Raw("\"").Json(s).Raw("\""); }
  // Quotes, backslashes, controls and what is no UTF-8, so that any octets make valid JSON.
  Line& Json(std::string_view s) {
    return s.size() <= kMaxLogValue && PlainInJson(s) ? Raw(s) : Escaped(s);
  }
  Line& Combined(std::string_view s) {
    const char* limit = std::min(end_, at_ + kMaxLogValue);
    if (s.empty()) return Raw("-");
    for (char ch : s) {
      const auto c = static_cast<unsigned char>(ch);
      if (limit - at_ < 4) break;
      if (c < 0x20 || c == 0x7F || c == '"' || c == '\\') Raw("\\x").Hex(c);
      else Raw({&ch, 1});
    }
    return *this;
  }
  size_t room() const { return static_cast<size_t>(end_ - at_); }
  std::string_view Finish(std::string_view closing) {
    end_ += 2;
    if (static_cast<size_t>(end_ - at_) < closing.size()) at_ = end_ - closing.size();
    Raw(closing);
    return {begin_, static_cast<size_t>(at_ - begin_)};
  }

 private:
  Line& Escaped(std::string_view);
  Line& Hex(unsigned char c) {
    constexpr char kDigits[] = "0123456789abcdef";
    const char two[] = {kDigits[c >> 4], kDigits[c & 15]};
    return Raw({two, 2});
  }
  void DropCharacter() {
    while (at_ > begin_ && (at_[-1] & 0xC0) == 0x80) --at_;
    if (at_ > begin_) --at_;
  }
  char *begin_, *at_, *end_;
};

}  // namespace rws
