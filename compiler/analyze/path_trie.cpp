#include "compiler/analyze/path_trie.h"

#include "compiler/model/patterns.h"

namespace rwsc::analyze {

std::vector<PathPattern> Cells(const PathPattern& whole) {
  std::vector<PathPattern> cells{whole};
  for (size_t i = 0; i < whole.segments.size(); ++i) {
    const Segment& s = whole.segments[i];
    if (s.literal() || s.capture[0].type != CaptureType::kEnum) continue;
    std::vector<PathPattern> finer;
    for (const PathPattern& cell : cells)
      for (const std::string& word : s.capture[0].words) {
        if (finer.size() >= kMaxCells) return {};
        finer.push_back(cell);
        finer.back().segments[i] = Segment{s.prefix + word + s.suffix, {}, "", 0, 0};
      }
    cells = std::move(finer);
  }
  return cells;
}

rws::MethodSet EffectiveMethods(const model::Route& r) {
  return r.methods & Bit(rws::Method::kGet) ? r.methods | Bit(rws::Method::kHead) : r.methods;
}

PathTrie::PathTrie(const model::Model& m, const model::Site& site) : nodes_(1) {
  for (model::RouteId id : site.routes) {
    const model::Route& route = m.routes[id.value];
    for (uint32_t p = 0; p < route.patterns.size(); ++p) {
      const PathPattern& path = route.patterns[p].path;
      uint32_t at = 0;
      for (const Segment& s : path.segments) at = Child(at, s);
      (path.rest ? nodes_[at].rests : nodes_[at].ends).push_back({id.value, p});
    }
  }
  for (model::GroupId id : site.groups) {
    uint32_t at = 0;
    for (const Segment& s : m.groups[id.value].prefix.segments) at = Child(at, s);
    nodes_[at].groups.push_back(id.value);
  }
}

uint32_t PathTrie::Child(uint32_t at, const Segment& s) {
  const auto fresh = static_cast<uint32_t>(nodes_.size());
  if (s.literal()) {
    auto [it, added] = nodes_[at].literals.try_emplace(s.prefix, fresh);
    if (!added) return it->second;
    nodes_[at].order.emplace_back(&it->first, fresh);
  } else {
    for (const auto& [other, node] : nodes_[at].typed)
      if (SameTexts(*other, s)) return node;
    nodes_[at].typed.emplace_back(&s, fresh);
  }
  nodes_.emplace_back();
  return fresh;
}

}  // namespace rwsc::analyze
