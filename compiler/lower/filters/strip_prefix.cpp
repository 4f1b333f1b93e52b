#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerStripPrefix(Builder&, const model::Step& step) {
  rws::fbs::StripPrefixT r;
  if (const model::Value* v = step.Find("prefix"))
    if (const PathPattern* p = std::get_if<PathPattern>(&v->v))
      for (const Segment& s : p->segments) r.prefix += "/" + s.prefix;
  if (r.prefix.empty()) r.prefix = "/";
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
