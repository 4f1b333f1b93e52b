// The texts for those who watch a node: metrics, and batches of spans.
#include <gtest/gtest.h>

#include <memory>
#include <nlohmann/json.hpp>

#include "runtime/control/metrics_text.h"
#include "runtime/control/otlp.h"

namespace rws {
namespace {

struct Bed {
  Bed() : route(names.routes.IdOf("a \"quoted\"\\site", "r")), figures(names) {
    for (auto& w : workers) figures.workers.push_back({&w, 0, 0});
    names.listeners.IdOf("web", "");
  }
  std::array<WorkerMetrics, 2> workers;
  MetricNames names;
  uint32_t route;
  NodeFigures figures;
};

bool Has(const std::string& text, std::string_view line) { return text.find("\n" + std::string(line) + "\n") != std::string::npos; }

TEST(MetricsText, WorkersAreAddedUp) {
  auto bed = std::make_unique<Bed>();
  for (auto& w : bed->workers) {
    RouteCells& cells = w.routes.At(bed->route);
    cells.begun.Add(3);
    cells.End(200, 90);
    cells.End(500, 1'500'000);
    cells.sent.Add(7);
    w.faults[static_cast<size_t>(Fault::kRateLimited)].Add();
  }
  const std::string text = MetricsText(bed->figures, MetricsFormat::kPrometheus);
  const std::string labels = R"(site="a \"quoted\"\\site",route="r")";
  EXPECT_TRUE(Has(text, "rws_http_requests_total{" + labels + ",code=\"2xx\"} 2"));
  EXPECT_TRUE(Has(text, "rws_http_requests_total{" + labels + ",code=\"5xx\"} 2"));
  EXPECT_TRUE(Has(text, "rws_http_requests_in_flight{" + labels + "} 2"));
  EXPECT_TRUE(Has(text, "rws_http_request_duration_seconds_bucket{" + labels + ",le=\"0.0001\"} 2"));
  EXPECT_TRUE(Has(text, "rws_http_request_duration_seconds_bucket{" + labels + ",le=\"1.0\"} 2"));
  EXPECT_TRUE(Has(text, "rws_http_request_duration_seconds_bucket{" + labels + ",le=\"2.5\"} 4"));
  EXPECT_TRUE(Has(text, "rws_http_request_duration_seconds_sum{" + labels + "} 3.00018"));
  EXPECT_TRUE(Has(text, "rws_http_response_body_bytes_total{" + labels + "} 14"));
  EXPECT_TRUE(Has(text, "rws_http_faults_total{fault=\"rate-limited\"} 2"));
  EXPECT_TRUE(Has(text, "rws_listener_connections{listener=\"web\"} 0"));
  EXPECT_EQ(text.find("_other"), std::string::npos) << "nothing was counted there";
}

TEST(MetricsText, OpenMetricsNamesFamiliesWithoutTheirSuffix) {
  auto bed = std::make_unique<Bed>();
  const std::string open = MetricsText(bed->figures, MetricsFormat::kOpenMetrics), plain = MetricsText(bed->figures, MetricsFormat::kPrometheus);
  EXPECT_TRUE(Has(open, "# TYPE rws_bundle_swaps counter"));
  EXPECT_TRUE(Has(open, "rws_bundle_swaps_total 0"));
  EXPECT_TRUE(open.ends_with("\n# EOF\n"));
  EXPECT_TRUE(Has(plain, "# TYPE rws_bundle_swaps_total counter"));
  EXPECT_EQ(plain.find("# EOF"), std::string::npos);
}

TEST(MetricsText, TheFormatByAccept) {
  struct Case { const char* accept; MetricsFormat format; };
  for (const Case& c : {Case{"", MetricsFormat::kPrometheus}, Case{"*/*", MetricsFormat::kPrometheus}, Case{"application/openmetrics-text", MetricsFormat::kOpenMetrics},
                        Case{"application/openmetrics-text; version=1.0.0, text/plain;version=0.0.4;q=0.5", MetricsFormat::kOpenMetrics},
                        Case{"text/plain, application/openmetrics-text;q=0.9", MetricsFormat::kPrometheus}, Case{"Application/OpenMetrics-Text;Q=0.3,text/plain;q=0.2", MetricsFormat::kOpenMetrics},
                        Case{"application/openmetrics-text;q=0", MetricsFormat::kPrometheus}, Case{",,;;q=,", MetricsFormat::kPrometheus}})
    EXPECT_EQ(MetricsFormatFor(c.accept), c.format) << c.accept;
}

TEST(Otlp, ABatchOfLines) {
  const SpanBatch batch = MakeBatch("002 {\"name\":\"a\"},{\"name\":\"b\"}\n001 {\"name\":\"c\"}\n", R"({"key":"service.name","value":{"stringValue":"rws"}})");
  EXPECT_EQ(batch.spans, 3u);
  const auto json = nlohmann::json::parse(batch.json);
  const auto& spans = json["resourceSpans"][0]["scopeSpans"][0]["spans"];
  ASSERT_EQ(spans.size(), 3u);
  EXPECT_EQ(spans[2]["name"], "c");
  EXPECT_EQ(json["resourceSpans"][0]["resource"]["attributes"][0]["key"], "service.name");
}

TEST(Process, FiguresOfThisOne) {
  const ProcessFigures p = ReadProcess();
  EXPECT_GT(p.resident_bytes, 100'000u);
  EXPECT_GE(p.virtual_bytes, p.resident_bytes);
  EXPECT_GE(p.threads, 1u);
  EXPECT_GE(p.open_fds, 3u);
  EXPECT_GE(p.max_fds, p.open_fds);
  EXPECT_GT(p.start_seconds, 1e9);
}

}  // namespace
}  // namespace rws
