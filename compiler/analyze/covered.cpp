// E0309: a route that never answers, because those that win take everything it matches: `/x/**` under `/x` and
// `/x/{a}/**`, an enum of which each word has a route of its own.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/path_trie.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

constexpr size_t kMaxComparisons = 4'000'000;

// Where a final slash matters, the one path of `/x/**` that neither `/x` nor `/x/{x}/**` has.
PathPattern WithSlash(PathPattern end) {
  if (!end.segments.empty()) end.segments.emplace_back();
  return end;
}

// `/x/**` without its end: `/x/{x}/**`.
PathPattern Deeper(PathPattern cell) {
  Segment any;
  any.capture.push_back(Capture{"x", CaptureType::kAny, {}, ""});
  cell.segments.push_back(any);
  return cell;
}

bool CanSplit(const PathPattern& p) {
  for (const Segment& s : p.segments)
    if (!s.literal() && s.capture[0].type == CaptureType::kEnum) return true;
  return p.rest;
}

class Cover {
 public:
  Cover(const model::Model& m, const model::Site& site) : m_(m), site_(site) {
    for (model::RouteId id : site.routes)
      for (const model::RoutePattern& p : m.routes[id.value].patterns) longest_ = std::max(longest_, p.path.segments.size());
  }

  // Every pattern of the route is taken whole by others; names the takers.
  bool Taken(const model::Route& route, std::vector<const model::Route*>& takers) {
    for (const model::RoutePattern& p : route.patterns)
      if (!PatternTaken(route, p.path, takers)) return false;
    return true;
  }

 private:
  bool PatternTaken(const model::Route& route, const PathPattern& pattern, std::vector<const model::Route*>& takers) {
    if (!CanSplit(pattern)) return false;
    const std::vector<PathPattern> cells = Cells(pattern);
    for (const PathPattern& cell : cells)
      if (!(cell.rest ? RestTaken(route, pattern, cell, takers) : CellTaken(route, pattern, cell, takers))) return false;
    return !cells.empty();
  }

  // Whole, or its end and, one segment further down, its rest.
  bool RestTaken(const model::Route& route, const PathPattern& whole, const PathPattern& cell, std::vector<const model::Route*>& takers) {
    const size_t before = takers.size();
    if (CellTaken(route, whole, cell, takers)) return true;
    takers.resize(before);
    if (cell.segments.size() > longest_) return false;
    PathPattern end = cell;
    end.rest = false;
    if (site_.slash != model::TrailingSlash::kSame && !CellTaken(route, whole, WithSlash(end), takers)) return false;
    return CellTaken(route, whole, end, takers) && RestTaken(route, whole, Deeper(cell), takers);
  }

  bool CellTaken(const model::Route& route, const PathPattern& whole, const PathPattern& cell, std::vector<const model::Route*>& takers) {
    rws::MethodSet open = EffectiveMethods(route);
    for (model::RouteId id : site_.routes) {
      const model::Route& other = m_.routes[id.value];
      if (&other == &route || !(EffectiveMethods(other) & open)) continue;
      for (const model::RoutePattern& p : other.patterns) {
        if (++compared_ > kMaxComparisons) return false;
        if (p.path.segments.size() > cell.segments.size() || !Wins(other, p.path, route, whole)) continue;
        const Relation r = Relate(cell, p.path);
        if (r != Relation::kSubset && r != Relation::kEqual) continue;
        open &= ~EffectiveMethods(other);
        takers.push_back(&other);
        if (!open) return true;
      }
    }
    return false;
  }

  bool Wins(const model::Route& other, const PathPattern& theirs, const model::Route& route, const PathPattern& ours) const {
    const Relation r = Relate(theirs, ours);
    return r == Relation::kSubset || (r == Relation::kOverlap && std::any_of(other.before.begin(), other.before.end(), [&](const auto& b) { return &m_.routes[b.first.value] == &route; }));
  }

  const model::Model& m_;
  const model::Site& site_;
  size_t compared_ = 0, longest_ = 0;
};

}  // namespace

void Covered(const model::Model& m, const model::Site& site, Sink& sink) {
  Cover cover(m, site);
  for (model::RouteId id : site.routes) {
    const model::Route& route = m.routes[id.value];
    std::vector<const model::Route*> takers;
    if (!cover.Taken(route, takers)) continue;
    Diagnostic d(Kind::CoveredRoute, fmt::format("route {} can never answer", route.name.text));
    d.At(route.head, "every request that it matches goes to a more specific route");
    std::vector<const model::Route*> said;
    for (const model::Route* t : takers)
      if (std::find(said.begin(), said.end(), t) == said.end() && said.size() < 4) { said.push_back(t); d.At(t->head, "takes a part"); }
    sink.Add(std::move(d.AddHelp("delete it, or one of the others")));
  }
}

}  // namespace rwsc::analyze
