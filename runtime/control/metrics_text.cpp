#include "runtime/control/metrics_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace rws {
namespace {

constexpr const char* kClasses[] = {"none", "1xx", "2xx", "3xx", "4xx", "5xx"};

std::string Escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '\n') out += "\\n";
    else if (c == '"' || c == '\\') (out += '\\') += c;
    else out += c;
  }
  return out;
}

// OpenMetrics 1.0, "Canonical Numbers": a float has a point.
std::string Seconds(uint64_t micros) {
  std::string text = fmt::format("{}.{:06}", micros / 1'000'000, micros % 1'000'000);
  while (text.ends_with("0") && !text.ends_with(".0")) text.pop_back();
  return text;
}

class Text {
 public:
  explicit Text(MetricsFormat format) : format_(format) {}
  // `name` without `_total`: OpenMetrics names a counter's family so, and its sample with it.
  void Counter(std::string_view name, std::string_view help) {
    sample_ = std::string(name) + "_total";
    Head(format_ == MetricsFormat::kOpenMetrics ? std::string(name) : sample_, "counter", help);
  }
  void Gauge(std::string_view name, std::string_view help) { Head(sample_ = name, "gauge", help); }
  void Histogram(std::string_view name, std::string_view help) { Head(sample_ = name, "histogram", help); }
  template <class N>
  void Sample(const std::string& labels, N value, std::string_view suffix = "") {
    if (labels.empty()) fmt::format_to(std::back_inserter(out_), "{}{} {}\n", sample_, suffix, value);
    else fmt::format_to(std::back_inserter(out_), "{}{}{{{}}} {}\n", sample_, suffix, labels, value);
  }
  std::string Take() {
    if (format_ == MetricsFormat::kOpenMetrics) out_ += "# EOF\n";
    return std::move(out_);
  }

 private:
  void Head(const std::string& family, const char* type, std::string_view help) {
    fmt::format_to(std::back_inserter(out_), "# HELP {} {}\n# TYPE {} {}\n", family, help, family, type);
  }
  MetricsFormat format_;
  std::string out_, sample_;
};

// What all workers counted under one name.
struct Sum {
  std::string labels;
  std::array<uint64_t, 6> by_class{};
  std::array<uint64_t, kDurationBounds.size() + 1> durations{};
  uint64_t begun = 0, ended = 0, micros = 0, received = 0, sent = 0;
  std::array<uint64_t, 6> more{};                      // cells of its own kind, in their order

  // What ended is read first: it is never more than what began.
  void Add(const ExchangeCells& c) {
    for (size_t i = 0; i < by_class.size(); ++i) ended += c.by_class[i].Get(), by_class[i] += c.by_class[i].Get();
    for (size_t i = 0; i < durations.size(); ++i) durations[i] += c.durations[i].Get();
    micros += c.micros.Get(), received += c.received.Get(), sent += c.sent.Get();
    begun += c.begun.Get();
  }
  uint64_t in_flight() const { return begun > ended ? begun - ended : 0; }
};

void AddMore(Sum& s, const RouteCells& c) { s.more[0] += c.retries.Get(), s.more[1] += c.limited.Get(); }
void AddMore(Sum& s, const ListenerCells& c) {
  s.more[1] += c.closed.Get(), s.more[0] += c.accepted.Get(), s.more[2] += c.refused.Get();
  s.more[3] += c.handshakes.Get(), s.more[4] += c.failed_handshakes.Get(), s.more[5] += c.resumed.Get();
}
void AddMore(Sum& s, const OriginCells& c) { s.more[0] += c.connects.Get(), s.more[1] += c.reused.Get(), s.more[2] += c.failed_connects.Get(); }

// Of names under which anything was counted; of listeners all but the one that others would share.
template <class Cells>
std::vector<Sum> Sums(const NodeFigures& node, const SeriesNames& names, Series<Cells> WorkerMetrics::*series, std::array<const char*, 2> keys) {
  std::vector<Sum> all;
  for (uint32_t id = 0; id < names.names().size(); ++id) {
    Sum sum;
    for (const WorkerFigures& w : node.workers)
      if (const Cells* cells = (w.metrics->*series).Find(id)) sum.Add(*cells), AddMore(sum, *cells);
    const bool counted = sum.begun > 0 || std::any_of(sum.more.begin(), sum.more.end(), [](uint64_t n) { return n > 0; });
    if (!counted && (std::string_view(keys[1]) != "" || id == 0)) continue;
    const auto& [first, second] = names.names()[id];
    sum.labels = fmt::format("{}=\"{}\"", keys[0], Escaped(first));
    if (*keys[1]) sum.labels += fmt::format(",{}=\"{}\"", keys[1], Escaped(second));
    all.push_back(std::move(sum));
  }
  return all;
}

void Durations(Text& out, const Sum& s) {
  uint64_t upto = 0;
  for (size_t i = 0; i < kDurationBounds.size(); ++i)
    out.Sample(fmt::format("{},le=\"{}\"", s.labels, Seconds(kDurationBounds[i])), upto += s.durations[i], "_bucket");
  upto += s.durations.back();
  out.Sample(s.labels + ",le=\"+Inf\"", upto, "_bucket");
  out.Sample(s.labels, Seconds(s.micros), "_sum");
  out.Sample(s.labels, upto, "_count");
}

struct Words { std::string prefix; const char *of, *received, *sent; };

void Exchanges(Text& out, const std::vector<Sum>& sums, const Words& words) {
  out.Counter(words.prefix + "_requests", fmt::format("Requests {} that ended, by the class of their status.", words.of));
  for (const Sum& s : sums)
    for (size_t i = 0; i < s.by_class.size(); ++i)
      if (s.by_class[i] > 0) out.Sample(fmt::format("{},code=\"{}\"", s.labels, kClasses[i]), s.by_class[i]);
  out.Gauge(words.prefix + "_requests_in_flight", fmt::format("Requests {} that are under way.", words.of));
  for (const Sum& s : sums) out.Sample(s.labels, s.in_flight());
  out.Histogram(words.prefix + "_request_duration_seconds", fmt::format("Time of requests {}, to the last octet.", words.of));
  for (const Sum& s : sums) Durations(out, s);
  out.Counter(words.prefix + words.received, fmt::format("Octets of bodies received {}.", words.of));
  for (const Sum& s : sums) out.Sample(s.labels, s.received);
  out.Counter(words.prefix + words.sent, fmt::format("Octets of bodies sent {}.", words.of));
  for (const Sum& s : sums) out.Sample(s.labels, s.sent);
}

void Counted(Text& out, const std::vector<Sum>& sums, size_t which, std::string_view name, std::string_view help) {
  out.Counter(name, help);
  for (const Sum& s : sums) out.Sample(s.labels, s.more[which]);
}

void Routes(Text& out, const NodeFigures& node) {
  const std::vector<Sum> sums = Sums(node, node.names.routes, &WorkerMetrics::routes, {"site", "route"});
  Exchanges(out, sums, {"rws_http", "by site and route", "_request_body_bytes", "_response_body_bytes"});
  Counted(out, sums, 0, "rws_http_retries", "Attempts at origins after the first.");
  Counted(out, sums, 1, "rws_http_limited", "Requests that met a limit: of rate, size or time.");
  out.Counter("rws_http_faults", "What ended requests early, and the limits that they met.");
  for (size_t f = 0; f < kFaults; ++f) {
    uint64_t n = 0;
    for (const WorkerFigures& w : node.workers) n += w.metrics->faults[f].Get();
    out.Sample(fmt::format("fault=\"{}\"", NameOf(static_cast<Fault>(f))), n);
  }
}

void Listeners(Text& out, const NodeFigures& node) {
  const std::vector<Sum> sums = Sums(node, node.names.listeners, &WorkerMetrics::listeners, {"listener", ""});
  Exchanges(out, sums, {"rws_listener", "by listener", "_request_body_bytes", "_response_body_bytes"});
  Counted(out, sums, 0, "rws_listener_connections_accepted", "Connections that were taken.");
  Counted(out, sums, 2, "rws_listener_connections_refused", "Connections that were closed at once, for want of room.");
  out.Gauge("rws_listener_connections", "Connections that are open.");
  for (const Sum& s : sums) out.Sample(s.labels, s.more[0] > s.more[1] ? s.more[0] - s.more[1] : 0);
  out.Counter("rws_tls_handshakes", "TLS handshakes with clients.");
  for (const Sum& s : sums) {
    out.Sample(s.labels + ",result=\"ok\"", s.more[3]);
    out.Sample(s.labels + ",result=\"failed\"", s.more[4]);
  }
  Counted(out, sums, 5, "rws_tls_resumptions", "TLS handshakes that resumed a session.");
}

void Origins(Text& out, const NodeFigures& node) {
  const std::vector<Sum> sums = Sums(node, node.names.origins, &WorkerMetrics::origins, {"upstream", "origin"});
  Exchanges(out, sums, {"rws_upstream", "to upstreams, each attempt", "_received_bytes", "_sent_bytes"});
  out.Counter("rws_upstream_connects", "Connections for attempts: opened, reused, failed to open.");
  for (const Sum& s : sums)
    for (size_t i = 0; i < 3; ++i) out.Sample(fmt::format("{},result=\"{}\"", s.labels, std::array{"opened", "reused", "failed"}[i]), s.more[i]);
}

void Node(Text& out, const NodeFigures& n) {
  out.Gauge("rws_build_info", "The version that runs.");
  out.Sample("version=\"0.1.0\"", 1);
  out.Gauge("rws_workers", "Threads that serve.");
  out.Sample("", n.workers.size());
  out.Gauge("rws_bundle_info", "The bundle in service.");
  out.Sample(fmt::format("digest=\"{}\"", Escaped(n.bundle)), 1);
  out.Counter("rws_bundle_swaps", "Bundles that took the place of another.");
  out.Sample("", n.swaps);
  out.Counter("rws_bundles_refused", "Bundles that were refused.");
  out.Sample("", n.refused);
  out.Gauge("rws_bundles_alive", "Bundles that are mapped; more than one while exchanges of old ones go on.");
  out.Sample("", n.alive);
  out.Gauge("rws_bundle_age_seconds", "Time since the bundle in service, and the oldest alive, were loaded.");
  out.Sample("bundle=\"current\"", Seconds(n.age_ms * 1000));
  out.Sample("bundle=\"oldest\"", Seconds(n.oldest_age_ms * 1000));
  uint64_t refused = 0, others = 0;
  for (const WorkerFigures& w : n.workers) refused += w.metrics->detached_refused.Get(), others += w.others;
  out.Counter("rws_detached_refused", "Copies of requests (mirror) that found no room.");
  out.Sample("", refused);
  out.Counter("rws_offload_refused", "Jobs for blocking work (files) that found the queue full.");
  out.Sample("", n.offload_refused);
  out.Counter("rws_unknown_exchanges", "Exchanges that ended before anything of them was known.");
  out.Sample("", others);
  out.Counter("rws_rate_limit_evictions", "Keys that rate limits forgot for want of room.");
  out.Sample("", n.evictions);
  out.Counter("rws_connections_shed", "Idle and slow connections that were closed to make room for others.");
  out.Sample("", n.shed);
  out.Counter("rws_connections_over_limit", "Connections for which there was no room: answered 503, or closed.");
  out.Sample("", n.over_limit);
  out.Counter("rws_log_dropped_lines", "Lines of the access log that found a worker's queue full.");
  for (size_t i = 0; i < n.workers.size(); ++i) out.Sample(fmt::format("worker=\"{}\"", i), n.workers[i].log_dropped);
  out.Counter("rws_log_lost_lines", "Lines of the access log that could not be written or sent.");
  out.Sample("", n.log_lost);
  out.Counter("rws_trace_spans_sent", "Spans that the collector took.");
  out.Sample("", n.spans_sent);
  out.Counter("rws_trace_spans_lost", "Spans that the collector did not take.");
  out.Sample("", n.spans_lost);
  out.Counter("rws_traces_dropped", "Sampled exchanges whose spans found the queue full.");
  out.Sample("", n.traces_dropped);
}

void Process(Text& out, const ProcessFigures& p) {
  out.Counter("process_cpu_seconds", "User and system time.");
  out.Sample("", p.cpu_seconds);
  out.Gauge("process_resident_memory_bytes", "Memory that is resident.");
  out.Sample("", p.resident_bytes);
  out.Gauge("process_virtual_memory_bytes", "Memory that is mapped.");
  out.Sample("", p.virtual_bytes);
  out.Gauge("process_open_fds", "Descriptors that are open.");
  out.Sample("", p.open_fds);
  out.Gauge("process_max_fds", "Descriptors that may be open.");
  out.Sample("", p.max_fds);
  out.Gauge("process_threads", "Threads.");
  out.Sample("", p.threads);
  out.Gauge("process_start_time_seconds", "When the process began, Unix time.");
  out.Sample("", p.start_seconds);
}

// The quality of one element of Accept, of a thousand; parameters other than q are passed over.
int Quality(std::string_view element) {
  const size_t q = element.find(";q=");
  if (q == std::string_view::npos) return 1000;
  double value = 0;
  std::from_chars(element.data() + q + 3, element.data() + element.size(), value);
  return static_cast<int>(std::clamp(value, 0.0, 1.0) * 1000);
}

}  // namespace

MetricsFormat MetricsFormatFor(std::string_view accept) {
  int open = 0, plain = 0, rest = 0;
  while (!accept.empty()) {
    const size_t comma = accept.find(',');
    std::string element;
    for (const char c : accept.substr(0, comma))
      if (c != ' ' && c != '\t') element += static_cast<char>(c >= 'A' && c <= 'Z' ? c | 32 : c);
    const std::string_view type = std::string_view(element).substr(0, element.find(';'));
    int& best = type == "application/openmetrics-text" ? open : type == "text/plain" || type == "text/*" ? plain : rest;
    best = std::max(best, Quality(element));
    accept = comma == std::string_view::npos ? std::string_view() : accept.substr(comma + 1);
  }
  return open > 0 && open > plain ? MetricsFormat::kOpenMetrics : MetricsFormat::kPrometheus;
}

std::string_view ContentTypeOf(MetricsFormat format) {
  if (format == MetricsFormat::kOpenMetrics) return "application/openmetrics-text; version=1.0.0; charset=utf-8";
  return "text/plain; version=0.0.4; charset=utf-8";
}

std::string MetricsText(const NodeFigures& node, MetricsFormat format) {
  Text out(format);
  Routes(out, node);
  Listeners(out, node);
  Origins(out, node);
  Node(out, node);
  Process(out, node.process);
  return out.Take();
}

}  // namespace rws
