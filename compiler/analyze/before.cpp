// `before` stands only between patterns that meet and of which neither contains the other: E0307, W0304; no circles: E0308.
#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/path_trie.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

// How two routes meet, over all their patterns: kOverlap when any pair needs an order.
Relation Between(const model::Route& a, const model::Route& b) {
  Relation found = Relation::kDisjoint;
  for (const model::RoutePattern& p : a.patterns)
    for (const model::RoutePattern& q : b.patterns) {
      const Relation r = Relate(p.path, q.path);
      if (r == Relation::kOverlap) return r;
      if (r != Relation::kDisjoint) found = r;
    }
  return found;
}

void CheckEdge(const model::Route& a, const model::Route& b, Span span, Sink& sink) {
  if (&a == &b) return;                  // a circle
  const Relation r = Between(a, b);
  if (r == Relation::kOverlap && (EffectiveMethods(a) & EffectiveMethods(b))) return;
  if (r == Relation::kDisjoint || r == Relation::kOverlap) {
    sink.Add(Diagnostic(Kind::UselessBefore, fmt::format("`before {}` changes nothing: no request matches both", b.name.text))
                 .At(span).At(b.head, "this route").AddHelp("delete it"));
    return;
  }
  const bool first_wins = r == Relation::kSubset;
  sink.Add(Diagnostic(Kind::BeforeOnSubset, fmt::format("`before {}` between routes of which one is more specific anyway", b.name.text))
               .At(span, r == Relation::kEqual ? "both have the same pattern" : fmt::format("{} wins wherever both match", first_wins ? a.name.text : b.name.text))
               .At(b.head, "the other route").AddHelp("delete it: the most specific path always wins"));
}

// Depth-first over `before`; reports the first circle found from each start once.
class Circles {
 public:
  Circles(const model::Model& m, Sink& sink) : m_(m), sink_(sink) {}
  void From(uint32_t start) {
    std::vector<std::pair<uint32_t, size_t>> path{{start, 0}};        // explicit stack
    if (state_[start] == kDone) return;
    state_[start] = kOpen;
    while (!path.empty()) {
      auto& [route, next] = path.back();
      const auto& edges = m_.routes[route].before;
      if (next == edges.size()) { state_[route] = kDone; path.pop_back(); continue; }
      const auto [to, span] = edges[next++];
      if (state_[to.value] == kOpen) Report(path, to.value, span);
      else if (state_[to.value] == kNew) { state_[to.value] = kOpen; path.emplace_back(to.value, 0); }
    }
  }

 private:
  enum State : uint8_t { kNew, kOpen, kDone };
  void Report(const std::vector<std::pair<uint32_t, size_t>>& path, uint32_t to, Span span) {
    std::string circle;
    bool inside = false;
    for (const auto& [route, next] : path) {
      inside = inside || route == to;
      if (inside) circle += m_.routes[route].name.text + " before ";
    }
    sink_.Add(Diagnostic(Kind::BeforeCycle, "`before` goes round in a circle").At(span, circle + m_.routes[to].name.text).AddHelp("delete one of them"));
  }
  const model::Model& m_;
  Sink& sink_;
  std::map<uint32_t, State> state_;
};

}  // namespace

void Before(const model::Model& m, const model::Site& site, Sink& sink) {
  Circles circles(m, sink);
  for (model::RouteId id : site.routes) {
    const model::Route& route = m.routes[id.value];
    if (route.before.empty()) continue;
    for (const auto& [other, span] : route.before) CheckEdge(route, m.routes[other.value], span, sink);
    circles.From(id.value);
  }
}

}  // namespace rwsc::analyze
