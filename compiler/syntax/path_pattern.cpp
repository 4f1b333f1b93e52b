// Path patterns (language, section 4). Literal octets are kept in the one canonical form of a path: unreserved octets plain,
// all that no URI carries as it is percent-encoded in upper case (RFC 3986, 2.1 to 2.3 and 3.3).
#include <algorithm>
#include <optional>

#include "compiler/source/utf8.h"
#include "compiler/syntax/capture.h"
#include "compiler/syntax/literals.h"

namespace rwsc {
namespace {

constexpr size_t kMaxPattern = 4096;          // bytes
constexpr size_t kMaxPatternSegments = 128;
constexpr std::string_view kUnreserved = "-._~";
constexpr std::string_view kSegmentSigns = "!$&'()*+,;=:@";   // RFC 3986 pchar beyond unreserved

LiteralError Wrong(size_t offset, size_t length, std::string message, std::string help = {}, Kind kind = Kind::BadLiteral) {
  return {static_cast<uint32_t>(offset), static_cast<uint32_t>(std::max<size_t>(length, 1)), std::move(message), std::move(help), kind};
}

bool Alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }
bool Unreserved(char c) { return Alphanumeric(c) || kUnreserved.find(c) != std::string_view::npos; }

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

void AppendEscaped(std::string& out, char c) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  const auto value = static_cast<unsigned char>(c);
  out += {'%', digits[value >> 4], digits[value & 15]};
}

// One pass over a pattern; the first mistake ends it.
class PatternReader {
 public:
  explicit PatternReader(std::string_view text) : text_(text) {}

  Parsed<PathPattern> Run() {
    if (!text_.starts_with('/')) return Wrong(0, 1, "a path begins with `/`");
    if (text_.size() > kMaxPattern) return Wrong(kMaxPattern, text_.size() - kMaxPattern, "a path pattern has at most 4096 bytes");
    at_ = 1;
    while (!error_ && at_ < text_.size()) ReadSegment();
    if (error_) return *error_;
    return std::move(pattern_);
  }

 private:
  void Fail(size_t offset, size_t length, std::string message, std::string help = {}, Kind kind = Kind::BadLiteral) {
    if (!error_) error_ = Wrong(offset, length, std::move(message), std::move(help), kind);
  }

  void ReadSegment() {
    const size_t begin = at_;
    if (pattern_.segments.size() >= kMaxPatternSegments) return Fail(begin, text_.size() - begin, "a path pattern has at most 128 segments");
    if (text_.substr(at_) == "**") {
      pattern_.rest = true;
      at_ = text_.size();
      return;
    }
    Segment segment;
    segment.offset = static_cast<uint32_t>(begin);
    while (!error_ && at_ < text_.size() && text_[at_] != '/') ReadPiece(segment, begin);
    if (error_) return;
    segment.length = static_cast<uint32_t>(at_ - begin);
    CheckSegment(segment);
    const bool slash = at_ < text_.size();
    if (slash) ++at_;
    if (pattern_.rest) {
      if (slash) Fail(begin, at_ - begin - 1, "the rest of a path stands last");
      return;
    }
    if (!error_) pattern_.segments.push_back(std::move(segment));
    if (slash && at_ == text_.size()) pattern_.final_slash = true;
  }

  void ReadPiece(Segment& segment, size_t begin) {
    const char c = text_[at_];
    if (c == '{') return ReadCapture(segment, begin);
    if (c == ':' && at_ == begin) return Fail(at_, SegmentEnd() - at_, "a segment does not begin with `:`", "a capture is written {" + Named() + "}");
    if (c == '*') return Fail(at_, SegmentEnd() - at_, "`*` cannot stand in a segment", "everything below is /api/**, one segment is {id}, several are {rest...}");
    if (c == '}') return Fail(at_, 1, "this `}` has no `{`");
    if (c == '?' || c == '#') return Fail(at_, text_.size() - at_, "a path has no query", "conditions on the query stand in `choose`");
    ReadOctet(segment.capture.empty() ? segment.prefix : segment.suffix);
  }

  void ReadOctet(std::string& out) {
    const char c = text_[at_];
    if (c == '\\') return Fail(at_, 1, "a path holds no `\\`");
    if (static_cast<unsigned char>(c) < 0x21 || c == 0x7F) return Fail(at_, 1, "a path holds no blanks and no control characters", "a blank is written %20");
    if (c == '%') return ReadEscape(out);
    const bool plain = Unreserved(c) || kSegmentSigns.find(c) != std::string_view::npos;
    plain ? out.push_back(c) : AppendEscaped(out, c);
    ++at_;
  }

  void ReadEscape(std::string& out) {
    const int high = at_ + 1 < text_.size() ? HexValue(text_[at_ + 1]) : -1;
    const int low = at_ + 2 < text_.size() ? HexValue(text_[at_ + 2]) : -1;
    if (high < 0 || low < 0) return Fail(at_, std::min<size_t>(3, text_.size() - at_), "two hexadecimal digits follow a `%`", "a percent sign as such is %25");
    const char c = static_cast<char>(high * 16 + low);
    if (c == '/') return Fail(at_, 3, "an encoded `/` is refused in requests and cannot stand in a pattern");
    if (c == '\\' || static_cast<unsigned char>(c) < 0x20 || c == 0x7F) return Fail(at_, 3, "requests with this octet are refused, so no pattern holds it");
    Unreserved(c) ? out.push_back(c) : AppendEscaped(out, c);
    at_ += 3;
  }

  void ReadCapture(Segment& segment, size_t begin) {
    Parsed<CaptureText> parsed = ParseCapture(text_, at_);
    if (auto* error = std::get_if<LiteralError>(&parsed)) {
      error_ = std::move(*error);
      return;
    }
    CaptureText& found = std::get<CaptureText>(parsed);
    const std::string& name = found.capture.name;
    if (std::find(names_.begin(), names_.end(), name) != names_.end()) {
      return Fail(at_ + 1, name.size(), "the capture `" + name + "` stands twice in this path", {}, Kind::DuplicateName);
    }
    if (!segment.capture.empty()) return Fail(at_, found.length, "a segment holds at most one capture");
    if (found.rest && at_ != begin) return Fail(at_, found.length, "the rest of a path is a segment of its own");
    names_.push_back(name);
    at_ += found.length;
    if (!found.rest) {
      segment.capture.push_back(std::move(found.capture));
      return;
    }
    if (at_ < text_.size() && text_[at_] != '/') return Fail(at_, SegmentEnd() - at_, "the rest of a path stands last");
    pattern_.rest = true;
    pattern_.rest_name = name;
  }

  void CheckSegment(const Segment& segment) {
    if (pattern_.rest) return;
    if (segment.length == 0) return Fail(at_ - 1, 2, "two slashes in a row; requests are matched with slashes merged");
    const size_t semicolon = std::min(segment.prefix.find(';'), segment.prefix.find("%3B"));
    const std::string_view octets = std::string_view(segment.prefix).substr(0, semicolon);
    const bool dots = segment.literal() && (octets == "." || octets == "..");
    if (dots) return Fail(segment.offset, segment.length, "dot segments are resolved before matching, so none can stand in a pattern");
    if (!ValidEscapes(segment.prefix) || !ValidEscapes(segment.suffix)) Fail(segment.offset, segment.length, "these escapes are not UTF-8");
  }

  static bool ValidEscapes(std::string_view octets) {
    std::string decoded;
    for (size_t i = 0; i < octets.size(); ++i) {
      if (octets[i] != '%') {
        decoded.push_back(octets[i]);
        continue;
      }
      decoded.push_back(static_cast<char>(HexValue(octets[i + 1]) * 16 + HexValue(octets[i + 2])));
      i += 2;
    }
    return InvalidUtf8At(decoded) == decoded.size();
  }

  size_t SegmentEnd() const { return std::min(text_.find('/', at_), text_.size()); }

  std::string Named() const {
    const std::string_view rest = text_.substr(at_ + 1, SegmentEnd() - at_ - 1);
    return rest.empty() ? "id" : std::string(rest);
  }

  std::string_view text_;
  size_t at_ = 0;
  PathPattern pattern_;
  std::vector<std::string> names_;
  std::optional<LiteralError> error_;
};

}  // namespace

Parsed<PathPattern> ParsePathPattern(std::string_view text) { return PatternReader(text).Run(); }

std::string Print(const PathPattern& pattern) {
  std::string text;
  for (const Segment& segment : pattern.segments) {
    text += "/" + segment.prefix;
    if (!segment.literal()) text += Print(segment.capture.front()) + segment.suffix;
  }
  if (pattern.rest) text += pattern.rest_name.empty() ? "/**" : "/{" + pattern.rest_name + "...}";
  if (text.empty() || pattern.final_slash) text += "/";
  return text;
}

}  // namespace rwsc
