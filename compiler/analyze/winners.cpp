#include "compiler/analyze/winners.h"

#include <algorithm>

#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

using model::Entry;

constexpr size_t kMaxTexts = 8;        // for one capture

uint64_t Key(Entry::Kind kind, uint32_t owner, uint32_t pattern) {
  return static_cast<uint64_t>(kind) << 62 | static_cast<uint64_t>(owner) << 30 | pattern;
}

std::vector<std::string> Texts(const Segment& a, const Segment& b) {
  std::vector<std::string> tries{Example(a), Example(b)};
  if (auto both = Common(a, b)) tries.push_back(*both);
  const std::string& prefix = a.prefix.size() > b.prefix.size() ? a.prefix : b.prefix;
  const std::string& suffix = a.suffix.size() > b.suffix.size() ? a.suffix : b.suffix;
  for (const char* middle : {"w7q1", "9081", "be07", "k-3", "~z"}) tries.push_back(prefix + middle + suffix);
  for (const Segment* s : {&a, &b})
    if (!s->literal())
      for (const std::string& word : s->capture[0].words) tries.push_back(s->prefix + word + s->suffix);
  std::vector<std::string> out;
  for (std::string& t : tries)
    if (out.size() < kMaxTexts && Takes(a, t) && Takes(b, t) && std::find(out.begin(), out.end(), t) == out.end()) out.push_back(std::move(t));
  return out;
}

// Texts for each segment that one of the patterns spells; none when some segment has no text.
std::vector<std::vector<std::string>> Choices(const PathPattern& a, const PathPattern& b) {
  const PathPattern& longer = a.segments.size() >= b.segments.size() ? a : b;
  const PathPattern& shorter = &longer == &a ? b : a;
  if (longer.segments.size() > shorter.segments.size() && !shorter.rest) return {};
  std::vector<std::vector<std::string>> out;
  for (size_t i = 0; i < longer.segments.size(); ++i) {
    const Segment& other = i < shorter.segments.size() ? shorter.segments[i] : longer.segments[i];
    out.push_back(Texts(longer.segments[i], other));
    if (out.back().empty()) return {};
  }
  return out;
}

}  // namespace

std::vector<PathTexts> Witnesses(const PathPattern& a, const PathPattern& b, size_t deep) {
  const std::vector<std::vector<std::string>> choices = Choices(a, b);
  if (choices.empty() && (!a.segments.empty() || !b.segments.empty())) return {};
  size_t most = 1;
  for (const auto& texts : choices) most = std::max(most, texts.size());
  const bool rest = (a.rest || a.segments.size() > b.segments.size()) && (b.rest || b.segments.size() > a.segments.size());
  std::vector<PathTexts> out;
  for (size_t k = 0; k < most; ++k) {
    PathTexts path;
    for (const auto& texts : choices) path.push_back(texts[k % texts.size()]);
    if (!rest) { out.push_back(std::move(path)); continue; }
    for (size_t more : {size_t{1}, size_t{0}, size_t{2}, deep})
      for (const char* text : {"a", "w7q1"}) {
        if (more == 0 && *text == 'a') continue;
        out.push_back(path);
        out.back().insert(out.back().end(), more, text);
      }
  }
  return out;
}

std::string Join(const PathTexts& texts) {
  std::string out;
  for (const std::string& t : texts) out += "/" + t;
  return out.empty() ? "/" : out;
}

Winners::Winners(const model::Model& m, const model::Site& site) : m_(m), trie_(m, site), entries_(model::Entries(m, site)), ranks_(model::Ranks(m, entries_)) {
  for (uint32_t i = 0; i < entries_.size(); ++i) {
    index_.emplace(Key(entries_[i].kind, entries_[i].owner, entries_[i].pattern), i);
    longest_ = std::max(longest_, model::PathOf(m, entries_[i]).segments.size());
  }
}

rws::MethodSet Winners::Methods(const Entry& e) const {
  if (e.kind == Entry::Kind::kRoute) return EffectiveMethods(m_.routes[e.owner]);
  if (e.kind == Entry::Kind::kRefusal) return model::kAllMethods;       // its own come first
  return m_.groups[e.owner].otherwise == model::Otherwise::kRefuse ? model::kAllMethods : 0;
}

void Winners::Offer(const TrieNode& node, const std::vector<PatternRef>& refs, std::vector<uint32_t>& found) const {
  auto add = [&](Entry::Kind kind, uint32_t owner, uint32_t pattern) {
    if (auto it = index_.find(Key(kind, owner, pattern)); it != index_.end()) found.push_back(it->second);
  };
  for (PatternRef r : refs) {
    add(Entry::Kind::kRoute, r.route, r.pattern);
    add(Entry::Kind::kRefusal, r.route, r.pattern);
  }
  if (&refs == &node.rests)
    for (uint32_t g : node.groups) add(Entry::Kind::kGroup, g, 0);
}

std::vector<Entry> Winners::At(const PathTexts& path) const {
  std::vector<uint32_t> alive{0}, next, found;
  for (size_t i = 0; i <= path.size(); ++i) {
    next.clear();
    for (uint32_t at : alive) {
      const TrieNode& n = trie_[at];
      Offer(n, n.rests, found);
      if (i == path.size()) { Offer(n, n.ends, found); continue; }
      if (auto it = n.literals.find(path[i]); it != n.literals.end()) next.push_back(it->second);
      for (const auto& [segment, child] : n.typed)
        if (Takes(*segment, path[i])) next.push_back(child);
    }
    alive.swap(next);
  }
  std::sort(found.begin(), found.end(), [&](uint32_t a, uint32_t b) { return ranks_[a] < ranks_[b]; });
  std::vector<Entry> out;
  for (uint32_t i : found) out.push_back(entries_[i]);
  return out;
}

void Winners::Below(uint32_t node, std::vector<PatternRef>& out) const {
  const TrieNode& n = trie_[node];
  out.insert(out.end(), n.ends.begin(), n.ends.end());
  out.insert(out.end(), n.rests.begin(), n.rests.end());
  for (const auto& [text, child] : n.order) Below(child, out);
  for (const auto& [segment, child] : n.typed) Below(child, out);
}

std::vector<PatternRef> Winners::Meeting(const PathPattern& p) const {
  std::vector<uint32_t> alive{0}, next;
  std::vector<PatternRef> out;
  for (const Segment& s : p.segments) {
    next.clear();
    for (uint32_t at : alive) {
      const TrieNode& n = trie_[at];
      out.insert(out.end(), n.rests.begin(), n.rests.end());
      if (s.literal()) {
        if (auto it = n.literals.find(s.prefix); it != n.literals.end()) next.push_back(it->second);
      } else {
        for (const auto& [text, child] : n.order)
          if (Takes(s, *text)) next.push_back(child);
      }
      for (const auto& [segment, child] : n.typed)
        if (Common(*segment, s)) next.push_back(child);
    }
    alive.swap(next);
  }
  for (uint32_t at : alive) {
    const TrieNode& n = trie_[at];
    if (p.rest) Below(at, out);
    else { out.insert(out.end(), n.ends.begin(), n.ends.end()); out.insert(out.end(), n.rests.begin(), n.rests.end()); }
  }
  return out;
}

}  // namespace rwsc::analyze
