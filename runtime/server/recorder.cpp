#include "runtime/server/recorder.h"

#include <array>

#include "runtime/server/span_lines.h"

namespace rws {
namespace {

constexpr uint64_t kWhole = 100'000;                   // thousandths of a percent

std::optional<Fault> FaultOf(const Recorder::Ending& x) { return x.error ? std::optional(x.error->fault) : x.exchange.fault; }

void Count(ExchangeCells& cells, const Recorder::Ending& x, uint64_t took_us) {
  cells.End(x.exchange.status, took_us);
  cells.received.Add(x.exchange.received);
  cells.sent.Add(x.sent);
}

}  // namespace

Recorder::Recorder(const Clock& clock, LogWriter& log, SpanQueue& spans)
    : clock_(clock), log_(log), ring_(log.AddRing()), spans_(spans.AddRing()), time_(clock) {}

uint32_t Recorder::SeriesOf(const Generation& g, const Exchange& e) {
  if (e.route != format::kNone) return g.series.routes[e.route];
  return e.site != format::kNone ? g.series.sites[e.site] : g.series.nowhere;
}

void Recorder::End(const Ending& x) {
  const Exchange& e = x.exchange;
  const uint64_t now_us = clock_.NowMicros(), took_us = now_us - std::min(e.started_us, now_us);
  const std::optional<Fault> fault = FaultOf(x);
  RouteCells& route = metrics_.routes.At(SeriesOf(x.generation, e));
  if (e.site == format::kNone) route.begun.Add();
  Count(route, x, took_us);
  if (e.attempts > 1) route.retries.Add(e.attempts - 1u);
  if (fault) metrics_.faults[static_cast<size_t>(*fault)].Add();
  if (fault && IsLimit(*fault)) route.limited.Add();
  Count(metrics_.listeners.At(x.listener), x, took_us);          // last: whoever sees it there finds the rest counted
  const BundleView& view = x.generation.bundle->view();
  LineFacts facts;
  if (e.route != format::kNone) facts.route = view.Text(view.routes[e.route].name);
  if (e.site != format::kNone) facts.site = view.Text(view.sites[e.site].name);
  facts.sent = x.sent;
  facts.took_us = took_us;
  facts.fault = fault;
  Log(x, facts, now_us);
  if (e.trace && e.trace->sampled) WriteSpans(e, facts, now_us, time_, spans_);
}

// One draw decides for the node's share and the route's.
bool Recorder::Chosen(const Generation& g, const Exchange& e) {
  uint64_t share = g.log->share;
  if (e.route != format::kNone) share = share * g.prepared->OfRoute(e.route).log_share / kWhole;
  else if (e.site != format::kNone) share = share * g.prepared->OfSite(e.site).log_share / kWhole;
  return share >= kWhole || (share > 0 && RandomId() % kWhole < share);
}

void Recorder::Log(const Ending& x, const LineFacts& known, uint64_t now_us) {
  if (!x.generation.log || !Chosen(x.generation, x.exchange)) return;
  const LogForm& form = x.generation.log->form;
  LineFacts facts = known;
  facts.time = time_.Text(form.format, now_us);
  std::array<char, kMaxLogLine> room;
  ring_.Write(AccessLine(form, x.exchange, facts, room));
  log_.Wrote(ring_);
}

}  // namespace rws
