#include "runtime/state/route_counts.h"

#include <gtest/gtest.h>

namespace rws {
namespace {

TEST(RouteCounts, ANameKeepsItsCells) {
  RouteNames names;
  const uint32_t a = names.IdOf("a"), b = names.IdOf("b");
  EXPECT_NE(a, b);
  EXPECT_EQ(names.IdOf("a"), a);
  EXPECT_EQ(names.names(), (std::vector<std::string>{"a", "b"}));
}

TEST(RouteCounts, EachWorkerCountsForItself) {
  RouteCounts one, two;
  const auto far = static_cast<uint32_t>(kCountsAChunk * 3 + 7);
  EXPECT_EQ(one.Get(far), 0u);
  for (int i = 0; i < 3; ++i) one.Add(far);
  one.Add(0);
  two.Add(far);
  EXPECT_EQ(one.Get(far), 3u);
  EXPECT_EQ(one.Get(far + 1), 0u);
  EXPECT_EQ(one.Get(0), 1u);
  EXPECT_EQ(two.Get(far), 1u);
}

TEST(RouteCounts, TheLastCellIsSharedWhenNamesRunOut) {
  constexpr auto kLast = static_cast<uint32_t>(kCountsAChunk * kMaxCountChunks - 1);
  RouteCounts counts;
  counts.Add(kLast);
  EXPECT_EQ(counts.Get(kLast), 1u);
}

}  // namespace
}  // namespace rws
