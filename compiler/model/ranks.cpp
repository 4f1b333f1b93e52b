#include "compiler/model/ranks.h"

#include <algorithm>
#include <queue>
#include <unordered_map>

#include "compiler/model/patterns.h"

namespace rwsc::model {
namespace {

// By where they stand: a line of the group may have taken the place of one further out.
template <class Line>
bool Same(const std::vector<Line>& a, const std::vector<Line>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Line& x, const Line& y) { return x.span.file == y.span.file && x.span.begin == y.span.begin; });
}

template <class Level>
bool Adds(const Group& g, const Level& outer) { return !Same(g.guards, outer.guards) || !Same(g.responses, outer.responses) || !Same(g.errors, outer.errors); }

bool Matters(const Model& m, const Site& site, const Group& g) {
  return g.otherwise == Otherwise::kRefuse || (g.outer ? Adds(g, m.groups[g.outer->value]) : Adds(g, site));
}

// Kahn's algorithm; a delayed pattern keeps its supersets behind it.
class Order {
 public:
  Order(const Model& m, const std::vector<Entry>& entries) : m_(m), entries_(entries), waits_(entries.size(), 0), after_(entries.size()) {
    for (const Entry& e : entries_) breadth_.push_back(Breadth(PathOf(m, e)));
    AddBefore();
  }

  std::vector<uint32_t> Run() {
    auto later = [&](uint32_t a, uint32_t b) { return std::pair(breadth_[a], a) > std::pair(breadth_[b], b); };
    std::priority_queue<uint32_t, std::vector<uint32_t>, decltype(later)> ready(later);
    for (uint32_t i = 0; i < entries_.size(); ++i)
      if (waits_[i] == 0) ready.push(i);
    std::vector<uint32_t> rank(entries_.size(), 0);
    for (uint32_t next = 0; !ready.empty(); ++next) {
      uint32_t i = ready.top();
      ready.pop();
      rank[i] = next;
      for (uint32_t k : after_[i])
        if (--waits_[k] == 0) ready.push(k);
    }
    return rank;
  }

 private:
  const PathPattern& Path(uint32_t i) const { return PathOf(m_, entries_[i]); }
  void Edge(uint32_t first, uint32_t second) { after_[first].push_back(second); ++waits_[second]; }

  void AddBefore() {
    std::unordered_map<uint32_t, std::vector<uint32_t>> of_route;
    bool any = false;
    for (uint32_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].kind == Entry::Kind::kGroup) continue;
      of_route[entries_[i].owner].push_back(i);
      any = any || !m_.routes[entries_[i].owner].before.empty();
    }
    if (!any) return;
    std::vector<bool> delayed(entries_.size(), false);
    for (uint32_t i = 0; i < entries_.size(); ++i) {
      if (entries_[i].kind == Entry::Kind::kGroup) continue;
      for (const auto& [other, span] : m_.routes[entries_[i].owner].before)
        for (uint32_t k : of_route[other.value])
          if (Relate(Path(i), Path(k)) == Relation::kOverlap) { Edge(i, k); delayed[k] = true; }
    }
    for (uint32_t k = 0; k < entries_.size(); ++k)
      for (uint32_t t = 0; delayed[k] && t < entries_.size(); ++t)
        if (t != k && Relate(Path(k), Path(t)) == Relation::kSubset) Edge(k, t);
  }

  const Model& m_;
  const std::vector<Entry>& entries_;
  std::vector<uint64_t> breadth_;
  std::vector<uint32_t> waits_;
  std::vector<std::vector<uint32_t>> after_;
};

}  // namespace

const PathPattern& PathOf(const Model& m, const Entry& e) {
  return e.kind == Entry::Kind::kGroup ? m.groups[e.owner].prefix : m.routes[e.owner].patterns[e.pattern].path;
}

std::vector<Entry> Entries(const Model& m, const Site& site) {
  std::vector<Entry> out;
  for (RouteId id : site.routes)
    for (uint32_t p = 0; p < m.routes[id.value].patterns.size(); ++p) out.push_back({Entry::Kind::kRoute, id.value, p});
  for (RouteId id : site.routes)
    for (uint32_t p = 0; m.routes[id.value].otherwise == Otherwise::kRefuse && p < m.routes[id.value].patterns.size(); ++p)
      out.push_back({Entry::Kind::kRefusal, id.value, p});
  for (GroupId id : site.groups)
    if (Matters(m, site, m.groups[id.value])) out.push_back({Entry::Kind::kGroup, id.value, 0});
  return out;
}

std::vector<uint32_t> Ranks(const Model& m, const std::vector<Entry>& entries) { return Order(m, entries).Run(); }

}  // namespace rwsc::model
