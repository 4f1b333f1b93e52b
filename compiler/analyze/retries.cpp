// Retries that could send a request twice (language, section 8): only what is surely unsent, or idempotent, is sent again.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "runtime/http/method.h"

namespace rwsc::analyze {
namespace {

const model::Value* Risky(const model::Step& retry) {
  for (const model::Value& v : std::get<model::List>(retry.Find("on")->v)) {
    const std::string& condition = std::get<std::string>(v.v);
    if (condition != "connect-error" && condition != "refused") return &v;
  }
  return nullptr;
}

void Judge(const model::Model& model, const model::Route& route, const model::Step& proxy, const model::Step& retry, Sink& sink) {
  const model::Value* risky = Risky(retry);
  if (!risky || retry.Find("by") || retry.Find("why")) return;
  constexpr rws::MethodSet kUnsafe = Bit(rws::Method::kPost) | Bit(rws::Method::kPatch) | Bit(rws::Method::kGrpc);
  if (route.any_method) {
    sink.Add(Diagnostic(Kind::RetryOfSome, "POST and PATCH of this route are retried only where surely nothing was sent").At(risky->span).At(route.head, "any method"));
    return;
  }
  if ((route.methods & kUnsafe) == 0) return;
  const model::Upstream& upstream = model.upstreams[std::get<model::UpstreamId>(proxy.Find("target")->v).value];
  const std::string safe = "connect-error";
  sink.Add(Diagnostic(Kind::RetryTwice, "a retry could send this request twice")
               .At(risky->span, fmt::format("{} may already have done the work", upstream.name.text)).At(route.head, "not idempotent")
               .AddHelp(fmt::format("keep only failures before sending:  retry {} on [{}]", std::get<uint64_t>(retry.Find("times")->v), safe))
               .AddHelp("or declare a key the backend honours:  retry .. on [..] idempotent by header.Idempotency-Key"));
}

}  // namespace

void Retries(const model::Model& model, const model::Site& site, Sink& sink) {
  for (const model::RouteId id : site.routes) {
    const model::Route& route = model.routes[id.value];
    for (const model::Step* action = &route.action; action; action = model::Fallback(*action))
      for (const model::Step& line : action->body)
        if (line.native == "retry") Judge(model, route, *action, line, sink);
  }
}

}  // namespace rwsc::analyze
