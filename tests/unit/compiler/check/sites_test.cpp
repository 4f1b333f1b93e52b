// Inheritance, prefixes, captures, implicit upstreams, and the cost of many routes.
#include <gtest/gtest.h>

#include "tests/unit/compiler/check/check_case.h"

namespace rwsc {
namespace {

using model::Route;

TEST(CheckSites, InnermostSettingWinsAndListsAddUp) {
  Checked c(InSite("set response header A \"1\"\ntimeout total 30s connect 1s\nset request header S \"s\"\ngroup /g { set request header G \"g\"; timeout total 20s\n"
                   "route /r { set request header R \"r\"; set response header B \"2\"; limit body 1MB; timeout idle off; proxy app } }"));
  ASSERT_EQ(c.Said(), "");
  ASSERT_EQ(c.model.routes.size(), 1u);
  const Route& r = c.model.routes[0];
  EXPECT_EQ(Print(r.patterns[0].path), "/g/r");
  EXPECT_EQ(r.settings.timeouts.connect, 1000u);
  EXPECT_EQ(r.settings.timeouts.total, 20000u);
  EXPECT_EQ(r.settings.timeouts.idle, 0u);
  EXPECT_EQ(r.settings.limit_body, 1'000'000u);
  ASSERT_EQ(r.transforms.size(), 3u);
  EXPECT_EQ(std::get<std::string>(r.transforms[0].Find("name")->v), "S");
  EXPECT_EQ(std::get<std::string>(r.transforms[2].Find("name")->v), "R");
  ASSERT_EQ(r.responses.size(), 2u);
  EXPECT_EQ(c.model.sites[0].responses.size(), 1u);
}

TEST(CheckSites, AnActionOfABodyIsItsCatchAll) {
  Checked c(InSite("group /g { respond 404 \"no\" }\nproxy app"));
  ASSERT_EQ(c.Said(), "");
  ASSERT_EQ(c.model.routes.size(), 2u);
  EXPECT_EQ(Print(c.model.routes[0].patterns[0].path), "/g/**");
  EXPECT_EQ(Print(c.model.routes[1].patterns[0].path), "/**");
  EXPECT_FALSE(c.model.routes[1].named);
}

TEST(CheckSites, CapturesHaveSlotsHostFirst) {
  Checked c("rws 1\nserver { listen http :80 }\nsite {who}.a.example { group /{g} { route /{id:int}/{rest...} { respond 200 \"{who}{g}{id}{rest}\" } } }\n");
  ASSERT_EQ(c.Said(), "");
  const Route& r = c.model.routes[0];
  ASSERT_EQ(r.captures.size(), 4u);
  EXPECT_EQ(r.captures[0].text, "who");
  EXPECT_EQ(r.captures[1].text, "g");
  EXPECT_EQ(r.captures[3].text, "rest");
  const auto& parts = std::get<model::Template>(r.action.Find("text")->v);
  ASSERT_EQ(parts.size(), 4u);
  EXPECT_EQ(parts[2].capture, 2);
  EXPECT_TRUE(parts[3].rest);
}

TEST(CheckSites, ATableIsOneRouteARow) {
  Checked c(InSite("group /g { redirect 308 from t }", "table t: path -> path { /a -> /b; \"/\xC3\xA9\" -> /d }"));
  ASSERT_EQ(c.Said(), "");
  ASSERT_EQ(c.model.routes.size(), 2u);
  EXPECT_EQ(Print(c.model.routes[0].patterns[0].path), "/a");
  EXPECT_EQ(Print(c.model.routes[1].patterns[0].path), "/%C3%A9");
  EXPECT_EQ(std::get<std::string>(c.model.routes[1].action.Find("target")->v), "/d");
}

TEST(CheckSites, EqualAddressesShareOneUpstream) {
  Checked c(InSite("route /a { proxy 127.0.0.1:1 }\nroute /b { proxy 127.0.0.1:1 }\nroute /c { proxy http://o.example }\nroute /d { proxy \"http://o.example/\" }"));
  ASSERT_EQ(c.Said(), "");
  ASSERT_EQ(c.model.upstreams.size(), 3u);          // app, and two implicit ones
  EXPECT_TRUE(c.model.upstreams[1].implicit);
  EXPECT_EQ(c.model.upstreams[1].host, "");
  EXPECT_EQ(c.model.upstreams[2].host, "o.example");
  EXPECT_EQ(c.model.upstreams[2].origins[0].address.port, 80);
}

TEST(CheckSites, HostsFromParams) {
  Checked c("rws 1\nparam domain: host = a.example\nlet bare = b.example\nserver { listen http :80 }\nsite \"www.{domain}\", domain, bare { respond 200 }\n");
  ASSERT_EQ(c.Said(), "");
  ASSERT_EQ(c.model.sites[0].hosts.size(), 3u);
  EXPECT_EQ(Print(c.model.sites[0].hosts[0].first), "www.a.example");
  EXPECT_EQ(Print(c.model.sites[0].hosts[1].first), "a.example");
  EXPECT_EQ(Print(c.model.sites[0].hosts[2].first), "b.example");
}

TEST(CheckSites, ServerLines) {
  Checked c("rws 1\nserver { listen http 127.0.0.1:80 as a; listen http :81; workers 3; drain 5s; limit header 16KiB; trust proxies [10.0.0.0/8] }\nsite a.example on a { respond 200 }\n");
  ASSERT_EQ(c.Said(), "");
  EXPECT_EQ(c.model.server.workers, 3u);
  EXPECT_EQ(c.model.server.drain_ms, 5000u);
  EXPECT_EQ(c.model.server.limit_header, 16384u);
  EXPECT_EQ(c.model.server.trust.size(), 1u);
  ASSERT_EQ(c.model.listeners.size(), 2u);
  EXPECT_EQ(c.model.sites[0].on.size(), 1u);
}

// Steps of work, not seconds: no diagnostic is dropped and every route is there, in order.
TEST(CheckSites, ManyRoutes) {
  constexpr int kRoutes = 20'000;
  std::string body;
  for (int i = 0; i < kRoutes; ++i) body += "route GET /a" + std::to_string(i) + "/{id:int} as r" + std::to_string(i) + " { proxy app }\n";
  Checked c(InSite(body));
  ASSERT_EQ(c.Said(), "");
  ASSERT_EQ(c.model.routes.size(), static_cast<size_t>(kRoutes));
  EXPECT_EQ(c.model.routes.back().name.text, "r19999");
}

TEST(CheckSites, ListenersThatTheNodeCouldNotOpenTogether) {
  auto said = [](const std::string& a, const std::string& b) { return Checked("rws 1\nserver { listen http " + a + "; listen http " + b + " }\nsite * { respond 200 }\n").Said().substr(0, 5); };
  for (const auto& [a, b] : {std::pair(":80", "127.0.0.1:80"), {"[::1]:80", ":80"}, {"0.0.0.0:80", "10.0.0.1:80"}, {"[::]:80", "[::1]:80"}, {":80", "0.0.0.0:80"}}) EXPECT_EQ(said(a, b), "E0104") << a << b;
  for (const auto& [a, b] : {std::pair(":80", ":81"), {"127.0.0.1:80", "127.0.0.2:80"}, {"0.0.0.0:80", "[::]:80"}, {"127.0.0.1:80", "[::1]:80"}}) EXPECT_EQ(said(a, b), "") << a << b;
}

}  // namespace
}  // namespace rwsc
