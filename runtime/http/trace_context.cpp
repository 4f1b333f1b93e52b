#include "runtime/http/trace_context.h"

#include <algorithm>
#include <charconv>
#include <cstring>
#include <random>

namespace rws {
namespace {

bool LowerHex(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

bool AllZero(std::string_view text) { return text.find_first_not_of('0') == std::string_view::npos; }

// Section 3.3.1.3.1: a key, or tenant@system.
bool TracestateKey(std::string_view key) {
  const size_t at = key.find('@');
  const std::string_view tenant = key.substr(0, at), system = at == std::string_view::npos ? std::string_view() : key.substr(at + 1);
  auto well = [](std::string_view part) {
    return std::all_of(part.begin(), part.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '*' || c == '/'; });
  };
  auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (at == std::string_view::npos) return !key.empty() && key.size() <= 256 && well(key) && letter(key[0]);
  return !tenant.empty() && tenant.size() <= 241 && well(tenant) && (letter(tenant[0]) || (tenant[0] >= '0' && tenant[0] <= '9')) &&
         !system.empty() && system.size() <= 14 && well(system) && letter(system[0]);
}

// Printable but for comma and equals; its end is no blank.
bool TracestateValue(std::string_view value) {
  if (value.empty() || value.size() > 256 || value.back() == ' ') return false;
  return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c <= 0x7E && c != ',' && c != '='; });
}

std::string_view Trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

}  // namespace

std::optional<Traceparent> ParseTraceparent(std::string_view text) {
  if (text.size() < kTraceparentBytes || text[2] != '-' || text[35] != '-' || text[52] != '-') return std::nullopt;
  const std::string_view version = text.substr(0, 2), trace = text.substr(3, 32), parent = text.substr(36, 16), flags = text.substr(53, 2);
  if (!LowerHex(version) || version == "ff" || !LowerHex(trace) || !LowerHex(parent) || !LowerHex(flags)) return std::nullopt;
  if (AllZero(trace) || AllZero(parent)) return std::nullopt;
  if (text.size() > kTraceparentBytes && (version == "00" || text[kTraceparentBytes] != '-')) return std::nullopt;
  Traceparent out;
  std::copy(trace.begin(), trace.end(), out.trace.digits.begin());
  std::copy(parent.begin(), parent.end(), out.parent.digits.begin());
  out.sampled = (flags[1] >= 'a' ? flags[1] - 'a' + 10 : flags[1] - '0') % 2 == 1;
  return out;
}

void PrintTraceparent(const Traceparent& t, std::span<char, kTraceparentBytes> out) {
  char* at = out.data();
  auto put = [&](std::string_view text) { at = std::copy(text.begin(), text.end(), at); };
  put("00-");
  put(t.trace.text());
  put("-");
  put(t.parent.text());
  put(t.sampled ? "-01" : "-00");
}

bool ValidTracestate(std::string_view text) {
  if (text.size() > kMaxTracestateBytes) return false;
  size_t members = 0;
  for (bool more = true; more;) {
    const size_t comma = text.find(',');
    const std::string_view member = Trimmed(text.substr(0, comma));
    more = comma != std::string_view::npos;
    if (more) text.remove_prefix(comma + 1);
    if (member.empty()) continue;
    const size_t equals = member.find('=');
    if (equals == std::string_view::npos || !TracestateKey(member.substr(0, equals)) || !TracestateValue(member.substr(equals + 1))) return false;
    if (++members > kMaxTracestateMembers) return false;
  }
  return members > 0;
}

// Two digits at a time.
void PrintHex(uint64_t n, std::span<char, 16> out) {
  static constexpr auto kPairs = [] {
    std::array<std::array<char, 2>, 256> pairs{};
    for (size_t i = 0; i < pairs.size(); ++i) pairs[i] = {"0123456789abcdef"[i >> 4], "0123456789abcdef"[i & 15]};
    return pairs;
  }();
  for (size_t i = 8; i-- > 0; n >>= 8) std::memcpy(out.data() + 2 * i, kPairs[n & 255].data(), 2);
}

uint64_t RandomId() {
  thread_local uint64_t state = (uint64_t{std::random_device{}()} << 32) ^ std::random_device{}();
  uint64_t z = (state += 0x9E3779B97F4A7C15u);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  z ^= z >> 31;
  return z != 0 ? z : 1;
}

TraceId NewTraceId() {
  TraceId id;
  PrintHex(RandomId(), std::span<char, 16>(id.digits.data(), 16));
  PrintHex(RandomId(), std::span<char, 16>(id.digits.data() + 16, 16));
  return id;
}

SpanId NewSpanId() {
  SpanId id;
  PrintHex(RandomId(), id.digits);
  return id;
}

// By the last seven octets, which are random in ids of Trace Context level 2, as those of ours are.
bool TraceChosen(const TraceId& id, uint32_t share) {
  constexpr uint32_t kWhole = 100'000;
  if (share >= kWhole) return true;
  uint64_t n = 0;
  std::from_chars(id.digits.data() + 18, id.digits.data() + 32, n, 16);
  return (n >> 24) * kWhole < (uint64_t{share} << 32);
}

}  // namespace rws
