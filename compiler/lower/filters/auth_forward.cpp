#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

std::vector<std::string> Names(const model::Step* line) {
  std::vector<std::string> names;
  if (line)
    for (const model::Value& v : *ListOf(*line, "names")) names.push_back(std::get<std::string>(v.v));
  return names;
}

}  // namespace

rws::fbs::FilterUnion LowerAuthForward(Builder&, const model::Step& step) {
  rws::fbs::AuthForwardT r;
  const model::List& service = *ListOf(step, "service");
  r.upstream = std::get<model::UpstreamId>(service[0].v).value;
  r.target = std::get<std::string>(service[1].v);
  r.send = Names(Line(step, "auth_forward_send"));
  r.copy = Names(Line(step, "auth_forward_copy"));
  if (const model::Step* line = Line(step, "auth_forward_timeout")) r.timeout_ms = static_cast<uint32_t>(std::get<Milliseconds>(line->Find("time")->v).count());
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
