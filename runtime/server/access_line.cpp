#include "runtime/server/access_line.h"

#include <ctime>

#include <algorithm>
#include <charconv>
#include <cstring>

#include "runtime/http/uri.h"

namespace rws {
namespace {

constexpr char kHexDigits[] = "0123456789abcdef";

class Line {
 public:
  explicit Line(std::span<char, kMaxLogLine> room) : begin_(room.data()), at_(room.data()), end_(room.data() + room.size() - 2) {}

  Line& Raw(std::string_view s) {
    const size_t n = std::min(s.size(), static_cast<size_t>(end_ - at_));
    std::memcpy(at_, s.data(), n);
    at_ += n;
    return *this;
  }
  Line& Number(uint64_t n) {
    char digits[20];
    return Raw({digits, static_cast<size_t>(std::to_chars(digits, digits + sizeof digits, n).ptr - digits)});
  }
  // Quotes, backslashes, controls and what is no UTF-8, so that any octets make valid JSON.
  Line& Json(std::string_view s) {
    const bool utf8 = ValidUtf8(s);
    const char* limit = std::min(end_, at_ + kMaxLogValue);
    for (char ch : s) {
      const auto c = static_cast<unsigned char>(ch);
      if (limit - at_ < 6) {
        if (utf8 && (c & 0xC0) == 0x80) DropCharacter();     // cut at its start
        break;
      }
      if (c == '"' || c == '\\') Raw("\\").Raw({&ch, 1});
      else if (c < 0x20 || c == 0x7F || (c >= 0x80 && !utf8)) Raw("\\u00").Hex(c);
      else Raw({&ch, 1});
    }
    return *this;
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
  std::string_view Finish(std::string_view closing) {
    end_ += 2;
    if (static_cast<size_t>(end_ - at_) < closing.size()) at_ = end_ - closing.size();
    Raw(closing);
    return {begin_, static_cast<size_t>(at_ - begin_)};
  }

 private:
  Line& Hex(unsigned char c) {
    const char two[] = {kHexDigits[c >> 4], kHexDigits[c & 15]};
    return Raw({two, 2});
  }
  void DropCharacter() {
    while (at_ > begin_ && (at_[-1] & 0xC0) == 0x80) --at_;
    if (at_ > begin_) --at_;
  }
  char *begin_, *at_, *end_;
};

std::string_view Protocol(Version v) {
  switch (v) {
    case Version::kHttp10: return "HTTP/1.0";
    case Version::kHttp11: return "HTTP/1.1";
    case Version::kHttp2: return "HTTP/2.0";
    case Version::kHttp3: return "HTTP/3.0";
  }
  return "";
}

std::string_view Time(const Exchange& e, const char* format, std::span<char, 40> room) {
  const time_t now = e.services.clock.WallSeconds();
  tm utc{};
  ::gmtime_r(&now, &utc);
  return {room.data(), ::strftime(room.data(), room.size(), format, &utc)};
}

std::string_view FieldOf(const Exchange& e, HeaderName name) {
  const Field* f = e.FindClientField(name);
  return f ? f->value : std::string_view();
}

std::string_view Json(const Exchange& e, std::string_view route, uint64_t sent, std::string_view fault, Line line) {
  char time[40];
  line.Raw("{\"time\":\"").Raw(Time(e, "%Y-%m-%dT%H:%M:%SZ", time));
  line.Raw("\",\"client\":\"").Json(e.client_ip).Raw("\",\"method\":\"").Json(e.method_token).Raw("\",\"scheme\":\"").Json(e.scheme);
  line.Raw("\",\"host\":\"").Json(e.host).Raw("\",\"uri\":\"").Json(e.Get(FieldId::kUri, "").value_or(""));
  line.Raw("\",\"protocol\":\"").Raw(Protocol(e.version)).Raw("\",\"status\":").Number(e.status).Raw(",\"bytes\":").Number(sent);
  line.Raw(",\"duration_ms\":").Number(e.services.timers.now_ms() - e.started_ms).Raw(",\"route\":\"").Json(route);
  line.Raw("\",\"upstream\":\"").Json(e.upstream_name).Raw("\",\"origin\":\"").Json(e.origin).Raw("\",\"attempts\":").Number(e.attempts);
  if (!fault.empty()) line.Raw(",\"fault\":\"").Json(fault).Raw("\"");
  line.Raw(",\"user_agent\":\"").Json(FieldOf(e, HeaderName::kUserAgent)).Raw("\",\"referer\":\"").Json(FieldOf(e, HeaderName::kReferer));
  return line.Finish("\"}\n");
}

std::string_view Combined(const Exchange& e, uint64_t sent, Line line) {
  char time[40];
  line.Combined(e.client_ip).Raw(" - - [").Raw(Time(e, "%d/%b/%Y:%H:%M:%S +0000", time)).Raw("] \"");
  line.Combined(e.method_token).Raw(" ").Combined(e.Get(FieldId::kUri, "").value_or("")).Raw(" ").Raw(Protocol(e.version));
  line.Raw("\" ").Number(e.status).Raw(" ").Number(sent).Raw(" \"").Combined(FieldOf(e, HeaderName::kReferer)).Raw("\" \"");
  return line.Combined(FieldOf(e, HeaderName::kUserAgent)).Finish("\"\n");
}

}  // namespace

std::string_view AccessLine(LogFormat format, const Exchange& e, std::string_view route, uint64_t sent, const Error* error, std::span<char, kMaxLogLine> room) {
  if (format == LogFormat::kCombined) return Combined(e, sent, Line(room));
  return Json(e, route, sent, error ? NameOf(error->fault) : std::string_view(e.fault), Line(room));
}

}  // namespace rws
