// Dates by days-from-civil arithmetic: no locale, no time zone, no libc calendar.
#include "runtime/http/date.h"

#include <algorithm>
#include <cstring>

namespace rws {
namespace {

constexpr std::string_view kDays = "SunMonTueWedThuFriSat";
constexpr std::string_view kMonths = "JanFebMarAprMayJunJulAugSepOctNovDec";
constexpr int64_t kLastSecond = 253402300799;        // 9999-12-31 23:59:59

struct Civil { int64_t year; int month, day; };

// Days since 1970-01-01 in the proleptic Gregorian calendar, eras of 400 years that begin in March.
int64_t DaysFrom(Civil c) {
  int64_t y = c.month <= 2 ? c.year - 1 : c.year;
  int64_t era = y / 400, of_era = y - era * 400;
  int64_t of_year = (153 * (c.month + (c.month > 2 ? -3 : 9)) + 2) / 5 + c.day - 1;
  return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

Civil CivilFrom(int64_t days) {
  days += 719468;
  int64_t era = days / 146097, of_era = days - era * 146097;
  int64_t year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
  int64_t of_year = of_era - (365 * year + year / 4 - year / 100);
  int64_t m = (5 * of_year + 2) / 153;
  int month = static_cast<int>(m < 10 ? m + 3 : m - 9);
  return {year + era * 400 + (month <= 2), month, static_cast<int>(of_year - (153 * m + 2) / 5 + 1)};
}

void Digits(char* at, int64_t value, int count) {
  for (int i = count - 1; i >= 0; --i, value /= 10) at[i] = static_cast<char>('0' + value % 10);
}

// Takes a date apart from the left; any miss makes it bad for good.
class Reader {
 public:
  explicit Reader(std::string_view text) : rest_(text) {}
  void Text(std::string_view expected) {
    if (!rest_.starts_with(expected)) return Fail();
    rest_.remove_prefix(expected.size());
  }
  int Number(size_t digits) {
    int value = 0;
    if (rest_.size() < digits) return Fail(), 0;
    for (size_t i = 0; i < digits; ++i) {
      if (rest_[i] < '0' || rest_[i] > '9') return Fail(), 0;
      value = value * 10 + (rest_[i] - '0');
    }
    rest_.remove_prefix(digits);
    return value;
  }
  int Month() {
    size_t at = rest_.size() < 3 ? kMonths.npos : kMonths.find(rest_.substr(0, 3));
    if (at == kMonths.npos || at % 3 != 0) return Fail(), 1;
    rest_.remove_prefix(3);
    return static_cast<int>(at / 3) + 1;
  }
  int64_t Clock() {
    int hours = Number(2);
    Text(":");
    int minutes = Number(2);
    Text(":");
    int seconds = Number(2);
    if (hours > 23 || minutes > 59 || seconds > 60) Fail();
    return hours * 3600 + minutes * 60 + seconds;
  }
  bool Skip(char c) {
    if (!rest_.starts_with(c)) return false;
    rest_.remove_prefix(1);
    return true;
  }
  void Fail() { good_ = false; }
  bool done() const { return good_ && rest_.empty(); }

 private:
  std::string_view rest_;
  bool good_ = true;
};

std::optional<int64_t> Whole(Civil c, int64_t clock, const Reader& reader) {
  if (!reader.done() || c.day < 1 || c.day > 31) return std::nullopt;
  Civil back = CivilFrom(DaysFrom(c));
  if (back.day != c.day || back.month != c.month) return std::nullopt;       // 31 February
  return DaysFrom(c) * 86400 + clock;
}

std::optional<int64_t> Fixdate(std::string_view rest) {                      // 06 Nov 1994 08:49:37 GMT
  Reader r(rest);
  Civil c{};
  c.day = r.Number(2);
  r.Text(" ");
  c.month = r.Month();
  r.Text(" ");
  c.year = r.Number(4);
  r.Text(" ");
  int64_t clock = r.Clock();
  r.Text(" GMT");
  return Whole(c, clock, r);
}

std::optional<int64_t> Rfc850(std::string_view rest, int64_t now) {          // 06-Nov-94 08:49:37 GMT
  Reader r(rest);
  Civil c{};
  c.day = r.Number(2);
  r.Text("-");
  c.month = r.Month();
  r.Text("-");
  int64_t this_year = CivilFrom(std::max<int64_t>(now, 0) / 86400).year;
  c.year = this_year / 100 * 100 + r.Number(2);
  if (c.year > this_year + 50) c.year -= 100;                                // RFC 9110 5.6.7
  r.Text(" ");
  int64_t clock = r.Clock();
  r.Text(" GMT");
  return Whole(c, clock, r);
}

std::optional<int64_t> Asctime(std::string_view rest) {                      // Nov  6 08:49:37 1994
  Reader r(rest);
  Civil c{};
  c.month = r.Month();
  r.Text(" ");
  c.day = r.Skip(' ') ? r.Number(1) : r.Number(2);
  r.Text(" ");
  int64_t clock = r.Clock();
  r.Text(" ");
  c.year = r.Number(4);
  return Whole(c, clock, r);
}

}  // namespace

std::string_view FormatDate(int64_t unix_seconds, char (&out)[kDateSize]) {
  int64_t at = std::clamp<int64_t>(unix_seconds, 0, kLastSecond);
  int64_t days = at / 86400, second = at % 86400;
  Civil c = CivilFrom(days);
  std::memcpy(out, "Sun, 06 Nov 1994 08:49:37 GMT", kDateSize);
  std::memcpy(out, kDays.data() + (days + 4) % 7 * 3, 3);
  Digits(out + 5, c.day, 2);
  std::memcpy(out + 8, kMonths.data() + (c.month - 1) * 3, 3);
  Digits(out + 12, c.year, 4);
  Digits(out + 17, second / 3600, 2);
  Digits(out + 20, second / 60 % 60, 2);
  Digits(out + 23, second % 60, 2);
  return {out, kDateSize};
}

std::optional<int64_t> ParseDate(std::string_view text, int64_t now) {
  size_t comma = text.find(',');
  if (comma == 3 && text.size() == kDateSize && text[4] == ' ' && kDays.find(text.substr(0, 3)) != kDays.npos)
    return Fixdate(text.substr(5));
  if (comma != text.npos && comma >= 6 && comma <= 9 && comma + 2 <= text.size() && text[comma + 1] == ' ')
    return Rfc850(text.substr(comma + 2), now);
  if (text.size() == 24 && text[3] == ' ') return Asctime(text.substr(4));
  return std::nullopt;
}

}  // namespace rws
