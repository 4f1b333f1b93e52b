// E0302: one pattern, one method, two routes. E0301: two patterns meet, neither contains the other, and nothing says who wins.
// A self-product of the trie visits only pairs of nodes that share a path: linear for plain routes.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/path_trie.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

class Product {
 public:
  Product(const model::Model& m, const model::Site& site, Sink& sink) : m_(m), site_(site), sink_(sink), trie_(m, site) {}

  void Run() {
    Same(0);
    if (pairs_ > kMaxPairs)
      sink_.Add(Diagnostic(Kind::Budget, fmt::format("could not compare all patterns of site {} within the budget ({} pairs)", site_.name.text, kMaxPairs))
                    .At(site_.head).Note("pairs beyond it are treated as overlapping and ordered by specificity"));
  }

 private:
  const model::Route& RouteOf(PatternRef r) const { return m_.routes[r.route]; }
  const model::RoutePattern& PatternOf(PatternRef r) const { return RouteOf(r).patterns[r.pattern]; }

  // A node with itself: equal patterns, then every pair of children that can meet.
  void Same(uint32_t x) {
    const TrieNode& n = trie_[x];
    Equal(n.ends);
    Equal(n.rests);
    for (const auto& [text, child] : n.order) Same(child);
    for (size_t i = 0; i < n.typed.size(); ++i) {
      Same(n.typed[i].second);
      for (const auto& [text, child] : n.order)
        if (Takes(*n.typed[i].first, *text)) Two(child, n.typed[i].second, true, false);
      for (size_t k = i + 1; k < n.typed.size(); ++k) Typed(n.typed[i], n.typed[k], true, true);
    }
  }

  void Typed(const std::pair<const Segment*, uint32_t>& a, const std::pair<const Segment*, uint32_t>& b, bool a_in_b, bool b_in_a) {
    const Relation r = Relate(*a.first, *b.first);
    if (r == Relation::kDisjoint) return;
    Two(a.second, b.second, a_in_b && (r == Relation::kSubset || r == Relation::kEqual), b_in_a && (r == Relation::kSuperset || r == Relation::kEqual));
  }

  // Two nodes that some path reaches both; x_in_y: every path to x is one to y.
  void Two(uint32_t x, uint32_t y, bool x_in_y, bool y_in_x) {
    if (pairs_ > kMaxPairs) return;
    const TrieNode &a = trie_[x], &b = trie_[y];
    const bool comparable = x_in_y || y_in_x;
    if (!comparable) { Meet(a.ends, b.ends); Meet(a.rests, b.rests); }
    if (!y_in_x) RestOver(a.rests, y);
    if (!x_in_y) RestOver(b.rests, x);
    for (const auto& [text, child] : a.order) {
      if (auto it = b.literals.find(*text); it != b.literals.end()) Two(child, it->second, x_in_y, y_in_x);
      for (const auto& [segment, other] : b.typed)
        if (Takes(*segment, *text)) Two(child, other, x_in_y, false);
    }
    for (const auto& s : a.typed) {
      for (const auto& [text, child] : b.order)
        if (Takes(*s.first, *text)) Two(s.second, child, false, y_in_x);
      for (const auto& t : b.typed) Typed(s, t, x_in_y, y_in_x);
    }
  }

  // `/**` at one node meets everything at and below the other, unless all of that is contained in it. Rests at the same
  // depth were compared by Meet, or are comparable.
  void RestOver(const std::vector<PatternRef>& rests, uint32_t other) {
    if (rests.empty()) return;
    const TrieNode& n = trie_[other];
    Meet(rests, n.ends);
    for (const auto& [text, child] : n.order) Below(rests, child);
    for (const auto& [segment, child] : n.typed) Below(rests, child);
  }
  void Below(const std::vector<PatternRef>& rests, uint32_t node) {
    if (pairs_ > kMaxPairs) return;
    const TrieNode& n = trie_[node];
    Meet(rests, n.ends);
    Meet(rests, n.rests);
    for (const auto& [text, child] : n.order) Below(rests, child);
    for (const auto& [segment, child] : n.typed) Below(rests, child);
  }

  void Equal(const std::vector<PatternRef>& same) {
    for (size_t i = 0; i < same.size(); ++i)
      for (size_t k = 0; k < i; ++k) {
        const model::Route &a = RouteOf(same[k]), &b = RouteOf(same[i]);
        const rws::MethodSet common = a.methods & b.methods;
        if (!common) continue;
        sink_.Add(Diagnostic(Kind::DuplicateRoute, "two routes have the same path and a common method")
                      .At(PatternOf(same[i]).span, fmt::format("{} is also answered by {}", Print(PatternOf(same[i]).path), a.name.text))
                      .At(PatternOf(same[k]).span, "first here")
                      .AddHelp("give the routes methods that do not meet, or delete one"));
        break;
      }
  }

  void Meet(const std::vector<PatternRef>& as, const std::vector<PatternRef>& bs) {
    for (PatternRef a : as)
      for (PatternRef b : bs)
        if (++pairs_ <= kMaxPairs) Pair(a, b, Answered(a, as) & Answered(b, bs));
  }

  // GET gives HEAD unless the same pattern has a HEAD route.
  rws::MethodSet Answered(PatternRef r, const std::vector<PatternRef>& same) const {
    const model::Route& route = RouteOf(r);
    const bool other = std::any_of(same.begin(), same.end(), [&](PatternRef s) {
      return s.route != r.route && !RouteOf(s).any_method && (RouteOf(s).methods & Bit(rws::Method::kHead));
    });
    return other ? route.methods : EffectiveMethods(route);
  }

  void Pair(PatternRef a, PatternRef b, rws::MethodSet common) {
    if (!common || a.route == b.route || !reported_.insert(std::minmax(a.route, b.route)).second) return;
    if (Ordered(a.route, b.route) || Settled(a, b, common)) return;
    if (PatternOf(b).span < PatternOf(a).span) std::swap(a, b);
    Report(a, b);
  }

  bool Ordered(uint32_t a, uint32_t b) const {
    for (const auto& [id, span] : m_.routes[a].before) if (id.value == b) return true;
    for (const auto& [id, span] : m_.routes[b].before) if (id.value == a) return true;
    return false;
  }

  // Third routes, more specific than both, take the whole intersection for every common method.
  bool Settled(PatternRef a, PatternRef b, rws::MethodSet open) const {
    const PathPattern &pa = PatternOf(a).path, &pb = PatternOf(b).path;
    std::optional<PathPattern> both = Intersect(pa, pb);
    if (!both) return false;
    const std::vector<PathPattern> cells = Cells(*both);
    return !cells.empty() && std::all_of(cells.begin(), cells.end(), [&](const PathPattern& cell) { return HasOwner(cell, pa, pb, open); });
  }

  bool HasOwner(const PathPattern& cell, const PathPattern& pa, const PathPattern& pb, rws::MethodSet open) const {
    for (model::RouteId id : site_.routes)
      for (const model::RoutePattern& p : m_.routes[id.value].patterns) {
        if (!(EffectiveMethods(m_.routes[id.value]) & open)) continue;
        const Relation covers = Relate(cell, p.path);
        if (covers != Relation::kEqual && covers != Relation::kSubset) continue;
        if (Relate(p.path, pa) != Relation::kSubset || Relate(p.path, pb) != Relation::kSubset) continue;
        open &= ~EffectiveMethods(m_.routes[id.value]);
        if (!open) return true;
      }
    return false;
  }

  void Report(PatternRef a, PatternRef b) {
    const PathPattern &pa = PatternOf(a).path, &pb = PatternOf(b).path;
    const std::string &na = RouteOf(a).name.text, &nb = RouteOf(b).name.text;
    const std::string witness = Common(pa, pb).value_or("/");
    Diagnostic d(Kind::AmbiguousRoutes, "two routes match the same request and neither is more specific");
    d.At(PatternOf(a).span, "matches " + witness).At(PatternOf(b).span, "also matches " + witness);
    auto only_a = OnlyFirst(pa, pb), only_b = OnlyFirst(pb, pa);
    if (only_a && only_b) d.Note(fmt::format("only {} matches {}; only {} matches {}", na, *only_a, nb, *only_b));
    d.AddHelp(RouteOf(a).named ? fmt::format("say which wins:            route {}{}{} before {} {{", Methods(RouteOf(b)), Print(pb), RouteOf(b).named ? " as " + nb : "", na)
                               : "say which wins: name the routes with `as`, then write `before` on one of them");
    if (auto both = Intersect(pa, pb)) d.AddHelp(fmt::format("or give the overlap a home: route {}{} {{ .. }}", Methods(RouteOf(a)), Print(*both)));
    sink_.Add(std::move(d));
  }

  static std::string Methods(const model::Route& r) { return r.any_method ? "" : rws::Tokens(r.methods, "|") + " "; }

  const model::Model& m_;
  const model::Site& site_;
  Sink& sink_;
  PathTrie trie_;
  size_t pairs_ = 0;
  std::set<std::pair<uint32_t, uint32_t>> reported_;
};

}  // namespace

void Overlaps(const model::Model& m, const model::Site& site, Sink& sink) { Product(m, site, sink).Run(); }

}  // namespace rwsc::analyze
