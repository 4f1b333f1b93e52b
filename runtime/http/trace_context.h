// W3C Trace Context: traceparent, taken apart strictly and written, and the ids in it. Ids are kept as their hex digits, which
// is what headers, log lines and exports hold.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace rws {

inline constexpr size_t kTraceparentBytes = 55;        // of version 00
inline constexpr size_t kMaxTracestateBytes = 8192;    // more is dropped
inline constexpr size_t kMaxTracestateMembers = 32;

struct TraceId {
  std::array<char, 32> digits;
  std::string_view text() const { return {digits.data(), digits.size()}; }
};
struct SpanId {
  std::array<char, 16> digits;
  std::string_view text() const { return {digits.data(), digits.size()}; }
};

struct Traceparent {
  TraceId trace;
  SpanId parent;
  bool sampled = false;
};

// nullopt: invalid, a new trace begins (section 4.3). Later versions are read as far as version 00 goes.
std::optional<Traceparent> ParseTraceparent(std::string_view);
void PrintTraceparent(const Traceparent&, std::span<char, kTraceparentBytes>);
bool ValidTracestate(std::string_view);                // of all lines, joined by commas

void PrintHex(uint64_t, std::span<char, 16>);          // lower case
uint64_t RandomId();                                   // not 0; for names, not for secrets
TraceId NewTraceId();
SpanId NewSpanId();

// Whether a trace of that id is among this share of all, in thousandths of a percent: every node decides the same.
bool TraceChosen(const TraceId&, uint32_t share);

}  // namespace rws
