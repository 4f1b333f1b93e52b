#include "runtime/state/metrics.h"

#include <gtest/gtest.h>

#include <memory>
#include <thread>

namespace rws {
namespace {

TEST(SeriesNames, ANameKeepsItsIdAndTooManyShareOne) {
  SeriesNames names;
  EXPECT_EQ(names.names()[0].first, kOtherSeries);
  const uint32_t a = names.IdOf("site", "a"), b = names.IdOf("site", "b");
  EXPECT_NE(a, b);
  EXPECT_NE(names.IdOf("sit", "ea"), names.IdOf("site", "a"));
  EXPECT_EQ(names.IdOf("site", "a"), a);
  for (size_t i = names.names().size(); i < kMaxSeries; ++i) EXPECT_NE(names.IdOf("more", std::to_string(i)), 0u);
  EXPECT_EQ(names.IdOf("one", "too many"), 0u);
  EXPECT_EQ(names.IdOf("site", "b"), b);
  EXPECT_EQ(names.names().size(), kMaxSeries);
}

TEST(Series, CellsAreReadWhileTheyAreWritten) {
  auto series = std::make_unique<Series<RouteCells>>();
  const uint32_t last = kMaxSeries - 1;
  EXPECT_EQ(series->Find(last), nullptr);
  std::thread worker([&] {
    for (int i = 0; i < 10'000; ++i) series->At(last).begun.Add();
  });
  uint64_t seen = 0;
  while (seen < 10'000) {
    const RouteCells* cells = series->Find(last);
    const uint64_t now = cells ? cells->begun.Get() : 0;
    ASSERT_GE(now, seen);
    seen = now;
  }
  worker.join();
  EXPECT_EQ(series->Find(last - kSeriesAChunk), nullptr);
}

TEST(ExchangeCells, AnEndIsCountedByClassAndDuration) {
  ExchangeCells cells;
  cells.End(204, 100);                                 // a bound is in its bucket
  cells.End(299, 101);
  cells.End(0, 99'000'000);
  cells.End(999, 0);
  EXPECT_EQ(cells.by_class[2].Get(), 2u);
  EXPECT_EQ(cells.by_class[0].Get(), 2u);
  EXPECT_EQ(cells.durations[0].Get(), 2u);
  EXPECT_EQ(cells.durations[1].Get(), 1u);
  EXPECT_EQ(cells.durations.back().Get(), 1u);
  EXPECT_EQ(cells.micros.Get(), 99'000'201u);
}

}  // namespace
}  // namespace rws
