#include "runtime/http/ranges.h"

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <vector>

namespace rws {
namespace {

// "0-9 20-29"; "whole"; "none".
std::string Of(std::string_view value, uint64_t size = 100) {
  Arena arena;
  const RangeAnswer got = ParseRanges(value, size, arena);
  if (got.kind == RangeAnswer::Kind::kWhole) return "whole";
  if (got.kind == RangeAnswer::Kind::kUnsatisfiable) return "none";
  std::string out;
  for (const ByteRange& r : got.ranges) out += (out.empty() ? "" : " ") + std::to_string(r.offset) + "-" + std::to_string(r.end() - 1);
  return out;
}

TEST(Ranges, One) {
  EXPECT_EQ(Of("bytes=0-9"), "0-9");
  EXPECT_EQ(Of("BYTES=0-9"), "0-9");
  EXPECT_EQ(Of("bytes=90-"), "90-99");
  EXPECT_EQ(Of("bytes=-5"), "95-99");
  EXPECT_EQ(Of("bytes=100-"), "none");
  EXPECT_EQ(Of("bytes=-0"), "none");
  EXPECT_EQ(Of("bytes=1-99999999999999999999"), "1-99");
  EXPECT_EQ(Of("bytes=-99999999999999999999"), "0-99");
  EXPECT_EQ(Of("bytes=99999999999999999999-"), "none");
}

TEST(Ranges, WhatIsNoRange) {
  for (const char* bad : {"", "bytes", "bytes=", "bytes=,", "bytes=5-4", "bytes=a-b", "bytes=-", "bytes=1", "bytes=1-2-3", "bytes=+1-2", "bytes=0-1,x", "bytes=1 -2", "lines=0-1", "bytes =0-1"})
    EXPECT_EQ(Of(bad), "whole") << bad;
}

TEST(Ranges, OfWhatIsEmpty) {
  EXPECT_EQ(Of("bytes=0-", 0), "none");
  EXPECT_EQ(Of("bytes=-5", 0), "whole");
  EXPECT_EQ(Of("bytes=-0", 0), "none");
}

TEST(Ranges, SeveralInTheOrderOfAsking) {
  EXPECT_EQ(Of("bytes=0-0,-1"), "0-0 99-99");
  EXPECT_EQ(Of("bytes=50-59, 10-19"), "50-59 10-19");
  EXPECT_EQ(Of("bytes= ,0-1,,\t5-6 ,"), "0-1 5-6");
  EXPECT_EQ(Of("bytes=0-1,200-"), "0-1");
  EXPECT_EQ(Of("bytes=200-,300-400"), "none");
}

TEST(Ranges, WhatTouchesIsMerged) {
  EXPECT_EQ(Of("bytes=0-9,5-14"), "0-14");
  EXPECT_EQ(Of("bytes=0-9,10-19"), "0-19");
  EXPECT_EQ(Of("bytes=0-9,11-19"), "0-9 11-19");
  EXPECT_EQ(Of("bytes=50-59,0-4,55-70"), "50-70 0-4");
  EXPECT_EQ(Of("bytes=0-4,20-24,40-44,3-41"), "0-44");
  EXPECT_EQ(Of("bytes=80-89,0-4,20-24,3-22"), "80-89 0-24");
  EXPECT_EQ(Of("bytes=0-,0-,0-,0-"), "0-99");
}

// Whatever is asked for: each octet of it once, no other, and no two ranges that touch.
TEST(Ranges, AnyListIsItsSet) {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::string asked = "bytes=";
    std::vector<bool> wanted(40, false), got(40, false);
    for (size_t n = 1 + random() % 9, i = 0; i < n; ++i) {
      const size_t first = random() % 50, last = first + random() % 12;
      asked += (i ? "," : "") + std::to_string(first) + "-" + std::to_string(last);
      for (size_t at = first; at <= last && at < wanted.size(); ++at) wanted[at] = true;
    }
    Arena arena;
    const RangeAnswer answer = ParseRanges(asked, wanted.size(), arena);
    for (const ByteRange& r : answer.ranges) {
      for (const ByteRange& other : answer.ranges) ASSERT_TRUE(&r == &other || r.end() < other.offset || other.end() < r.offset) << asked;
      for (uint64_t at = r.offset; at < r.end(); ++at) got[at] = true;
    }
    ASSERT_EQ(got, wanted) << asked;
  }
}

TEST(Ranges, TheirNumberIsBounded) {
  std::string most = "bytes=0-0";
  for (size_t i = 1; i < kMaxRanges; ++i) most += "," + std::to_string(2 * i) + "-" + std::to_string(2 * i);
  EXPECT_EQ(Of(most, 1000).substr(0, 11), "0-0 2-2 4-4");
  EXPECT_EQ(Of(most + ",500-"), "whole");
}

}  // namespace
}  // namespace rws
