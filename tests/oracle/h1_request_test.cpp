// Our parser of HTTP/1.1 requests beside llhttp's, strict: what differs is in the table, everything in the table differs.
#include <gtest/gtest.h>

#include <map>

#include "tests/oracle/corpus.h"
#include "tests/oracle/differences.h"

namespace rws::oracle {
namespace {

constexpr size_t kShown = 12;              // unexplained differences, no two with the same reasons

struct Tally {
  std::map<const Row*, uint64_t> rows;
  std::map<std::string, std::pair<uint64_t, std::string>> unexplained;
  uint64_t agreed = 0, accepted = 0, bodies = 0;

  void Count(const Difference& d) {
    if (const Row* row = Explain(d)) {
      ++rows[row];
      return;
    }
    const Outcome& who = d.kind == Kind::kWeRefuse ? d.ours : d.theirs;
    const std::string sign = std::to_string(static_cast<int>(d.kind)) + who.error + who.reason;
    auto& [count, first] = unexplained[sign];
    if (count++ == 0) first = Describe(d);
  }
  void Add(std::string_view octets, size_t split) {
    const Outcome ours = Ours(octets, split), theirs = Theirs(octets);
    const std::vector<Difference> differences = Compare(octets, ours, theirs);
    agreed += differences.empty();
    accepted += !ours.messages.empty();
    for (const Seen& seen : ours.messages) bodies += !seen.body.empty();
    for (const Difference& d : differences) Count(d);
  }
};

Tally RunAll() {
  Tally tally;
  for (uint64_t i = 0; i < kConnections; ++i) {
    const std::string octets = Connection(i);
    tally.Add(octets, i % 2 == 0 ? 0 : i * 7919 % octets.size());
  }
  return tally;
}

TEST(RequestsBesideLlhttp, DifferOnlyAsTheTableSays) {
  if (!TheirVersion().starts_with("8.")) GTEST_SKIP() << "skipped: the table is of llhttp 8, node-llhttp here is " << TheirVersion();
  const Tally tally = RunAll();
  size_t shown = 0;
  for (const auto& [sign, seen] : tally.unexplained)
    if (shown++ < kShown) ADD_FAILURE() << seen.first << " times, no row explains it; the first: " << seen.second;
  EXPECT_EQ(tally.unexplained.size(), 0u);
  for (const Row& row : Table()) EXPECT_TRUE(tally.rows.contains(&row)) << "no connection differs so: " << row.name;
  EXPECT_GT(tally.agreed, kConnections / 4);
  EXPECT_GT(tally.accepted, kConnections / 4);
  EXPECT_GT(tally.bodies, kConnections / 8);
  for (const auto& [row, count] : tally.rows) RecordProperty(std::string(row->name), std::to_string(count));
}

}  // namespace
}  // namespace rws::oracle
