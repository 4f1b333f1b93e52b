// What is inside a literal. Each function takes the token's text as written and answers a value, or what is wrong and where
// inside it. Boost.Spirit X3 lives in literals.cpp alone. Pure; no diagnostics, the caller knows the span.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/diag/diagnostic.h"

namespace rwsc {

struct LiteralError {
  uint32_t offset = 0;   // bytes into the token
  uint32_t length = 1;
  std::string message;   // "minutes and megabytes .."; lower case, no full stop
  std::string help;      // may be empty
  Kind kind = Kind::BadLiteral;   // UnknownCaptureType and DuplicateName where a pattern has one of those
};

template <class T>
using Parsed = std::variant<T, LiteralError>;

using Milliseconds = std::chrono::milliseconds;

struct Rate { uint64_t count = 0; Milliseconds per{1000}; friend bool operator==(const Rate&, const Rate&) = default; };
struct Percent { uint32_t thousandths = 0; friend bool operator==(const Percent&, const Percent&) = default; };  // 100000 = 100%

struct IpPrefix {                       // v4 as v4-mapped; `bits` counts within the written family
  std::array<uint8_t, 16> bytes{};
  uint8_t bits = 0;
  bool v4 = false;
  friend auto operator<=>(const IpPrefix&, const IpPrefix&) = default;
};

struct SocketAddress {                  // `:80` has an empty host; a name stays a name; ports first..last; a Unix socket has a path alone
  std::string host;                     // without brackets
  uint16_t port = 0, last_port = 0;
  bool ip = false;                      // host is an IP literal
  std::string path;                     // absolute
  friend bool operator==(const SocketAddress&, const SocketAddress&) = default;
};

enum class CaptureType : uint8_t { kAny, kInt, kHex, kUuid, kSlug, kEnum, kRegex };

struct Capture {
  std::string name;
  CaptureType type = CaptureType::kAny;
  std::vector<std::string> words;       // of kEnum, sorted
  std::string regex;                    // of kRegex, without re""
  friend bool operator==(const Capture&, const Capture&) = default;
};

struct Segment {                        // `literal`, or prefix {capture} suffix
  std::string prefix;                   // the whole literal when there is no capture; canonical octets
  std::vector<Capture> capture;         // 0 or 1
  std::string suffix;
  uint32_t offset = 0, length = 0;      // within the token
  bool literal() const { return capture.empty(); }
  friend bool operator==(const Segment& a, const Segment& b) { return a.prefix == b.prefix && a.capture == b.capture && a.suffix == b.suffix; }
};

struct PathPattern {
  std::vector<Segment> segments;
  bool rest = false;                    // ends with `/**` or `{rest...}`
  std::string rest_name;                // of `{rest...}`
  bool final_slash = false;             // `/x/`, never of `/`; matters under `trailing-slash strict|redirect`
  friend bool operator==(const PathPattern&, const PathPattern&) = default;
};

enum class HostForm : uint8_t { kExact, kLabel, kSuffix, kAny };  // example.com, {label}.x, *.x, *

struct HostPattern {
  HostForm form = HostForm::kExact;
  std::string name;                     // A-labels, lower case; of kLabel and kSuffix the part after the first dot
  Capture capture;                      // of kLabel
  friend bool operator==(const HostPattern&, const HostPattern&) = default;
};

struct TemplatePart {
  bool expr = false;
  std::string text;                     // the literal, unescaped; or the source of the expression
  uint32_t offset = 0, length = 0;      // of that text within the token
};

Parsed<Milliseconds> ParseDuration(std::string_view);
Parsed<uint64_t> ParseSize(std::string_view);         // bytes
Parsed<uint64_t> ParseBandwidth(std::string_view);    // bytes a second
Parsed<Rate> ParseRate(std::string_view);
Parsed<Percent> ParsePercent(std::string_view);
Parsed<uint64_t> ParseInteger(std::string_view);
Parsed<IpPrefix> ParseIpPrefix(std::string_view);
Parsed<SocketAddress> ParseSocketAddress(std::string_view);
Parsed<SocketAddress> ParseUnixAddress(std::string_view);             // `unix:/run/x.sock`
Parsed<PathPattern> ParsePathPattern(std::string_view);
Parsed<HostPattern> ParseHostPattern(std::string_view);
Parsed<std::string> ParsePlainString(std::string_view);               // "..", r"..", """..""": no expression allowed inside
Parsed<std::vector<TemplatePart>> ParseTemplate(std::string_view);    // the same tokens, `{expr}` allowed in ".."

std::string Print(const PathPattern&);  // as a user would write it
std::string Print(const HostPattern&);
std::string Print(const IpPrefix&);
std::string Print(const SocketAddress&);  // "host:port", "unix:/path"
std::string PrintDuration(Milliseconds);
std::string PrintSize(uint64_t bytes);

}  // namespace rwsc
