// Redirects that go round in a circle: E0701 where every request of the cells does, W0701 where one is known that does, or that gets
// a longer path each time. Each is shown by a request that was followed from site to site; nothing is said without one.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/redirect_walk.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

using model::Part;

constexpr size_t kMaxHops = 64, kGrowing = 8;    // so many times through one route
constexpr size_t kMaxShown = 6, kShownOfGrowth = 2;      // hops of a note
constexpr size_t kMaxHosts = 4;                  // tried of a site

bool IsRedirect(const model::Route& r) { return r.action.native == "redirect_to" || r.action.native == "redirect_from"; }
bool IsField(const Part& p, rws::FieldId field) { return p.kind == Part::Kind::kField && p.field == field; }

Span SpanOf(const model::Route& r) {
  const model::Value* target = r.action.native == "redirect_from" ? r.action.Find("target") : nullptr;
  if (!target || target->span.file != r.head.file || target->span.end <= r.head.begin) return r.head;
  return {r.head.file, r.head.begin, target->span.end};            // the whole row
}

// The paths that a redirect leads to from all paths of its pattern, as a pattern; nullopt: no pattern says it.
class Image {
 public:
  Image(const model::Route& r, const PathPattern& from) : r_(r), from_(from) {}

  std::optional<PathPattern> Read() {
    for (const Part& p : std::get<model::Template>(r_.action.Find("to")->v)) {
      if (done_) break;
      if (!Add(p)) return std::nullopt;
    }
    if (!Close()) return std::nullopt;
    return std::move(out_);
  }

 private:
  bool Add(const Part& p) {
    if (p.kind == Part::Kind::kLiteral) return Literal(p.text);
    if (!in_path_ && (IsField(p, rws::FieldId::kUri) || IsField(p, rws::FieldId::kPath))) {
      out_ = from_;
      return done_ = true;
    }
    if (!in_path_) return IsField(p, rws::FieldId::kHost);
    if (p.kind != Part::Kind::kCapture) return false;
    if (from_.rest && from_.rest_name == p.text) {
      if (!segment_.prefix.empty() || !segment_.literal()) return false;
      return done_ = out_.rest = true;
    }
    for (const Segment& s : from_.segments)
      if (!s.literal() && s.capture[0].name == p.text && segment_.literal()) {
        segment_.capture = s.capture;
        return true;
      }
    return false;
  }

  bool Literal(std::string_view text) {
    if (!in_path_ && text.find("://") != text.npos) text.remove_prefix(text.find("://") + 3);
    for (char c : text) {
      if (c == '?' || c == '#') return done_ = true;
      if (c == '/' && in_path_ && !Close()) return false;
      in_path_ = in_path_ || c == '/';
      if (in_path_ && c != '/') (segment_.literal() ? segment_.prefix : segment_.suffix) += c;
    }
    return true;
  }

  bool Close() {
    if (!segment_.literal() || !segment_.prefix.empty()) out_.segments.push_back(std::move(segment_));
    segment_ = {};
    return true;
  }

  const model::Route& r_;
  const PathPattern& from_;
  PathPattern out_;
  Segment segment_;
  bool in_path_ = false, done_ = false;
};

struct Step { Visit at; Hop hop; };

class Loops {
 public:
  Loops(const model::Model& m, Sink& sink) : m_(m), sink_(sink), walk_(m) {}

  void Run() {
    for (const model::Site& site : m_.sites) {
      steps_ = 0;                        // a budget of each site
      for (const model::RouteId id : site.routes)
        if (IsRedirect(m_.routes[id.value])) From(site, m_.routes[id.value]);
    }
  }

 private:
  void From(const model::Site& site, const model::Route& route) {
    for (const model::RoutePattern& p : route.patterns)
      for (const PathTexts& path : Witnesses(p.path, p.path, p.path.segments.size() + 3))
        for (size_t h = 0; h < std::min(site.hosts.size(), kMaxHosts); ++h)
          for (const model::ListenerId on : site.on)
            if (steps_ < kMaxPairs) Follow({on.value, ExampleHost(site.hosts[h].first), path});
  }

  void Follow(const Visit& start) {
    std::vector<Step> way;
    Visit at = start;
    while (way.size() < kMaxHops) {
      ++steps_;
      const std::optional<Hop> hop = walk_.Next(at);
      if (!hop) return;
      way.push_back({at, *hop});
      at = hop->to;
      const auto seen = std::find_if(way.begin(), way.end(), [&](const Step& s) { return s.at == at; });
      if (seen == way.end()) continue;
      way.erase(way.begin(), seen);
      return Circle(way);
    }
    Growth(way);
  }

  std::vector<const model::Route*> RoutesOf(const std::vector<Step>& way) const {
    std::vector<const model::Route*> out;
    for (const Step& s : way)
      if (s.hop.route && std::find(out.begin(), out.end(), s.hop.route) == out.end()) out.push_back(s.hop.route);
    std::sort(out.begin(), out.end(), [](const model::Route* a, const model::Route* b) { return a->head < b->head; });
    return out;
  }

  void Circle(const std::vector<Step>& way) {
    const std::vector<const model::Route*> routes = RoutesOf(way);
    if (routes.empty() || said_.contains(routes)) return;
    bool whole = true;
    for (size_t i = 0; whole && i < way.size(); ++i) whole = IsWhole(way, i);
    if (!whole && doubted_.contains(routes)) return;
    (whole ? said_ : doubted_).insert(routes);
    if (whole) return Report(Diagnostic(Kind::RedirectLoop, "redirect loop"), way, routes);
    found_.push_back({Diagnostic(Kind::PossibleLoop, "some requests are redirected in a circle"), way, routes});
  }

  // Whatever the request was, the next hop is the one of the witness.
  bool IsWhole(const std::vector<Step>& way, size_t i) {
    const Step& step = way[i];
    const Step& next = way[(i + 1) % way.size()];
    if (!step.hop.route || step.hop.route->action.native == "redirect_from") return true;
    const std::optional<PathPattern> image = Image(*step.hop.route, step.hop.route->patterns[step.hop.pattern].path).Read();
    const model::Site* to = walk_.SiteOf(step.hop.to);
    const model::Site* from = walk_.SiteOf(step.at);
    if (!image || !to) return false;
    const bool literal = !image->rest && std::all_of(image->segments.begin(), image->segments.end(), [](const Segment& s) { return s.literal(); });
    if (literal) return true;
    if (to == from && next.hop.route == step.hop.route && *image == step.hop.route->patterns[step.hop.pattern].path) return true;
    return HasOneOwner(*to, *image);
  }

  // Every path of the image is matched by the same patterns.
  bool HasOneOwner(const model::Site& site, const PathPattern& image) {
    auto covers = [&](const PathPattern& p) {
      const Relation r = Relate(image, p);
      return r == Relation::kEqual || r == Relation::kSubset;
    };
    for (const PatternRef ref : walk_.Of(site).Meeting(image))
      if (!covers(m_.routes[ref.route].patterns[ref.pattern].path)) return false;
    return std::all_of(site.groups.begin(), site.groups.end(), [&](model::GroupId id) {
      const model::Group& g = m_.groups[id.value];
      return g.otherwise != model::Otherwise::kRefuse || covers(g.prefix) || Relate(image, g.prefix) == Relation::kDisjoint;
    });
  }

  // Never the same request twice, and always longer.
  void Growth(const std::vector<Step>& way) {
    std::vector<Step> last(way.end() - static_cast<long>(kMaxHops / 2), way.end());
    const model::Route* route = last.front().hop.route;
    const auto times = std::count_if(last.begin(), last.end(), [&](const Step& s) { return s.hop.route == route; });
    if (!route || times < static_cast<long>(kGrowing) || Join(last.back().at.path).size() <= Join(last.front().at.path).size()) return;
    const std::vector<const model::Route*> routes = RoutesOf(last);
    if (!doubted_.insert(routes).second) return;
    found_.push_back({Diagnostic(Kind::PossibleLoop, "redirects make a path longer and longer"), way, routes});
  }

  std::string Way(const std::vector<Step>& way, bool circle) const {
    std::string out = walk_.Url(way.front().at);
    const size_t shown = std::min(way.size(), circle ? kMaxShown : kShownOfGrowth);
    for (size_t i = 0; i < shown; ++i) {
      const Visit &from = way[i].at, &to = way[i].hop.to;
      const bool here = from.listener == to.listener && from.host == to.host;
      out += " -> " + (here ? Join(to.path) : walk_.Url(to));
    }
    return circle && way.size() == shown ? out : out + " -> ..";
  }

  void Report(Diagnostic d, const std::vector<Step>& way, const std::vector<const model::Route*>& routes) {
    for (const model::Route* r : routes) d.At(SpanOf(*r));
    const bool circle = way.back().hop.to == way.front().at;
    d.Note(Way(way, circle));
    sink_.Add(std::move(d));
  }

 public:
  // Doubts about routes of which a circle is proven are none.
  void Finish() {
    for (Found& f : found_)
      if (!said_.contains(f.routes)) Report(std::move(f.diagnostic), f.way, f.routes);
  }

 private:
  struct Found { Diagnostic diagnostic; std::vector<Step> way; std::vector<const model::Route*> routes; };
  const model::Model& m_;
  Sink& sink_;
  RedirectWalk walk_;
  size_t steps_ = 0;
  std::set<std::vector<const model::Route*>> said_, doubted_;          // looked up only
  std::vector<Found> found_;
};

}  // namespace

void RedirectLoops(const model::Model& m, Sink& sink) {
  if (sink.HasErrors()) return;          // which route answers may not be settled
  Loops loops(m, sink);
  loops.Run();
  loops.Finish();
}

}  // namespace rwsc::analyze
