#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerProxy(Builder&, const model::Step& step) {
  rws::fbs::ProxyT r;
  if (const model::Value* v = step.Find("target"))
    if (const model::UpstreamId* id = std::get_if<model::UpstreamId>(&v->v)) r.upstream = id->value;
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
