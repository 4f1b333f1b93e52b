#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerIpGuard(Builder&, const model::Step& step) {
  rws::fbs::IpGuardT r;
  r.allow = step.native == "allow_ip";
  if (const model::List* from = ListOf(step, "from"))
    for (const model::Value& v : *from) r.from.push_back(Print(std::get<IpPrefix>(v.v)));
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
