// Sites and their path tries: patterns into nodes, ranks, accepts and captures.
#include <algorithm>
#include <bit>
#include <unordered_map>

#include "compiler/lower/builder.h"
#include "compiler/lower/pipelines.h"
#include "compiler/model/patterns.h"
#include "compiler/model/ranks.h"

namespace rwsc::lower {
namespace {

using model::Entry;
using rws::format::kNone;

struct TrieNode {
  std::vector<std::pair<std::string, uint32_t>> literals;
  std::vector<std::pair<const Segment*, uint32_t>> typed;
  std::vector<uint32_t> ends, rests;       // positions in the site's pattern list
};

class Trie {
 public:
  Trie() : nodes(1) {}
  std::vector<TrieNode> nodes;

  void Insert(const PathPattern& p, uint32_t position) {
    uint32_t at = 0;
    for (const Segment& s : p.segments) at = s.literal() ? Literal(at, s.prefix) : Typed(at, s);
    (p.rest ? nodes[at].rests : nodes[at].ends).push_back(position);
  }

 private:
  uint32_t Literal(uint32_t at, const std::string& text) {
    std::string key(reinterpret_cast<const char*>(&at), sizeof at);
    auto [it, added] = index_.try_emplace(key + text, static_cast<uint32_t>(nodes.size()));
    if (added) {
      nodes[at].literals.emplace_back(text, it->second);
      nodes.emplace_back();
    }
    return it->second;
  }
  uint32_t Typed(uint32_t at, const Segment& s) {
    for (const auto& [other, node] : nodes[at].typed)
      if (SameCapture(*other, s)) return node;
    const auto node = static_cast<uint32_t>(nodes.size());
    nodes[at].typed.emplace_back(&s, node);
    nodes.emplace_back();
    return node;
  }
  std::unordered_map<std::string, uint32_t> index_;
};

rws::MethodSet MethodsOf(const model::Model& m, const model::Route& route, const std::vector<uint32_t>& same, const std::vector<Entry>& entries) {
  rws::MethodSet set = route.methods;
  if (route.any_method || !(set & Bit(rws::Method::kGet))) return set;
  for (uint32_t i : same) {
    if (entries[i].kind != Entry::Kind::kRoute) continue;
    const model::Route& other = m.routes[entries[i].owner];
    if (&other != &route && !other.any_method && (other.methods & Bit(rws::Method::kHead))) return set;   // it has a HEAD route
  }
  return set | Bit(rws::Method::kHead);
}

// What no route at this node answers: `otherwise 405` refuses it.
rws::MethodSet OpenMethods(const model::Model& m, const std::vector<uint32_t>& same, const std::vector<Entry>& entries) {
  rws::MethodSet open = model::kAllMethods;
  for (uint32_t i : same)
    if (entries[i].kind == Entry::Kind::kRoute) open &= ~MethodsOf(m, m.routes[entries[i].owner], same, entries);
  return open;
}

uint16_t SlotOf(const std::vector<model::Name>& captures, const std::string& name) {
  for (size_t i = 0; i < captures.size(); ++i)
    if (captures[i].text == name) return static_cast<uint16_t>(i);
  return 0;
}

void LowerCaptures(Builder& b, const std::vector<model::Name>& names, const PathPattern& path, rws::format::Accept& accept) {
  accept.captures = static_cast<uint32_t>(b.plan.captures.size());
  auto add = [&](const std::string& name, size_t segment, size_t prefix, size_t suffix, bool rest) {
    b.plan.captures.push_back({SlotOf(names, name), static_cast<uint16_t>(segment), static_cast<uint16_t>(prefix),
                               static_cast<uint16_t>(suffix), static_cast<uint16_t>(rest), 0});
    ++accept.capture_count;
  };
  for (size_t i = 0; i < path.segments.size(); ++i) {
    const Segment& s = path.segments[i];
    if (!s.literal()) add(s.capture[0].name, i, s.prefix.size(), s.suffix.size(), false);
  }
  if (path.rest && !path.rest_name.empty()) add(path.rest_name, path.segments.size(), 0, 0, true);
}

class SiteTrie {
 public:
  SiteTrie(Builder& b, const model::Site& site) : b_(b), site_(site), entries_(model::Entries(b.model, site)), ranks_(model::Ranks(b.model, entries_)) {
    for (uint32_t i = 0; i < entries_.size(); ++i) trie_.Insert(Path(i), i);
  }

  uint32_t Write() {
    root_ = static_cast<uint32_t>(b_.plan.nodes.size());
    for (const TrieNode& n : trie_.nodes) WriteNode(n);
    return root_;
  }
  uint32_t size() const { return static_cast<uint32_t>(trie_.nodes.size()); }

 private:
  const PathPattern& Path(uint32_t i) const { return model::PathOf(b_.model, entries_[i]); }

  void WriteNode(const TrieNode& n) {
    rws::format::Node out{0, kNone, static_cast<uint32_t>(b_.plan.typed.size()), 0, 0, static_cast<uint16_t>(n.typed.size()), 0, 0, 0};
    WriteLiterals(n, out);
    for (const auto& [segment, node] : n.typed) WriteTyped(*segment, node);
    out.accepts = WriteAccepts(n.ends, out.accept_count);
    out.rests = WriteAccepts(n.rests, out.rest_count);
    b_.plan.nodes.push_back(out);
  }

  void WriteLiterals(const TrieNode& n, rws::format::Node& out) {
    if (n.literals.empty()) return;
    const size_t count = n.literals.size();
    const auto size = static_cast<uint32_t>(std::bit_ceil(count + count / 3));
    out.literals = static_cast<uint32_t>(b_.plan.literals.size());
    out.literal_mask = size - 1;
    b_.plan.literals.resize(out.literals + size, {0, {0, 0}, kNone});
    for (const auto& [text, node] : n.literals) {
      const uint32_t hash = rws::format::Hash(text.data(), text.size());
      uint32_t i = 0;
      while (b_.plan.literals[out.literals + ((hash + i) & out.literal_mask)].node != kNone) ++i;
      b_.plan.literals[out.literals + ((hash + i) & out.literal_mask)] = {hash, b_.plan.strings.Add(text), root_ + node};
      out.longest_probe = std::max(out.longest_probe, static_cast<uint16_t>(std::min<uint32_t>(i + 1, 65535)));
    }
  }

  void WriteTyped(const Segment& s, uint32_t node) {
    const Capture& c = s.capture[0];
    b_.plan.typed.push_back({b_.plan.strings.Add(s.prefix), b_.plan.strings.Add(s.suffix), LowerWords(b_, c.words),
                             static_cast<uint16_t>(c.words.size()), static_cast<uint8_t>(KindOf(c.type)), 0, root_ + node});
  }

  uint32_t WriteAccepts(const std::vector<uint32_t>& positions, uint16_t& count) {
    const auto first = static_cast<uint32_t>(b_.plan.accepts.size());
    for (uint32_t i : positions) b_.plan.accepts.push_back(Accept(i, positions));
    count = static_cast<uint16_t>(positions.size());
    return first;
  }

  rws::format::Accept Accept(uint32_t i, const std::vector<uint32_t>& same) {
    const Entry& e = entries_[i];
    rws::format::Accept accept{e.owner, 0, ranks_[i], 0, 0, 0};
    if (e.kind == Entry::Kind::kGroup) {
      const model::Group& group = b_.model.groups[e.owner];
      accept.methods = group.otherwise == model::Otherwise::kRefuse ? model::kAllMethods : 0;
      Refuse(accept, model::GroupId{e.owner});
      LowerCaptures(b_, group.captures, Path(i), accept);
      return accept;
    }
    const model::Route& route = b_.model.routes[e.owner];
    accept.methods = e.kind == Entry::Kind::kRoute ? MethodsOf(b_.model, route, same, entries_) : OpenMethods(b_.model, same, entries_);
    if (e.kind == Entry::Kind::kRefusal) Refuse(accept, route.group);
    LowerCaptures(b_, route.captures, Path(i), accept);
    return accept;
  }

  void Refuse(rws::format::Accept& accept, std::optional<model::GroupId> group) {
    accept.refuses = 1;
    accept.route = group ? LowerRefusal(b_, b_.model.groups[group->value]) : LowerNotFound(b_, site_);
  }

  Builder& b_;
  const model::Site& site_;
  std::vector<Entry> entries_;
  std::vector<uint32_t> ranks_;
  Trie trie_;
  uint32_t root_ = 0;
};

}  // namespace

uint32_t LowerWords(Builder& b, const std::vector<std::string>& words) {
  std::string key;
  for (const std::string& w : words) key += w + '|';
  auto [it, added] = b.word_lists.try_emplace(key, static_cast<uint32_t>(b.plan.words.size()));
  if (added)
    for (const std::string& w : words) b.plan.words.push_back(b.plan.strings.Add(w));
  return it->second;
}

namespace {

uint32_t RouteFlags(const model::Route& r) {
  return (r.settings.keep_slash ? rws::format::kRouteKeepsSlash : 0) | (r.action.native == "files" ? rws::format::kRouteServesFiles : 0);
}

uint32_t PathFlags(const model::Model& m, const model::Site& s) {
  using model::TrailingSlash;
  uint32_t flags = s.raw_paths ? rws::format::kRawPaths : 0;
  if (s.settings.keep_slash) flags |= rws::format::kKeepSlash;
  if (std::any_of(s.routes.begin(), s.routes.end(), [&](model::RouteId id) { return m.routes[id.value].settings.keep_slash; })) flags |= rws::format::kSomeKeepSlash;
  if (s.slash != TrailingSlash::kSame) flags |= rws::format::kSlashMatters;
  return s.slash == TrailingSlash::kRedirect ? flags | rws::format::kSlashRedirect : flags;
}

}  // namespace

void LowerRoutes(Builder& b) {
  for (const model::Route& r : b.model.routes)
    b.plan.routes.push_back({r.site.value, LowerPipeline(b, r), b.plan.strings.Add(r.name.text), RouteFlags(r)});
  for (const model::Site& s : b.model.sites) {
    SiteTrie trie(b, s);
    const uint32_t root = trie.Write();
    bool labelled = std::any_of(s.hosts.begin(), s.hosts.end(), [](const auto& h) { return h.first.form == HostForm::kLabel; });
    b.plan.sites.push_back({root, trie.size(), LowerNotFound(b, s), labelled ? 0 : kNone, s.https_port, b.plan.strings.Add(s.name.text), PathFlags(b.model, s)});
  }
}

}  // namespace rwsc::lower
