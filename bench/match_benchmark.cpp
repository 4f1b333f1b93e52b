// A lookup among 100 and among 100,000 plain routes: one hot route, and routes at random (which pays for the caches).
#include <benchmark/benchmark.h>

#include <random>

#include "tests/unit/compiler/lower/built.h"

namespace {

const rwsc::Built& Site(int64_t routes) {
  static std::map<int64_t, std::unique_ptr<rwsc::Built>> built;
  auto& site = built[routes];
  if (!site) {
    std::string body = "route /** { respond 404 }\n";
    for (int64_t i = 0; i < routes; ++i) body += "route GET /api/v1/res" + std::to_string(i) + "/items { respond 200 }\n";
    site = std::make_unique<rwsc::Built>(rwsc::InSite(body));
  }
  return *site;
}

void Hot(benchmark::State& state) {
  const rws::BundleView& view = Site(state.range(0)).view;
  const std::string path = "/api/v1/res" + std::to_string(state.range(0) - 1) + "/items";
  for (auto _ : state) benchmark::DoNotOptimize(rws::FindRoute(view, 0, path, rws::Method::kGet));
}

void Random(benchmark::State& state) {
  const rws::BundleView& view = Site(state.range(0)).view;
  std::mt19937 rng(1);
  std::vector<std::string> paths;
  for (int i = 0; i < 65536; ++i) paths.push_back("/api/v1/res" + std::to_string(rng() % static_cast<uint64_t>(state.range(0))) + "/items");
  size_t at = 0;
  for (auto _ : state) benchmark::DoNotOptimize(rws::FindRoute(view, 0, paths[at++ & 65535], rws::Method::kGet));
}

BENCHMARK(Hot)->Arg(100)->Arg(100000);
BENCHMARK(Random)->Arg(100)->Arg(100000);

}  // namespace

BENCHMARK_MAIN();
