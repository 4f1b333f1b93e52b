// Which route answers: host table, then one walk over the site's path trie (language, section 3). Reads the bundle in place,
// allocates nothing. All nodes alive after each segment are kept in a frontier of at most kMaxFrontier (the compiler refuses
// what needs more); of everything that matches, the lowest rank whose methods hold the asked-for one wins.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "runtime/bundle/view.h"
#include "runtime/http/method.h"

namespace rws {

struct SiteMatch {
  uint32_t site;
  std::string_view label;          // what `{label}.x` captured
};

// `host` in canonical form (ParseAuthority). nullopt: no site, 421.
std::optional<SiteMatch> FindSite(const BundleView&, uint32_t listener, std::string_view host);

struct CapturedText {
  std::string_view text;           // canonical octets, still percent-encoded
};

struct RouteMatch {
  enum class Outcome : uint8_t { kRoute, kNotFound, kMethodNotAllowed };
  Outcome outcome = Outcome::kNotFound;
  uint32_t route = format::kNone;
  uint32_t accept = format::kNone;
  MethodSet allowed = 0;           // of kMethodNotAllowed: what is answered there
  uint32_t level = format::kNone;  // else: the accept whose pipeline refuses, of the innermost group; kNone: the site's does
  bool refused = false;            // by an `otherwise`
  bool exact = false;              // of kRoute: by a pattern that ends where the path does
};

// `path` in canonical form (CanonicalPath), beginning with '/'.
RouteMatch FindRoute(const BundleView&, uint32_t site, std::string_view path, Method);

// The captures of one accept over the path it matched: slot -> canonical octets. Slots without one stay empty.
using Captured = std::array<std::string_view, format::kMaxCaptures>;
size_t ReadCaptures(const BundleView&, uint32_t accept, std::string_view path, Captured&);  // one past the highest slot

}  // namespace rws
