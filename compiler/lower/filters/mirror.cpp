#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerMirror(Builder&, const model::Step& step) {
  rws::fbs::MirrorT r;
  r.upstream = std::get<model::UpstreamId>(step.Find("to")->v).value;
  if (const model::Value* share = step.Find("share")) r.share = std::get<Percent>(share->v).thousandths;
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
