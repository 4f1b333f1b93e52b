// E0311: no access guard is lost in silence (language, section 3). By method: the route that answers lacks a guard of a strictly
// more specific one that does not list the method. By path: a path below a guarded group is answered from outside. A loss is
// told only with a path and a method of which the bundle's own order says that they are answered so.
#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <set>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/winners.h"
#include "compiler/model/patterns.h"
#include "compiler/model/print.h"

namespace rwsc::analyze {
namespace {

using model::Entry;
using model::Otherwise;
using rws::Method;
using Set = std::vector<uint32_t>;       // sorted numbers of declarations

bool IsAccess(const model::Step& s) {
  return s.native == "allow_ip" || s.native == "deny_ip" || s.native.starts_with("auth_") || s.native.starts_with("require_");
}

std::string Spelled(const model::Step& s) {
  if (s.native.starts_with("auth_")) return "auth";
  std::string out = s.native;
  std::replace(out.begin(), out.end(), '_', '-');
  out[out.find('-')] = ' ';
  return out;
}

std::string TokenOf(Method m) { return m == Method::kOther ? "an unknown method:" : std::string(rws::Token(m)); }

// The method that shows a loss best.
std::string Shown(rws::MethodSet lost, std::initializer_list<Method> first) {
  for (Method m : first)
    if (lost & Bit(m)) return TokenOf(m);
  for (uint8_t m = 0; m < static_cast<uint8_t>(Method::kOther); ++m)
    if (lost & Bit(static_cast<Method>(m))) return TokenOf(static_cast<Method>(m));
  return TokenOf(Method::kOther);
}

// Answers nothing that a guard could protect.
bool Refuses(const model::Route& r) {
  const model::Value* status = r.action.native == "respond" ? r.action.Find("status") : nullptr;
  return status && std::get<uint64_t>(status->v) >= 400;
}

class Losses {
 public:
  Losses(const model::Model& m, const model::Site& site, Sink& sink) : m_(m), site_(site), sink_(sink), winners_(m, site) {}

  void Run() {
    for (model::GroupId id : site_.groups) ByPath(id.value);
    for (model::RouteId id : site_.routes) ByMethod(m_.routes[id.value]);
    if (compared_ > kMaxPairs)
      sink_.Add(Diagnostic(Kind::Budget, fmt::format("could not compare all groups of site {} within the budget ({} pairs)", site_.name.text, kMaxPairs))
                    .At(site_.head).Note("for the pairs beyond it nothing is said about guards"));
  }

 private:
  Set AccessOf(const std::vector<model::Step>& guards) {
    Set out;
    for (const model::Step& s : guards)
      if (IsAccess(s)) out.push_back(numbers_.try_emplace(model::Print(s), static_cast<uint32_t>(numbers_.size())).first->second);
    std::sort(out.begin(), out.end());
    return out;
  }
  const Set& AccessOf(const model::Route& r) {
    auto [it, added] = of_route_.try_emplace(&r);
    if (added) it->second = AccessOf(r.guards);
    return it->second;
  }
  Set Lost(const Set& has, const model::Route& answers) {
    Set out;
    const Set& there = AccessOf(answers);
    std::set_difference(has.begin(), has.end(), there.begin(), there.end(), std::back_inserter(out));
    return out;
  }

  bool Inside(const model::Route& r, uint32_t group) const {
    for (std::optional<model::GroupId> g = r.group; g; g = m_.groups[g->value].outer)
      if (g->value == group) return true;
    return false;
  }

  void ByMethod(const model::Route& r) {
    if (r.any_method || r.otherwise != Otherwise::kUnsaid) return;
    const Set has = AccessOf(r);
    if (has.empty()) return;
    for (const model::RoutePattern& p : r.patterns)
      for (const PathTexts& path : Witnesses(p.path, p.path, winners_.longest() + 1)) {
        rws::MethodSet open = model::kAllMethods & ~EffectiveMethods(r);
        for (const Entry& e : winners_.At(path)) {
          const rws::MethodSet taken = winners_.Methods(e) & open;
          open &= ~taken;
          if (taken && e.kind == Entry::Kind::kRoute) LessSpecific(r, p, has, e, taken, path);
        }
      }
  }

  void LessSpecific(const model::Route& r, const model::RoutePattern& p, const Set& has, const Entry& e, rws::MethodSet taken, const PathTexts& path) {
    const model::Route& answers = m_.routes[e.owner];
    if (&answers == &r || Refuses(answers)) return;
    const Set lost = Lost(has, answers);
    if (lost.empty() || Relate(p.path, model::PathOf(m_, e)) != Relation::kSubset) return;
    if (!by_method_.emplace(Print(p.path), e.owner).second) return;      // routes of one pattern have one cause
    const std::string method = Shown(taken, {Method::kDelete, Method::kPut, Method::kPatch, Method::kPost, Method::kGet});
    const std::string guards = Names(r.guards, lost);
    Diagnostic d(Kind::LostGuard, fmt::format("{} {} would skip {}", method, Join(path), guards));
    d.At(r.method_list, fmt::format("has {}, but only for these methods", guards));
    d.At(answers.patterns[e.pattern].span, fmt::format("would answer it: no {}", guards));
    Places(d, r.guards, lost);
    d.Note("methods not listed continue with the next-best path, never to one with fewer guards").AddHelp("refuse them:  otherwise 405");
    d.AddHelp(fmt::format("or, if {} may answer:  otherwise next because \"..\"", answers.name.text));
    sink_.Add(std::move(d));
  }

  void ByPath(uint32_t id) {
    const model::Group& g = m_.groups[id];
    if (g.otherwise == Otherwise::kNext) return;
    const Set has = AccessOf(g.guards);
    if (has.empty()) return;
    for (PatternRef ref : winners_.Meeting(g.prefix)) {
      const model::Route& r = m_.routes[ref.route];
      if (Inside(r, id) || Refuses(r)) continue;
      const Set lost = Lost(has, r);
      if (lost.empty() || Told(id, ref.route, lost)) continue;
      if (++compared_ > kMaxPairs) return;
      FromOutside(id, ref, lost);
    }
  }

  // A group around this one has lost the same guards to the same route.
  bool Told(uint32_t group, uint32_t route, const Set& lost) const {
    for (std::optional<model::GroupId> g = model::GroupId{group}; g; g = m_.groups[g->value].outer)
      if (auto it = by_path_.find({g->value, route}); it != by_path_.end() && std::includes(it->second.begin(), it->second.end(), lost.begin(), lost.end())) return true;
    return false;
  }

  void FromOutside(uint32_t id, PatternRef ref, const Set& lost) {
    const PathPattern& theirs = m_.routes[ref.route].patterns[ref.pattern].path;
    for (const PathTexts& path : Witnesses(theirs, m_.groups[id].prefix, winners_.longest() + 1)) {
      rws::MethodSet open = model::kAllMethods;
      for (const Entry& e : winners_.At(path)) {
        const rws::MethodSet taken = winners_.Methods(e) & open;
        open &= ~taken;
        if (e.kind != Entry::Kind::kRoute) continue;
        // A route of the group that leaves the method to a less specific one: its own loss, or what it allows.
        if (Inside(m_.routes[e.owner], id) && Relate(model::PathOf(m_, e), theirs) == Relation::kSubset) break;
        if (e.owner != ref.route || e.pattern != ref.pattern || !taken) continue;
        by_path_.emplace(std::pair(id, ref.route), lost);
        return ReportPath(m_.groups[id], ref, lost, Shown(taken, {Method::kGet, Method::kPost}) + " " + Join(path));
      }
    }
  }

  void ReportPath(const model::Group& g, PatternRef ref, const Set& lost, const std::string& witness) {
    const model::Route& r = m_.routes[ref.route];
    const std::string guards = Names(g.guards, lost);
    Diagnostic d(Kind::LostGuard, fmt::format("{} would skip {}", witness, guards));
    d.At(g.path, fmt::format("this group has {}, but for its own routes only", guards));
    d.At(r.patterns[ref.pattern].span, fmt::format("would answer it: no {}", guards));
    Places(d, g.guards, lost);
    d.Note(fmt::format("{} stands outside the group", r.name.text));
    if (Relate(g.prefix, r.patterns[ref.pattern].path) == Relation::kSubset) d.AddHelp("refuse what no route of the group matches:  otherwise 404");
    else d.AddHelp("move it into the group, or give it the guard too");
    d.AddHelp(fmt::format("or, if {} may answer:  otherwise next because \"..\"", r.name.text));
    sink_.Add(std::move(d));
  }

  template <class Visit>
  void Each(const std::vector<model::Step>& guards, const Set& lost, Visit visit) {
    for (const model::Step& s : guards)
      if (IsAccess(s) && std::binary_search(lost.begin(), lost.end(), numbers_.at(model::Print(s)))) visit(s);
  }

  std::string Names(const std::vector<model::Step>& guards, const Set& lost) {
    std::vector<std::string> names;
    Each(guards, lost, [&](const model::Step& s) {
      if (std::find(names.begin(), names.end(), Spelled(s)) == names.end()) names.push_back(Spelled(s));
    });
    return fmt::format("{}", fmt::join(names, ", "));
  }

  void Places(Diagnostic& d, const std::vector<model::Step>& guards, const Set& lost) {
    Each(guards, lost, [&](const model::Step& s) { d.At(s.span, "the guard"); });
  }

  const model::Model& m_;
  const model::Site& site_;
  Sink& sink_;
  Winners winners_;
  size_t compared_ = 0;
  std::map<std::string, uint32_t> numbers_;              // looked up only
  std::map<const model::Route*, Set> of_route_;          // looked up only
  std::set<std::pair<std::string, uint32_t>> by_method_;
  std::map<std::pair<uint32_t, uint32_t>, Set> by_path_; // group, route
};

bool HasAccess(const std::vector<model::Step>& guards) { return std::any_of(guards.begin(), guards.end(), IsAccess); }

}  // namespace

void Guards(const model::Model& m, const model::Site& site, Sink& sink) {
  const bool routes = std::any_of(site.routes.begin(), site.routes.end(), [&](model::RouteId id) { return HasAccess(m.routes[id.value].guards); });
  const bool groups = std::any_of(site.groups.begin(), site.groups.end(), [&](model::GroupId id) { return HasAccess(m.groups[id.value].guards); });
  if (routes || groups) Losses(m, site, sink).Run();
}

}  // namespace rwsc::analyze
