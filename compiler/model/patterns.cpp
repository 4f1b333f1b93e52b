#include "compiler/model/patterns.h"

#include <algorithm>
#include <array>
#include <vector>

#include "runtime/bundle/captures.h"

namespace rwsc {
namespace {

constexpr std::string_view kUuid = "00000000-0000-4000-8000-000000000007";
constexpr uint64_t kMaxSegmentBreadth = 1'000'000'000;
constexpr uint64_t kMaxAffix = 1'000'000;

bool Finite(const Segment& s) { return s.literal() || s.capture[0].type == CaptureType::kEnum; }

std::vector<std::string> Texts(const Segment& s) {       // of a finite segment
  if (s.literal()) return {s.prefix};
  std::vector<std::string> out;
  for (const std::string& w : s.capture[0].words) out.push_back(s.prefix + w + s.suffix);
  return out;
}

bool InnerTakes(const Segment& s, std::string_view inner) {
  const Capture& c = s.capture[0];
  if (c.type == CaptureType::kEnum) return std::find(c.words.begin(), c.words.end(), inner) != c.words.end();
  return rws::CaptureTakes(KindOf(c.type), inner);
}

// Every text that two infinite segments share is, but for the free middle, one of these: the longer prefix, a middle that the
// types can agree on, the longer suffix; or prefix and suffix run into each other.
std::vector<std::string> Candidates(const Segment& a, const Segment& b) {
  const std::string& prefix = a.prefix.size() > b.prefix.size() ? a.prefix : b.prefix;
  const std::string& suffix = a.suffix.size() > b.suffix.size() ? a.suffix : b.suffix;
  std::vector<std::string> out = {prefix + "7" + suffix, prefix + suffix};
  for (const Segment* s : {&a, &b}) {
    if (s->capture[0].type != CaptureType::kUuid) continue;
    size_t head = prefix.size() - s->prefix.size(), tail = suffix.size() - s->suffix.size();
    if (head + tail <= kUuid.size()) out.push_back(prefix + std::string(kUuid.substr(head, kUuid.size() - head - tail)) + suffix);
  }
  for (size_t k = 1; k <= std::min(prefix.size(), suffix.size()); ++k)
    if (prefix.ends_with(suffix.substr(0, k))) out.push_back(prefix + suffix.substr(k));
  return out;
}

// u + x + v is of type `outer` for every x of type `inner`.
bool AlwaysWithin(CaptureType inner, CaptureType outer, const std::string& u, const std::string& v) {
  const bool bare = u.empty() && v.empty();
  if (outer == CaptureType::kAny) return true;
  if (inner == outer && bare) return true;
  switch (outer) {
    case CaptureType::kHex:
      return (inner == CaptureType::kInt || inner == CaptureType::kHex) && rws::CaptureTakes(rws::format::CaptureKind::kHex, u + "7" + v);
    case CaptureType::kSlug:
      return inner != CaptureType::kAny && rws::CaptureTakes(rws::format::CaptureKind::kSlug, u + "7" + v);
    default: return false;   // a longer int may be too long, a longer uuid is none
  }
}

bool InfiniteWithin(const Segment& a, const Segment& b) {
  if (!a.prefix.starts_with(b.prefix) || !a.suffix.ends_with(b.suffix)) return false;
  std::string u = a.prefix.substr(b.prefix.size()), v = a.suffix.substr(0, a.suffix.size() - b.suffix.size());
  return AlwaysWithin(a.capture[0].type, b.capture[0].type, u, v);
}

bool Within(const Segment& a, const Segment& b) {
  if (!Finite(a)) return !Finite(b) && InfiniteWithin(a, b);
  for (const std::string& t : Texts(a))
    if (!Takes(b, t)) return false;
  return true;
}

bool Within(const PathPattern& a, const PathPattern& b) {
  const size_t n = b.segments.size();
  if (b.rest ? a.segments.size() < n : (a.rest || a.segments.size() != n)) return false;
  for (size_t i = 0; i < n; ++i)
    if (!Within(a.segments[i], b.segments[i])) return false;
  return true;
}

Relation FromBoth(bool ab, bool ba) { return ab && ba ? Relation::kEqual : ab ? Relation::kSubset : ba ? Relation::kSuperset : Relation::kOverlap; }

// What a finite segment shares with another, as a literal or an enum.
Segment CommonWords(const Segment& finite, const Segment& other) {
  Segment out;
  std::vector<std::string> words;
  for (const std::string& t : Texts(finite))
    if (Takes(other, t)) words.push_back(t);
  if (words.size() == 1) {
    out.prefix = words[0];
  } else {
    Capture c;
    c.name = finite.capture[0].name;
    c.type = CaptureType::kEnum;
    c.words = std::move(words);
    out.capture.push_back(std::move(c));
  }
  return out;
}

uint64_t Breadth(const Segment& s) {
  if (s.literal()) return 0;
  const Capture& c = s.capture[0];
  if (c.type == CaptureType::kEnum) return c.words.size();
  static constexpr std::array<uint64_t, 7> kType = {4, 1, 2, 1, 3, 0, 4};   // by CaptureType
  const uint64_t affix = std::min<uint64_t>(s.prefix.size() + s.suffix.size(), kMaxAffix);
  return 1'000'000 + (kMaxAffix - affix) * 10 + kType[static_cast<size_t>(c.type)];
}

// A text of `a` that `b` does not take; the shortest we know of.
std::optional<std::string> OnlyFirst(const Segment& a, const Segment& b) {
  std::vector<std::string> tries;
  if (Finite(a)) tries = Texts(a);
  else
    for (std::string_view m : {"7", "a", "g", "a-g", "~", "77777777777777777777", "00000000-0000-4000-8000-000000000007"})
      tries.push_back(a.prefix + std::string(m) + a.suffix);
  for (const std::string& t : tries)
    if (Takes(a, t) && !Takes(b, t)) return t;
  return std::nullopt;
}

bool SameWords(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  return a.size() == b.size() && std::is_permutation(a.begin(), a.end(), b.begin());
}

}  // namespace

bool SameCapture(const Segment& a, const Segment& b) {
  return a.prefix == b.prefix && a.suffix == b.suffix && a.capture[0].type == b.capture[0].type && a.capture[0].words == b.capture[0].words;
}

bool SameTexts(const Segment& a, const Segment& b) {
  return Finite(a) && Finite(b) ? SameWords(Texts(a), Texts(b)) : Finite(a) == Finite(b) && SameCapture(a, b);
}

rws::format::CaptureKind KindOf(CaptureType type) {
  switch (type) {
    case CaptureType::kInt: return rws::format::CaptureKind::kInt;
    case CaptureType::kHex: return rws::format::CaptureKind::kHex;
    case CaptureType::kUuid: return rws::format::CaptureKind::kUuid;
    case CaptureType::kSlug: return rws::format::CaptureKind::kSlug;
    case CaptureType::kEnum: return rws::format::CaptureKind::kEnum;
    default: return rws::format::CaptureKind::kAny;
  }
}

bool Takes(const Segment& s, std::string_view text) {
  if (s.literal()) return s.prefix == text;
  if (text.size() <= s.prefix.size() + s.suffix.size() || !text.starts_with(s.prefix) || !text.ends_with(s.suffix)) return false;
  return InnerTakes(s, text.substr(s.prefix.size(), text.size() - s.prefix.size() - s.suffix.size()));
}

std::string Example(const Segment& s) {
  if (Finite(s)) return Texts(s).front();
  switch (s.capture[0].type) {
    case CaptureType::kUuid: return s.prefix + std::string(kUuid) + s.suffix;
    case CaptureType::kInt:
    case CaptureType::kHex: return s.prefix + "7" + s.suffix;
    default: return s.prefix + "a" + s.suffix;
  }
}

std::optional<std::string> Common(const Segment& a, const Segment& b) {
  std::vector<std::string> tries = Finite(a) ? Texts(a) : Finite(b) ? Texts(b) : Candidates(a, b);
  if (!Finite(a) && !Finite(b)) tries.insert(tries.begin(), Example(a));   // the nicer one, when it will do
  for (const std::string& t : tries)
    if (Takes(a, t) && Takes(b, t)) return t;
  return std::nullopt;
}

Relation Relate(const Segment& a, const Segment& b) {
  if (!Common(a, b)) return Relation::kDisjoint;
  return FromBoth(Within(a, b), Within(b, a));
}

Relation Relate(const PathPattern& a, const PathPattern& b) {
  if (!Common(a, b)) return Relation::kDisjoint;
  return FromBoth(Within(a, b), Within(b, a));
}

std::optional<std::string> Common(const PathPattern& a, const PathPattern& b) {
  const PathPattern& longer = a.segments.size() >= b.segments.size() ? a : b;
  const PathPattern& shorter = &longer == &a ? b : a;
  if (longer.segments.size() != shorter.segments.size() && !shorter.rest) return std::nullopt;
  std::string path;
  for (size_t i = 0; i < longer.segments.size(); ++i) {
    std::optional<std::string> text = i < shorter.segments.size() ? Common(longer.segments[i], shorter.segments[i]) : Example(longer.segments[i]);
    if (!text) return std::nullopt;
    path += "/" + *text;
  }
  return path.empty() ? "/" : path;
}

std::optional<std::string> OnlyFirst(const PathPattern& a, const PathPattern& b) {
  std::vector<std::string> texts;
  for (const Segment& s : a.segments) texts.push_back(Example(s));
  auto join = [&] { std::string p; for (const std::string& t : texts) p += "/" + t; return p.empty() ? std::string("/") : p; };
  if (a.segments.size() < b.segments.size() || (a.segments.size() > b.segments.size() && !b.rest)) return join();
  for (size_t i = 0; i < b.segments.size(); ++i) {
    if (auto only = OnlyFirst(a.segments[i], b.segments[i])) { texts[i] = *only; return join(); }
  }
  if (a.rest && !b.rest) return join() + (a.segments.empty() ? "a" : "/a");
  return std::nullopt;
}

std::optional<PathPattern> Intersect(const PathPattern& a, const PathPattern& b) {
  const bool a_longer = a.segments.size() >= b.segments.size();
  PathPattern out = a_longer ? a : b;
  const PathPattern& other = a_longer ? b : a;
  for (size_t i = 0; i < other.segments.size(); ++i) {
    Segment& mine = out.segments[i];
    const Relation r = Relate(mine, other.segments[i]);
    if (r == Relation::kDisjoint) return std::nullopt;
    if (r == Relation::kSuperset) mine = other.segments[i];
    if (r != Relation::kOverlap) continue;
    if (!Finite(mine) && !Finite(other.segments[i])) return std::nullopt;
    const bool swap = !Finite(mine);
    mine = CommonWords(swap ? other.segments[i] : mine, swap ? mine : other.segments[i]);
  }
  if (a.segments.size() == b.segments.size()) out.rest = a.rest && b.rest;   // else the longer one's own
  return out;
}

uint64_t Breadth(const PathPattern& p) {
  uint64_t sum = 0;
  for (const Segment& s : p.segments) sum += Breadth(s);
  constexpr uint64_t kDepth = 1024;    // more than kMaxSegments
  return p.rest ? sum + (kDepth - std::min<uint64_t>(p.segments.size(), kDepth - 1)) * kMaxSegmentBreadth : sum;
}

}  // namespace rwsc
