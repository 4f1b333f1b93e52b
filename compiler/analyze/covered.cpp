// E0309: a route that never answers, because more specific ones take everything it matches: `/x/**` under `/x` and
// `/x/{a}/**`, an enum of which each word has a route of its own.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/path_trie.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

constexpr size_t kMaxCells = 256;            // of one pattern; more: unknown, nothing is said
constexpr size_t kMaxComparisons = 4'000'000;

// A pattern cut into parts whose union it is: one a word of each enum; the end and the rest of `/**`.
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
  if (!whole.rest) return cells;
  std::vector<PathPattern> split;
  for (PathPattern cell : cells) {
    cell.rest = false;
    split.push_back(cell);
    Segment any;
    any.capture.push_back(Capture{"x", CaptureType::kAny, {}, ""});
    cell.segments.push_back(any);
    cell.rest = true;
    split.push_back(cell);
  }
  return split;
}

bool CanSplit(const PathPattern& p) {
  for (const Segment& s : p.segments)
    if (!s.literal() && s.capture[0].type == CaptureType::kEnum) return true;
  return p.rest;
}

class Cover {
 public:
  Cover(const model::Model& m, const model::Site& site) : m_(m), site_(site) {}

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
      if (!CellTaken(route, pattern, cell, takers)) return false;
    return !cells.empty();
  }

  bool CellTaken(const model::Route& route, const PathPattern& whole, const PathPattern& cell, std::vector<const model::Route*>& takers) {
    rws::MethodSet open = EffectiveMethods(route);
    for (model::RouteId id : site_.routes) {
      const model::Route& other = m_.routes[id.value];
      if (&other == &route || !(EffectiveMethods(other) & open)) continue;
      for (const model::RoutePattern& p : other.patterns) {
        if (++compared_ > kMaxComparisons) return false;
        if (p.path.segments.size() > cell.segments.size() || Relate(p.path, whole) != Relation::kSubset) continue;
        const Relation r = Relate(cell, p.path);
        if (r != Relation::kSubset && r != Relation::kEqual) continue;
        open &= ~EffectiveMethods(other);
        takers.push_back(&other);
        if (!open) return true;
      }
    }
    return false;
  }

  const model::Model& m_;
  const model::Site& site_;
  size_t compared_ = 0;
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
