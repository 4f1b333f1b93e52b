#include "compiler/check/slashes.h"

namespace rwsc::check {

model::TrailingSlash SlashOf(const model::Step& line) {
  const std::string& word = std::get<std::string>(line.Find("form")->v);
  return word == "strict" ? model::TrailingSlash::kStrict : word == "redirect" ? model::TrailingSlash::kRedirect : model::TrailingSlash::kSame;
}

PathPattern Slashed(model::TrailingSlash slash, PathPattern joined, const PathPattern& own) {
  if (slash == model::TrailingSlash::kSame || joined.rest || joined.segments.empty()) return joined;
  if (own.final_slash || own.segments.empty()) joined.segments.push_back(Segment{});
  joined.final_slash = false;
  return joined;
}

}  // namespace rwsc::check
