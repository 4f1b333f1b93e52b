// How a difference is explained, and shown.
#include "tests/oracle/differences.h"

namespace rws::oracle {
namespace {

constexpr std::string_view kKinds[] = {"we refuse", "they refuse", "targets differ", "one closes", "FRAMING DIFFERS", "differs"};
constexpr std::string_view kEnds[] = {"complete", "waits", "refused", "closed", "preface"};

std::string Lines(std::string_view name, const oracle::Lines& lines) {
  std::string out;
  for (const auto& [key, value] : lines) out += "\n    " + std::string(name) + " " + Escaped(key) + ": \"" + Escaped(value) + "\"";
  return out;
}

std::string Side(std::string_view who, const Outcome& outcome, const Seen* seen) {
  std::string out = "\n  " + std::string(who) + ": " + std::string(kEnds[static_cast<size_t>(outcome.end)]) + " " + outcome.error + " " + outcome.reason;
  if (!seen) return out + ", no such message";
  out += "\n    " + Escaped(seen->method) + " \"" + Escaped(seen->target) + "\" 1." + std::to_string(seen->minor);
  out += Lines("field", seen->fields) + "\n    body \"" + Escaped(seen->body) + "\"" + Lines("trailer", seen->trailers);
  return out + (seen->whole ? "\n    ends at " + std::to_string(seen->end) : "\n    does not end");
}

}  // namespace

const Row* Explain(const Difference& d) {
  for (const Row& row : Table())
    if (row.kind == d.kind && row.is(d)) return &row;
  return nullptr;
}

std::string Describe(const Difference& d) {
  return std::string(kKinds[static_cast<size_t>(d.kind)]) + ": \"" + Escaped(d.from) + "\"\n  of \"" + Escaped(d.octets) + "\"" + Side("ours", d.ours, d.our_message) +
         Side("llhttp", d.theirs, d.their_message);
}

}  // namespace rws::oracle
