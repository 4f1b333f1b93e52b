// Each analysis with what it must say and what it must not.
#include <gtest/gtest.h>

#include "tests/unit/compiler/lower/built.h"

namespace rwsc {
namespace {

std::string Said(const std::string& body) { return Built(InSite(body)).Said(); }

TEST(Analyze, AmbiguousUnlessOrderedOrCovered) {
  const std::string two = "route GET /{a:int}/{t} as x { respond 200 }\nroute GET /{y}/latest as z {0} { respond 200 }\n";
  auto with = [&](const std::string& extra, const std::string& more = "") {
    std::string s = two;
    return s.replace(s.find("{0}"), 3, extra) + more;
  };
  EXPECT_EQ(Said(with("")), "E0301 @/{a:int}/{t}\n");
  EXPECT_EQ(Said(with("before x")), "");
  EXPECT_EQ(Said(with("", "route GET /{a:int}/latest as both { respond 200 }\n")), "");
  EXPECT_EQ(Said(with("", "route POST /{a:int}/latest as both { respond 200 }\n")), "E0301 @/{a:int}/{t}\n");
  EXPECT_EQ(Said("route GET /{a:int}/{t} { respond 200 }\nroute POST /{y}/latest { respond 200 }\n"), "");
}

TEST(Analyze, WordsOfAnOverlapMayHaveRoutesOfTheirOwn) {
  const std::string two = "route /{l:en|de}/{x} as a { respond 200 }\nroute /{y}/b as b { respond 200 }\nroute /en/b as c { respond 200 }\n";
  EXPECT_EQ(Said(two), "E0301 @/{l:en|de}/{x}\n");
  EXPECT_EQ(Said(two + "route /de/b as d { respond 200 }\n"), "");
  EXPECT_EQ(Said(two + "route GET /de/b as d { respond 200 }\n"), "E0301 @/{l:en|de}/{x}\n");
}

TEST(Analyze, TheWitnessIsShown) {
  const Built b(InSite("route GET /reports/{id:int}/{tab} as report_tab { respond 200 }\nroute GET /reports/{year}/latest as latest { respond 200 }\n"));
  ASSERT_EQ(b.sink.errors(), 1u);
  const Diagnostic d = b.sink.Sorted()[0];
  EXPECT_EQ(d.labels[0].text, "matches /reports/7/latest");
  EXPECT_EQ(d.notes[0], "only report_tab matches /reports/7/7; only latest matches /reports/a/latest");
}

TEST(Analyze, DuplicatesHostsAndRoutes) {
  EXPECT_EQ(Said("route GET /x { respond 200 }\nroute GET|POST /x { respond 200 }\n"), "E0302 @/x\n");
  EXPECT_EQ(Said("respond 200\nroute /** { respond 200 }\n").substr(0, 5), "E0302");
  EXPECT_EQ(Said("route GET /x/{l:en|de} { respond 200 }\nroute GET /x/{l:de|en} { respond 200 }\n"), "E0302 @/x/{l:de|en}\n");
  EXPECT_EQ(Said("route GET /x{l:a|b} { respond 200 }\nroute GET /{l:xb|xa} { respond 200 }\n"), "E0302 @/{l:xb|xa}\n");
  EXPECT_EQ(Said("route GET /x/{l:en|de} { respond 200 }\nroute POST /x/{l:de|en} { respond 200 }\n"), "");
  EXPECT_EQ(Built("rws 1\nserver { listen http :80 }\nsite a.example, b.example { respond 200 }\nsite b.example { respond 200 }\n").Said(), "E0201 @b.example\n");
  EXPECT_EQ(Built("rws 1\nserver { listen http :80 }\nsite {x:a|b}.z.example { respond 200 }\nsite {x:b|c}.z.example { respond 200 }\n").Said().substr(0, 5), "E0202");
  EXPECT_EQ(Built("rws 1\nserver { listen http :80 as p; listen http :81 as q }\nsite a.example on p { respond 200 }\nsite a.example on q { respond 200 }\n").Said(), "");
}

TEST(Analyze, OneErrorForEachRouteTooMany) {
  std::string body;                      // all pairs would be 50 million
  for (int i = 0; i < 10000; ++i) body += "route GET /x { respond 200 }\n";
  EXPECT_EQ(Built(InSite(body)).sink.errors(), 9999u);
}

TEST(Analyze, ARouteForHeadTakesItFromGet) {
  const std::string gets = "route GET /{a}/x as a { respond 200 }\nroute HEAD /y/{b} as b { respond 200 }\n";
  EXPECT_EQ(Said(gets), "E0301 @/{a}/x\n");
  EXPECT_EQ(Said(gets + "route HEAD /{a}/x as c before b { respond 200 }\n"), "");
}

TEST(Analyze, Before) {
  EXPECT_EQ(Said("route GET /a as a before b { respond 200 }\nroute GET /{x} as b { respond 200 }\n"), "E0307 @b\n");
  EXPECT_EQ(Said("route GET /a as a before b { respond 200 }\nroute GET /b as b { respond 200 }\n"), "W0304 @b\n");
  EXPECT_EQ(Said("route GET /a as a before a { respond 200 }\n"), "E0308 @a\n");
  EXPECT_EQ(Said("route GET /{x:int}/{y} as a before b { respond 200 }\nroute GET /{x}/l as b before a { respond 200 }\n"), "E0308 @a\n");
}

TEST(Analyze, CoveredRoutes) {
  EXPECT_EQ(Said("route GET /{l:en|de} as lang { respond 200 }\nroute GET /en { respond 200 }\nroute GET /de { respond 200 }\n"), "E0309 @route GET /{l:en|de} as lang\n");
  EXPECT_EQ(Said("route GET /{l:en|de} as lang { respond 200 }\nroute GET /en { respond 200 }\nroute POST /de { respond 200 }\n"), "");
  EXPECT_EQ(Said("route GET /x/** as all { respond 200 }\nroute GET /x { respond 200 }\nroute GET /x/{a}/** { respond 200 }\n"), "E0309 @route GET /x/** as all\n");
  EXPECT_EQ(Said("route GET /x/** as all { respond 200 }\nroute GET /x { respond 200 }\n"), "");
  const std::string deep = "route GET /x/** as all { respond 200 }\nroute GET /x { respond 200 }\nroute GET /x/{a} { respond 200 }\n";
  EXPECT_EQ(Said(deep + "route GET /x/{a}/{b}/** { respond 200 }\n"), "E0309 @route GET /x/** as all\n");
  EXPECT_EQ(Said(deep + "route GET /x/{a}/b/** { respond 200 }\n"), "");
  EXPECT_EQ(Said(deep + "route POST /x/{a}/{b}/** { respond 200 }\n"), "");
  const std::string words = "route GET /{l:en|de}/{t} as l { respond 200 }\nroute GET /de/{t} { respond 200 }\nroute GET /{l:en|fr}/{t} as n before l { respond 200 }\n";
  EXPECT_EQ(Said(words), "E0309 @route GET /{l:en|de}/{t} as l\n");
}

TEST(Analyze, AGuardIsLostByMethod) {
  const std::string rest = "route /** as rest { respond 200 }\n";
  auto user = [&](const std::string& methods, const std::string& lines) { return rest + "route " + methods + " /users/{id:int} as user { " + lines + " respond 200 }\n"; };
  EXPECT_EQ(Said(user("GET|POST", "allow ip [10.0.0.1];")), "E0311 @GET|POST\n");
  EXPECT_EQ(Said(user("GET|POST", "allow ip [10.0.0.1]; otherwise 405;")), "");
  EXPECT_EQ(Said(user("GET|POST", "allow ip [10.0.0.1]; otherwise next because \"x\";")), "");
  EXPECT_EQ(Said(user("GET|POST", "")), "");
  EXPECT_EQ(Said(user("", "allow ip [10.0.0.1];")), "");
  EXPECT_EQ(Said("allow ip [10.0.0.1]\n" + user("GET|POST", "")), "");
  EXPECT_EQ(Said(user("GET", "allow ip [10.0.0.1];") + "route /users/{x} as any { allow ip [10.0.0.1]; respond 200 }\n"), "");
  EXPECT_EQ(Said(user("GET", "allow ip [10.0.0.1];") + "route /users/{x} as any { allow ip [10.0.0.2]; respond 200 }\n"), "E0311 @GET\n");
  EXPECT_EQ(Said("route GET /a as a { allow ip [10.0.0.1]; respond 200 }\nroute POST /a as b { respond 200 }\n"), "");
  EXPECT_EQ(Said("route GET /a as a { allow ip [10.0.0.1]; respond 200 }\nroute /** { respond 404 }\n"), "");
  EXPECT_EQ(Said("route GET /a as a { allow ip [10.0.0.1]; respond 200 }\nroute /b/** { respond 200 }\n"), "");
}

TEST(Analyze, TheLossIsShownWithAPathThatSuffersIt) {
  const Built b(InSite("route /** as rest { respond 200 }\nroute GET /u/{id} as u { allow ip [10.0.0.1]; respond 200 }\nroute /u/a as own { allow ip [10.0.0.1]; respond 200 }\n"));
  ASSERT_EQ(b.sink.errors(), 1u);
  EXPECT_EQ(b.sink.Sorted()[0].message, "DELETE /u/w7q1 would skip allow ip");
}

TEST(Analyze, AGuardIsLostByPath) {
  auto group = [](const std::string& lines, const std::string& outside) { return outside + "group /g { allow ip [10.0.0.1]; " + lines + " }\n"; };
  EXPECT_EQ(Said(group("route /x { respond 200 }", "respond 200\n")), "E0311 @/g\n");
  EXPECT_EQ(Said(group("route /x { respond 200 }; otherwise 404", "respond 200\n")), "");
  EXPECT_EQ(Said(group("route /x { respond 200 }; otherwise next because \"x\"", "respond 200\n")), "");
  EXPECT_EQ(Said(group("respond 200", "respond 200\n")), "");
  EXPECT_EQ(Said(group("respond 200", "route /g/open { respond 200 }\n")), "E0311 @/g\n");
  EXPECT_EQ(Said(group("respond 200", "route /g/open { allow ip [10.0.0.1]; respond 200 }\n")), "");
  EXPECT_EQ(Said(group("route /x { respond 200 }", "route /{x:int}/** { respond 200 }\n")), "");
  EXPECT_EQ(Said(group("route /x { respond 200 }; otherwise 404", "route /{x}/y { respond 200 }\n")), "E0311 @/g\n");
  EXPECT_EQ(Said(group("route GET /x { respond 200 }; otherwise 404", "respond 200\n")), "");
  EXPECT_EQ(Said(group("group /h { route /x { respond 200 } }", "respond 200\n")), "E0311 @/g\n");
}

TEST(Analyze, GuardsOfManyRoutesAreLinear) {
  std::string body = "route /** { respond 200 }\n";
  for (int i = 0; i < 10000; ++i)
    body += "group /g" + std::to_string(i) + " { allow ip [10.0.0.1]; otherwise 404; route GET /{id:int} { respond 200 }; route POST /new { otherwise 405; respond 200 } }\n";
  EXPECT_EQ(Said(body), "");
}

TEST(Analyze, TooManyAtOnce) {
  const char* const types[] = {":int}", ":hex}", ":slug}"};
  std::string body;                      // three types at each of four levels: digits keep 81 nodes alive
  for (int set = 0; set < 81; ++set) {
    body += "route GET ";
    for (int i = 0, rest = set; i < 4; ++i, rest /= 3) body += "/{c" + std::to_string(i) + types[rest % 3];
    body += " { respond 200 }\n";
  }
  EXPECT_NE(Said(body).find("E0319"), std::string::npos);
}

TEST(Analyze, ManyDisjointPatternsAreNotTooMany) {
  std::string body;
  for (int i = 0; i < 200; ++i) body += "route GET /{x}-" + std::to_string(i) + "z { respond 200 }\n";
  EXPECT_EQ(Said(body), "");
}

TEST(Analyze, OverBudgetIsUnknownAndSaysSo) {
  std::string body;                      // every suffix meets every prefix; the methods never do
  for (int i = 0; i < 260; ++i) {
    body += "route GET /{x}-" + std::to_string(i) + "/** { respond 200 }\n";
    body += "route POST /p" + std::to_string(i) + "-{x}/** { respond 200 }\n";
  }
  EXPECT_NE(Said(body).find("W0305"), std::string::npos);
}

TEST(Analyze, PlainRoutesAreLinear) {
  std::string body;
  for (int i = 0; i < 20000; ++i) body += "route GET /p" + std::to_string(i) + "/{id:int} { respond 200 }\n";
  EXPECT_EQ(Said(body + "route /** { respond 404 }\n"), "");
}

}  // namespace
}  // namespace rwsc
