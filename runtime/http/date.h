// HTTP dates (RFC 9110 5.6.7): one form is written, three are read.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rws {

inline constexpr size_t kDateSize = 29;              // "Sun, 06 Nov 1994 08:49:37 GMT"

std::string_view FormatDate(int64_t unix_seconds, char (&out)[kDateSize]);   // years 1970 to 9999, else clamped
// IMF-fixdate, RFC 850 and asctime. `now` settles the century of two-digit years.
std::optional<int64_t> ParseDate(std::string_view, int64_t now);

// The text of this second; one a worker.
class DateCache {
 public:
  std::string_view At(int64_t unix_seconds) {        // valid until the next call
    if (unix_seconds != second_) FormatDate(second_ = unix_seconds, text_);
    return {text_, kDateSize};
  }

 private:
  int64_t second_ = -1;
  char text_[kDateSize];
};

}  // namespace rws
