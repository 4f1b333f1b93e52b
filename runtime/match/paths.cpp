#include "runtime/match/paths.h"

namespace rws {
namespace {

using Outcome = RouteMatch::Outcome;

bool Has(const BundleView& b, const RouteMatch& match, uint32_t flag) { return match.outcome == Outcome::kRoute && (b.routes[match.route].flags & flag) != 0; }

// Some route of the site takes encoded slashes, this one does not.
bool RefusesSlash(const BundleView& b, const format::Site& site, std::string_view path, const RouteMatch& match) {
  if (FormOf(site) != PathForm::kKeepSlash || path.find("%2F") == std::string_view::npos) return false;
  return match.outcome == Outcome::kRoute ? !Has(b, match, format::kRouteKeepsSlash) : (site.paths & format::kKeepSlash) == 0;
}

// `trailing-slash redirect`: to the other ending where a pattern has that, and to none where only `/**` matches. `files` decides
// by itself, as its folders end with a slash: it is the match then.
std::string_view Moved(const BundleView& b, uint32_t site, std::string_view path, Method method, Arena& arena, RouteMatch& match) {
  if ((b.sites[site].paths & format::kSlashRedirect) == 0 || path.size() <= 1 || match.exact) return "";
  const bool slash = path.back() == '/';
  const std::string_view form = slash ? path.substr(0, path.size() - 1) : arena.Concat(path, "/");
  const RouteMatch other = FindRoute(b, site, form, method);
  if (other.exact && slash && Has(b, other, format::kRouteServesFiles)) return match = other, "";
  if (other.exact) return form;
  return slash && match.outcome == Outcome::kRoute && !Has(b, match, format::kRouteServesFiles) ? form : "";
}

}  // namespace

PathForm FormOf(const format::Site& site) {
  if (site.paths & format::kRawPaths) return PathForm::kRaw;
  return site.paths & (format::kKeepSlash | format::kSomeKeepSlash) ? PathForm::kKeepSlash : PathForm::kCanonical;
}

PathAnswer FindPath(const BundleView& b, uint32_t site, std::string_view path, Method method, Arena& arena) {
  PathAnswer answer;
  answer.match = FindRoute(b, site, path, method);
  answer.moved = Moved(b, site, path, method, arena, answer.match);
  answer.refused = RefusesSlash(b, b.sites[site], path, answer.match);
  return answer;
}

}  // namespace rws
