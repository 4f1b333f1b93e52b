// What a site's trie is made of, in the order in which it wins: the same for the analyses and for the bundle.
#pragma once

#include <vector>

#include "compiler/model/model.h"

namespace rwsc::model {

struct Entry {
  enum class Kind : uint8_t { kRoute, kRefusal, kGroup };   // kRefusal: `otherwise 405` of a route; kGroup: a group's prefix
  Kind kind = Kind::kRoute;
  uint32_t owner = 0;               // index into Model::routes or, of kGroup, Model::groups
  uint32_t pattern = 0;             // of the route
};

const PathPattern& PathOf(const Model&, const Entry&);
// Routes first, then what refuses: of equal patterns the route wins. Groups that add no guards, response lines or error pages and
// say nothing are left out.
std::vector<Entry> Entries(const Model&, const Site&);
// Rank of each entry, the most specific 0: by breadth, bent where a `before` says so.
std::vector<uint32_t> Ranks(const Model&, const std::vector<Entry>&);

inline constexpr rws::MethodSet kAllMethods = (Bit(rws::Method::kOther) << 1) - 1;

}  // namespace rwsc::model
