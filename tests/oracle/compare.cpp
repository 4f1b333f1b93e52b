// Message by message, until the two part.
#include <optional>

#include "tests/oracle/differences.h"

namespace rws::oracle {
namespace {

struct Pair {
  std::string_view octets;
  const Outcome& ours;
  const Outcome& theirs;
  size_t at;                   // which message

  const Seen* Mine() const { return at < ours.messages.size() ? &ours.messages[at] : nullptr; }
  const Seen* Yours() const { return at < theirs.messages.size() ? &theirs.messages[at] : nullptr; }
  Difference As(Kind kind) const {
    const size_t start = at == 0 ? 0 : ours.messages[at - 1].end;
    return {kind, octets, octets.substr(start), ours, theirs, Mine(), Yours(), at == 0 ? nullptr : &theirs.messages[at - 1]};
  }
};

std::optional<Difference> Target(const Pair& p) {
  if (p.Mine()->target == p.Yours()->target) return std::nullopt;
  return p.As(Kind::kTarget);
}

bool StartsAlike(std::string_view a, std::string_view b) { return a.starts_with(b) || b.starts_with(a); }

bool SameHead(const Seen& a, const Seen& b) {
  return a.method == b.method && a.minor == b.minor && EndToEnd(a.fields) == EndToEnd(b.fields);
}

// Of a message that one of them has, or is through with, and the other not.
std::optional<Difference> Unequal(const Pair& p) {
  const bool mine = p.Mine() && p.Mine()->whole, yours = p.Yours() && p.Yours()->whole;
  const bool we = p.ours.end == End::kRefused && !mine, they = p.theirs.end == End::kRefused && !yours;
  if (they && p.Mine()) return p.As(Kind::kTheyRefuse);        // the head at least was good enough for us
  if (we) return p.As(Kind::kWeRefuse);
  return p.As(they ? Kind::kTheyRefuse : Kind::kFraming);
}

std::optional<Difference> Ends(const Pair& p) {
  if (p.ours.end == p.theirs.end) return std::nullopt;
  if (p.ours.end == End::kClosed || p.theirs.end == End::kClosed) return p.As(Kind::kClosing);
  return Unequal(p);
}

// One of them has no such message.
std::optional<Difference> Beyond(const Pair& p) {
  if (!p.Mine() && !p.Yours()) return Ends(p);
  const bool closed = (p.ours.end == End::kClosed && !p.Mine()) || (p.theirs.end == End::kClosed && !p.Yours());
  return closed ? p.As(Kind::kClosing) : Unequal(p);
}

// Both have accepted its head.
std::optional<Difference> Message(const Pair& p, bool& go_on) {
  const Seen& a = *p.Mine();
  const Seen& b = *p.Yours();
  if (!SameHead(a, b)) return p.As(Kind::kOther);
  if (a.whole != b.whole) return Unequal(p);
  if (!a.whole && p.ours.end != p.theirs.end) return Unequal(p);
  if (!a.whole) return StartsAlike(a.body, b.body) ? std::nullopt : std::optional(p.As(Kind::kFraming));
  if (a.body != b.body || a.end != b.end) return p.As(Kind::kFraming);
  if (AllowedTrailers(a.trailers) != AllowedTrailers(b.trailers)) return p.As(Kind::kOther);
  go_on = true;
  return std::nullopt;
}

}  // namespace

std::vector<Difference> Compare(std::string_view octets, const Outcome& ours, const Outcome& theirs) {
  std::vector<Difference> all;
  for (Pair p{octets, ours, theirs, 0}; all.size() <= octets.size(); ++p.at) {
    const bool both = p.Mine() && p.Yours();
    if (std::optional<Difference> target = both ? Target(p) : std::nullopt) all.push_back(*target);
    bool go_on = false;
    if (std::optional<Difference> last = both ? Message(p, go_on) : Beyond(p)) all.push_back(*last);
    if (!go_on) break;
  }
  return all;
}

}  // namespace rws::oracle
