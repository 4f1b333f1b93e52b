// Patterns as sets of paths.
#include "compiler/model/patterns.h"

#include <gtest/gtest.h>

namespace rwsc {
namespace {

PathPattern P(const char* text) {
  auto parsed = ParsePathPattern(text);
  EXPECT_TRUE(std::holds_alternative<PathPattern>(parsed)) << text;
  return std::holds_alternative<PathPattern>(parsed) ? std::get<PathPattern>(parsed) : PathPattern();
}

Relation R(const char* a, const char* b) { return Relate(P(a), P(b)); }

TEST(Patterns, Relations) {
  EXPECT_EQ(R("/a", "/a"), Relation::kEqual);
  EXPECT_EQ(R("/a", "/b"), Relation::kDisjoint);
  EXPECT_EQ(R("/a", "/{x}"), Relation::kSubset);
  EXPECT_EQ(R("/{x}", "/a"), Relation::kSuperset);
  EXPECT_EQ(R("/{x:int}", "/{y:hex}"), Relation::kSubset);
  EXPECT_EQ(R("/{x:int}", "/{y:slug}"), Relation::kSubset);
  EXPECT_EQ(R("/{x:int}", "/{y}"), Relation::kSubset);
  EXPECT_EQ(R("/{x:uuid}", "/{y:int}"), Relation::kDisjoint);
  EXPECT_EQ(R("/{x:a|b}", "/{y:b|a}"), Relation::kEqual);
  EXPECT_EQ(R("/{x:a|b}", "/{y:b|c}"), Relation::kOverlap);
  EXPECT_EQ(R("/{a}/x", "/y/{b}"), Relation::kOverlap);
  EXPECT_EQ(R("/a/**", "/a"), Relation::kSuperset);
  EXPECT_EQ(R("/a/**", "/a/b/c"), Relation::kSuperset);
  EXPECT_EQ(R("/a/**", "/ab"), Relation::kDisjoint);
  EXPECT_EQ(R("/**", "/a/**"), Relation::kSuperset);
  EXPECT_EQ(R("/{x}.json", "/a{y}"), Relation::kOverlap);
  EXPECT_EQ(R("/{x:int}.json", "/{y}.json"), Relation::kSubset);
}

TEST(Patterns, WitnessesAreTakenByBoth) {
  const char* all[] = {"/a", "/{x}", "/{x:int}", "/{x:hex}", "/{x:uuid}", "/{x:slug}", "/{x:a|b}", "/{x}.json", "/a{x}", "/a{x:int}", "/**", "/a/**", "/{x}/b", "/a/{y}"};
  for (const char* a : all)
    for (const char* b : all) {
      const Relation r = R(a, b), back = R(b, a);
      const auto witness = Common(P(a), P(b));
      EXPECT_EQ(r == Relation::kDisjoint, !witness.has_value()) << a << " " << b;
      const Relation mirrored = r == Relation::kSubset ? Relation::kSuperset : r == Relation::kSuperset ? Relation::kSubset : r;
      EXPECT_EQ(back, mirrored) << a << " " << b;
      if (!witness) continue;
      const PathPattern path = P(witness->c_str());
      for (const char* p : {a, b}) {
        const Relation in = Relate(path, P(p));
        EXPECT_TRUE(in == Relation::kSubset || in == Relation::kEqual) << *witness << " in " << p;
      }
      if (r == Relation::kSubset) {
        EXPECT_LT(Breadth(P(a)), Breadth(P(b))) << a << " " << b;
      }
    }
}

TEST(Patterns, OnlyFirstIsNotInTheSecond) {
  EXPECT_EQ(OnlyFirst(P("/{x}"), P("/{y:int}")).value_or(""), "/a");
  EXPECT_EQ(OnlyFirst(P("/a/**"), P("/a")).value_or(""), "/a/a");
  EXPECT_FALSE(OnlyFirst(P("/a"), P("/{x}")).has_value());
}

}  // namespace
}  // namespace rwsc
