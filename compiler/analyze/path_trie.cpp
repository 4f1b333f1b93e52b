#include "compiler/analyze/path_trie.h"

namespace rwsc::analyze {

bool SameSegment(const Segment& a, const Segment& b) {
  if (a.literal() || b.literal()) return a.literal() && b.literal() && a.prefix == b.prefix;
  return a.prefix == b.prefix && a.suffix == b.suffix && a.capture[0].type == b.capture[0].type && a.capture[0].words == b.capture[0].words;
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
}

uint32_t PathTrie::Child(uint32_t at, const Segment& s) {
  const auto fresh = static_cast<uint32_t>(nodes_.size());
  if (s.literal()) {
    auto [it, added] = nodes_[at].literals.try_emplace(s.prefix, fresh);
    if (!added) return it->second;
    nodes_[at].order.emplace_back(&it->first, fresh);
  } else {
    for (const auto& [other, node] : nodes_[at].typed)
      if (SameSegment(*other, s)) return node;
    nodes_[at].typed.emplace_back(&s, fresh);
  }
  nodes_.emplace_back();
  return fresh;
}

}  // namespace rwsc::analyze
