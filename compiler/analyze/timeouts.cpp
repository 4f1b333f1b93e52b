// W0740: bounds of time that can never be reached, because one around them is shorter. Of bounds that are written only.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"

namespace rwsc::analyze {
namespace {

std::string Shown(uint64_t ms) { return PrintDuration(Milliseconds(ms)); }

// Labels the one further down first: it made the two disagree.
void Report(Span inner, Span total, const std::string& message, Sink& sink) {
  const bool later = inner.file == total.file && inner.begin > total.begin;
  sink.Add(Diagnostic(Kind::TimeoutOrder, message).At(later ? inner : total).At(later ? total : inner));
}

void Bounds(const model::Settings& s, Sink& sink) {
  const model::Timeouts& t = s.timeouts;
  if (!s.total_at || t.total == 0) return;
  if (s.connect_at && t.connect > t.total)
    Report(*s.connect_at, *s.total_at, fmt::format("a connect of {} is longer than the route's total of {}", Shown(t.connect), Shown(t.total)), sink);
  if (s.try_at && t.try_ > t.total)
    Report(*s.try_at, *s.total_at, fmt::format("a try of {} is longer than the route's total of {}", Shown(t.try_), Shown(t.total)), sink);
}

void Attempts(const model::Settings& s, const model::Step& retry, Sink& sink) {
  const model::Timeouts& t = s.timeouts;
  if (!s.total_at || !s.try_at || t.total == 0 || t.try_ > t.total) return;
  const uint64_t attempts = std::get<uint64_t>(retry.Find("times")->v) + 1;
  if (attempts * t.try_ <= t.total) return;
  sink.Add(Diagnostic(Kind::TimeoutOrder, fmt::format("{} attempts of {} cannot finish within the route's total of {}", attempts, Shown(t.try_), Shown(t.total)))
               .At(retry.span, fmt::format("{} attempts", attempts)).At(*s.try_at, fmt::format("of {}", Shown(t.try_))).At(*s.total_at, fmt::format("within {}", Shown(t.total)))
               .AddHelp(fmt::format("a total of {}, shorter attempts, or fewer", Shown(attempts * t.try_))));
}

}  // namespace

void Timeouts(const model::Model& model, const model::Site& site, Sink& sink) {
  for (const model::RouteId id : site.routes) {
    const model::Route& route = model.routes[id.value];
    for (const model::Step* action = &route.action; action; action = model::Fallback(*action)) {
      if (action->native != "proxy" && action->native != "fastcgi") continue;      // nothing else waits for an origin
      Bounds(route.settings, sink);
      for (const model::Step& line : action->body)
        if (line.native == "retry") Attempts(route.settings, line, sink);
    }
  }
}

}  // namespace rwsc::analyze
