// How a site reads paths (language, section 4): their form, encoded slashes, final slashes; then its router. The same for the node
// and for what explains it.
#pragma once

#include "runtime/http/uri.h"
#include "runtime/match/router.h"

namespace rws {

PathForm FormOf(const format::Site&);

struct PathAnswer {
  RouteMatch match;
  std::string_view moved;          // not empty: 308 to this path, whatever the match
  bool refused = false;            // 400: an encoded slash, which this route does not take
};
// `path` in the site's form; `moved` is a part of it, or in the arena.
PathAnswer FindPath(const BundleView&, uint32_t site, std::string_view path, Method, Arena&);

}  // namespace rws
