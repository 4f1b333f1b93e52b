// Buckets of rates: what passes is counted to the last request, whichever threads ask and whoever is evicted.
#include "runtime/state/rate_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <barrier>
#include <string>
#include <thread>
#include <vector>

#include "runtime/state/sip_hash.h"

namespace rws {
namespace {

constexpr uint64_t kSecond = 1'000'000;                      // in microseconds
constexpr uint64_t kStart = 77 * kSecond;

uint64_t Key(uint64_t n) { return SipHash({1, 2}, std::to_string(n)); }

TEST(SipHash, TheVectorOfItsPaper) {
  std::string text;
  for (char c = 0; c < 15; ++c) text += c;
  EXPECT_EQ(SipHash({0x0706050403020100u, 0x0f0e0d0c0b0a0908u}, text), 0xa129ca6149be45e5u);
  EXPECT_EQ(SipHash({0x0706050403020100u, 0x0f0e0d0c0b0a0908u}, ""), 0x726fdb47dd0e0e31u);
}

TEST(RateTable, TheBurstThenTheRate) {
  RateTable table(64);
  const RateLimit limit(10, 1000, 5);
  for (int i = 0; i < 5; ++i) EXPECT_TRUE(table.Take(Key(1), limit, kStart).passes);
  const RateTable::Verdict sixth = table.Take(Key(1), limit, kStart);
  EXPECT_FALSE(sixth.passes);
  EXPECT_EQ(sixth.wait_micros, kSecond / 10);
  EXPECT_FALSE(table.Take(Key(1), limit, kStart + kSecond / 10 - 1).passes) << "what is refused costs nothing";
  EXPECT_TRUE(table.Take(Key(1), limit, kStart + kSecond / 10).passes);
  EXPECT_FALSE(table.Take(Key(1), limit, kStart + kSecond / 10).passes);
  EXPECT_TRUE(table.Take(Key(2), limit, kStart).passes) << "another key, another bucket";
  int passed = 0;
  while (table.Take(Key(1), limit, kStart + 10 * kSecond).passes) ++passed;
  EXPECT_EQ(passed, 5) << "never more than the burst, however long nobody came";
}

TEST(RateTable, RatesAreNeverRoundedUp) {
  for (const auto& [count, per_ms] : std::initializer_list<std::pair<uint64_t, uint64_t>>{{3, 1000}, {7, 60'000}, {1000, 1000}, {30'000, 1000}, {1'000'000, 1000}, {11, 3'600'000}}) {
    RateTable table(64);
    const RateLimit limit(count, per_ms, 5);
    uint64_t passed = 0, now = kStart;
    const uint64_t end = kStart + per_ms * 1000;
    while (now < end) {
      const RateTable::Verdict v = table.Take(Key(1), limit, now);
      passed += v.passes;
      now += v.passes ? 0 : v.wait_micros;
    }
    EXPECT_LE(passed, count + 5) << count << "/" << per_ms;
    EXPECT_GE(passed, count - count / 100) << count << "/" << per_ms;
  }
}

TEST(RateTable, AClockThatLagsTakesNothingBack) {
  RateTable table(64);
  const RateLimit limit(1, 1000, 1);
  EXPECT_TRUE(table.Take(Key(1), limit, kStart).passes);
  EXPECT_FALSE(table.Take(Key(1), limit, kStart - 5000).passes);
  EXPECT_TRUE(table.Take(Key(1), limit, kStart + kSecond).passes);
}

TEST(RateTable, AFullBucketMakesRoomForNothingLost) {
  RateTable table(2);                                        // one set: every key meets every other
  const RateLimit limit(10, 1000, 3);
  for (uint64_t n = 0; n < 100; ++n)
    for (int i = 0; i < 4; ++i) EXPECT_EQ(table.Take(Key(n), limit, kStart + n * kSecond).passes, i < 3) << n;
  EXPECT_EQ(table.evictions(), 0u);
}

TEST(RateTable, WhenNoneIsFullTheOneNearestToItGoes) {
  RateTable table(2);
  const RateLimit limit(10, 1000, 3);
  for (int i = 0; i < 3; ++i) EXPECT_TRUE(table.Take(Key(1), limit, kStart).passes);
  EXPECT_TRUE(table.Take(Key(2), limit, kStart).passes);
  EXPECT_TRUE(table.Take(Key(3), limit, kStart).passes);     // in the place of 2
  EXPECT_EQ(table.evictions(), 1u);
  EXPECT_FALSE(table.Take(Key(1), limit, kStart).passes) << "the emptier bucket stayed";
  EXPECT_TRUE(table.Take(Key(3), limit, kStart).passes);
  EXPECT_EQ(table.evictions(), 1u);
}

// `threads` ask for what `keys` they meet, at times that only their numbers decide; how often each key passed.
std::vector<uint64_t> Hammer(RateTable& table, const RateLimit& limit, size_t threads, size_t keys, size_t asks, uint64_t step) {
  std::vector<std::vector<uint64_t>> passed(threads, std::vector<uint64_t>(keys));
  std::barrier start(static_cast<std::ptrdiff_t>(threads));
  std::vector<std::thread> all;
  for (size_t t = 0; t < threads; ++t)
    all.emplace_back([&, t] {
      start.arrive_and_wait();
      for (size_t i = 0; i < asks; ++i) passed[t][i % keys] += table.Take(Key(i % keys), limit, kStart + i * step).passes;
    });
  for (std::thread& t : all) t.join();
  std::vector<uint64_t> sum(keys);
  for (const auto& one : passed)
    for (size_t k = 0; k < keys; ++k) sum[k] += one[k];
  return sum;
}

TEST(RateTable, ExactWithEightThreadsOnOneKey) {
  RateTable table(64);
  EXPECT_EQ(Hammer(table, RateLimit(1, 3'600'000, 1000), 8, 1, 5000, 0)[0], 1000u);
  RateTable moving(64);                                      // over 4999 steps of a microsecond, one request each 10 of them
  const uint64_t passed = Hammer(moving, RateLimit(100'000, 1000, 100), 8, 1, 5000, 1)[0];
  EXPECT_LE(passed, 100u + 499u);
  EXPECT_GE(passed, 499u);
}

TEST(RateTable, ExactWithEightThreadsOnTheFirstRequestsOfManyKeys) {
  RateTable table(1u << 16);
  const std::vector<uint64_t> passed = Hammer(table, RateLimit(1, 3'600'000, 3), 8, 500, 4000, 0);
  ASSERT_EQ(table.evictions(), 0u);
  EXPECT_EQ(std::count(passed.begin(), passed.end(), 3u), 500);
}

// One set, two of three keys a round, all buckets full again at each: cells change hands under everybody's feet.
TEST(RateTable, ExactWhileCellsChangeHands) {
  constexpr size_t kThreads = 8, kRounds = 500, kBurst = 3;
  RateTable table(2);
  const RateLimit limit(10, 1000, kBurst);
  std::array<std::atomic<uint64_t>, kRounds * 2> passed{};
  std::barrier round(kThreads);
  std::vector<std::thread> all;
  for (size_t t = 0; t < kThreads; ++t)
    all.emplace_back([&, t] {
      for (size_t r = 0; r < kRounds; ++r) {
        round.arrive_and_wait();
        for (size_t i = t; i < t + 6; ++i) passed[r * 2 + i % 2] += table.Take(Key((r + i % 2) % 3), limit, kStart + r * kSecond).passes;
      }
    });
  for (std::thread& t : all) t.join();
  EXPECT_EQ(table.evictions(), 0u);
  EXPECT_EQ(std::count(passed.begin(), passed.end(), kBurst), static_cast<std::ptrdiff_t>(passed.size()));
}

}  // namespace
}  // namespace rws
