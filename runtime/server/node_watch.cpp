// What the node tells those who watch it: metrics, health, readiness, traces.
#include <unistd.h>

#include <algorithm>

#include "runtime/server/node.h"

namespace rws {

// Opened before the bundle is taken: an address that cannot be had refuses it.
std::string Node::OpenMetrics(const Generation& next, int& fd) {
  if (!next.metrics || (current_ && current_->metrics == next.metrics)) return {};
  auto opened = OpenListener(*next.metrics, next.metrics->ip() == "::");
  if (auto* error = std::get_if<ListenError>(&opened)) return "metrics: " + error->message;
  fd = std::get<int>(opened);
  return {};
}

void Node::InstallWatching(const Generation& next, int metrics_fd) {
  std::erase_if(loaded_, [](const auto& l) { return l.first.expired(); });
  loaded_.emplace_back(next.bundle, clock_.NowMs());
  if (metrics_fd >= 0 || !next.metrics) control_.watchers().Listen(metrics_fd);
  std::optional<OtlpTarget> collector;
  if (next.trace) collector = OtlpTarget{next.trace->host, next.trace->port, next.trace->path};
  control_.traces().SendTo(std::move(collector));
}

HttpAnswer Node::Watch(const RequestHead& head) const {
  HttpAnswer answer;
  const std::string_view path = head.target.substr(0, head.target.find('?'));
  if (path == "/metrics") {
    const Field* accept = head.fields.Find("Accept");
    const MetricsFormat format = MetricsFormatFor(accept ? accept->value : std::string_view());
    answer.content_type = ContentTypeOf(format);
    answer.body = MetricsText(Figures(), format);
  } else if (path == "/health") {
    answer.body = "ok\n";
  } else if (path == "/ready") {
    if (draining_) answer.status = 503;
    answer.body = draining_ ? "draining\n" : "ready\n";
  } else {
    answer.status = 404;
    answer.body = "404 Not Found\n";
  }
  return answer;
}

NodeFigures Node::Figures() const {
  NodeFigures f(names_);
  for (const auto& w : workers_) f.workers.push_back({&w->metrics(), w->recorder().others(), w->recorder().ring().dropped()});
  const uint64_t now = clock_.NowMs();
  f.bundle = current_->bundle->digest();
  f.swaps = reloads_ - 1;
  f.refused = refused_;
  f.alive = alive_.load();
  for (const auto& [bundle, since] : loaded_) {
    if (bundle.expired()) continue;
    f.age_ms = now - since;
    f.oldest_age_ms = std::max(f.oldest_age_ms, f.age_ms);
  }
  f.log_lost = log_.lost();
  f.evictions = filters_.evictions();
  f.shed = gate_.shed();
  f.over_limit = gate_.refused();
  f.offload_refused = offload_->refused();
  f.spans_sent = control_.traces().sent();
  f.spans_lost = control_.traces().lost();
  f.traces_dropped = spans_.dropped();
  f.process = ReadProcess();
  return f;
}

}  // namespace rws
