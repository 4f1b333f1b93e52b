// What Emit writes: the same bytes anywhere; every flipped byte, with the checksum passed over, is refused or serves safely.
#include <gtest/gtest.h>

#include <map>

#include "runtime/program/program.h"
#include "schema_generated.h"
#include "tests/unit/compiler/lower/built.h"

namespace rwsc {
namespace {

const char* const kSite = R"(rws 1
server { listen http :80 as web; listen http 127.0.0.1:81 as other }
upstream app { server 10.0.0.1:80 weight 3; server 10.0.0.2:80 }
secret key from env "KEY"
table moved: path -> path { "/old" -> "/new" }
site a.example, {tenant:slug}.a.example, *.b.example on web as main {
    redirect 308 from moved
    set request header X-Key "{key}"
    add request header Via-Key "{path}"
    add response header X-More "{status}"
    set response header X-Tag "a={header.X ?? query.y ?? "none"}"
    route GET /users/{id:int} as user { respond 200 "user {id}" }
    route GET|POST /x/{kind:en|de}/v{n:hex}.json as mixed { rewrite to "/y/{kind}?n={n}"; proxy app }
    route /files/{rest...} as rest { strip prefix /files; files "www" { try ["{rest}", "/index.html"]; missing "/404.html" status 404 } }
}
site * on other as any { redirect 302 to "https://{host}.c.example{uri}" }
)";

class FakeFacts final : public rws::Facts {
 public:
  std::optional<std::string_view> Get(rws::FieldId, std::string_view key) const override {
    return key.empty() ? std::optional<std::string_view>("v/%\"") : std::nullopt;
  }
  std::string_view Capture(uint16_t) const override { return "c d"; }
  std::string_view Secret(uint32_t) const override { return "s"; }
  rws::ClientTrust Trust(uint32_t) const override { return rws::ClientTrust::kNone; }
  bool ClientIs(std::string_view) const override { return false; }
};

// Everything a request can make the node read.
void Serve(const rws::BundleView& view) {
  rws::Arena arena;
  const FakeFacts facts;
  for (uint32_t l = 0; l < view.listeners.size(); ++l)
    for (std::string_view host : {"a.example", "t-1.a.example", "x.y.b.example", "z", ""}) {
      auto site = rws::FindSite(view, l, host);
      if (!site) continue;
      for (std::string_view path : {"/", "/users/7", "/users/x", "/x/en/vff.json", "/files/a/b", "/old"}) {
        const rws::RouteMatch m = rws::FindRoute(view, site->site, path, rws::Method::kGet);
        rws::Captured captured{};
        if (m.outcome == rws::RouteMatch::Outcome::kRoute) rws::ReadCaptures(view, m.accept, path, captured);
      }
    }
  for (uint32_t p = 0; p < view.programs.size(); ++p) (void)rws::RunProgram(view, p, facts, arena);
}

TEST(Bundle, TheHostWithFewerWordsIsMoreSpecific) {
  const Built b("rws 1\nserver { listen http :80 }\nsite {x:a|b|c}.z.example { respond 200 }\nsite {x:A|b}.z.example { respond 200 }\n");
  ASSERT_TRUE(b.ok()) << b.Said() << b.refused;
  EXPECT_EQ(rws::FindSite(b.view, 0, "a.z.example").value().site, 1u);
  EXPECT_EQ(rws::FindSite(b.view, 0, "c.z.example").value().site, 0u);
}

TEST(Bundle, TheSameBytesWhereverItIsBuilt) {
  const Built a(kSite, "/somewhere/else/a.rws"), b(kSite);
  ASSERT_TRUE(a.ok()) << a.Said() << a.refused;
  EXPECT_EQ(a.bundle, b.bundle);
  Serve(a.view);
}

TEST(Bundle, FlippedBytesAreRefusedOrServeSafely) {
  const Built good(kSite);
  ASSERT_TRUE(good.ok()) << good.Said() << good.refused;
  size_t refused = 0, served = 0;
  std::string bytes = good.bundle;
  for (size_t at = 0; at < bytes.size(); ++at) {
    if (at % 4096 > 1200 && bytes[at] == 0 && at % 16) continue;      // padding between sections: a sample will do
    for (char flip : {char(0x01), char(0x80), char(0xFF)}) {
      bytes[at] = static_cast<char>(bytes[at] ^ flip);
      auto verified = rws::VerifyBundle(bytes, rws::Checksum::kSkip);
      if (auto* view = std::get_if<rws::BundleView>(&verified)) { Serve(*view); ++served; }
      else ++refused;
      bytes[at] = good.bundle[at];
    }
  }
  EXPECT_GT(refused, 300u);
  EXPECT_GT(served, 300u);
}

TEST(Bundle, EveryTruncationIsRefused) {
  const Built good(kSite);
  for (size_t n = 0; n < good.bundle.size(); n += n < 4096 ? 1 : 509) {
    const std::string cut = good.bundle.substr(0, n);
    EXPECT_TRUE(std::holds_alternative<rws::BundleError>(rws::VerifyBundle(cut, rws::Checksum::kSkip))) << n;
  }
  EXPECT_TRUE(std::holds_alternative<rws::BundleError>(rws::VerifyBundle(good.bundle + "x", rws::Checksum::kSkip)));
  std::string damaged = good.bundle;
  damaged.back() = static_cast<char>(damaged.back() ^ 1);
  auto verified = rws::VerifyBundle(damaged);
  ASSERT_TRUE(std::holds_alternative<rws::BundleError>(verified));
  EXPECT_NE(std::get<rws::BundleError>(verified).message.find("checksum"), std::string::npos);
}

class EmptyFacts final : public rws::Facts {
 public:
  std::optional<std::string_view> Get(rws::FieldId, std::string_view) const override { return std::string_view(); }
  std::string_view Capture(uint16_t) const override { return {}; }
  std::string_view Secret(uint32_t) const override { return {}; }
  rws::ClientTrust Trust(uint32_t) const override { return rws::ClientTrust::kNone; }
  bool ClientIs(std::string_view) const override { return false; }
};

TEST(Program, ValuesThatAreEmpty) {
  const Built b(InSite(R"(route GET /{a...} as x { respond 200 "{a}{query}" })"));
  ASSERT_TRUE(b.ok()) << b.Said() << b.refused;
  rws::Arena arena;
  ASSERT_EQ(b.view.programs.size(), 1u);
  EXPECT_EQ(*rws::RunProgram(b.view, 0, EmptyFacts(), arena), "");
}

// Rows that many owners name would be looked at once an owner: a small file that keeps the verifier busy for hours.
TEST(Bundle, RowsHaveOneOwner) {
  const Built good(kSite);
  auto refusal = [](std::string bytes) {
    auto verified = rws::VerifyBundle(bytes, rws::Checksum::kSkip);
    auto* error = std::get_if<rws::BundleError>(&verified);
    return error ? error->message : "";
  };
  auto place = [&](auto rows, size_t row) { return static_cast<size_t>(reinterpret_cast<const char*>(&rows[row]) - good.bundle.data()); };
  auto copy = [&](auto rows, size_t from, size_t to) {
    std::string bytes = good.bundle;
    bytes.replace(place(rows, to), sizeof rows[0], good.bundle, place(rows, from), sizeof rows[0]);
    return bytes;
  };
  EXPECT_EQ(refusal(good.bundle), "");
  ASSERT_GE(good.view.sites.size(), 2u);
  EXPECT_EQ(refusal(copy(good.view.sites, 0, 1)), "nodes of sites are shared");
  ASSERT_GE(good.view.programs.size(), 2u);
  size_t longest = 0, other = 0;
  for (size_t i = 0; i < good.view.programs.size(); ++i)
    if (good.view.programs[i].count > good.view.programs[longest].count) longest = i;
  while (good.view.programs[other].count == good.view.programs[longest].count) ++other;
  EXPECT_EQ(refusal(copy(good.view.programs, longest, other)), "instructions of programs are shared");
}

TEST(Bundle, ChildrenHaveOneParent) {
  const Built good(InSite("route GET /p as p { respond 200 }\n route GET /q as q { respond 200 }\n route GET /p/x as x { respond 200 }"));
  ASSERT_TRUE(good.ok()) << good.Said() << good.refused;
  ASSERT_EQ(good.view.nodes.size(), 4u);              // root, p, q, p/x
  std::string bytes = good.bundle;
  const auto at = static_cast<size_t>(reinterpret_cast<const char*>(&good.view.nodes[0]) - good.bundle.data());
  bytes.replace(at + 2 * sizeof(rws::format::Node), sizeof(rws::format::Node), good.bundle, at + sizeof(rws::format::Node), sizeof(rws::format::Node));
  auto verified = rws::VerifyBundle(bytes, rws::Checksum::kSkip);
  ASSERT_TRUE(std::holds_alternative<rws::BundleError>(verified));
  EXPECT_EQ(std::get<rws::BundleError>(verified).message, "children of nodes are shared");
}

TEST(Hosts, ExactThenLabelThenSuffixThenAny) {
  const Built b(R"(rws 1
server { listen http :80 }
site x.example as exact { respond 200 }
site {t:int}.x.example as number { respond 200 }
site {t}.x.example as label { respond 200 }
site *.x.example as suffix { respond 200 }
site *.deep.x.example as deep { respond 200 }
site * as any { respond 200 }
)");
  ASSERT_TRUE(b.ok()) << b.Said() << b.refused;
  const std::map<std::string, std::string> cases = {{"x.example", "exact"}, {"7.x.example", "number"}, {"a.x.example", "label"}, {"a.b.x.example", "suffix"},
                                                    {"a.deep.x.example", "deep"}, {"y.example", "any"}, {"", "any"}, {".x.example", "any"}};
  for (const auto& [host, want] : cases) {
    auto site = rws::FindSite(b.view, 0, host);
    ASSERT_TRUE(site) << host;
    EXPECT_EQ(b.view.Text(b.view.sites[site->site].name), want) << host;
  }
}

TEST(Routes, BeforeDecidesAndCapturesAreRead) {
  const Built b(InSite(R"(
    route GET /{year:int}/latest as latest before report { respond 200 }
    route GET /{year:int}/{tab} as report { respond 200 }
    route GET /2024/{tab} as old before latest { respond 200 }
    route GET /a/{x}.json as json { respond 200 }
    route GET /r/{all...} as rest { respond 200 }
  )"));
  EXPECT_EQ(b.Said(), "E0307 @report\n");       // a strict subset needs no word
  const Built c(InSite(R"(
    route GET /{year:int}/latest as latest { respond 200 }
    route GET /{year:int}/{tab} as report { respond 200 }
    route GET /2024/{tab} as old before latest { respond 200 }
    route GET /a/{x}.json as json { respond 200 }
    route GET /r/{all...} as rest { respond 200 }
  )"));
  ASSERT_TRUE(c.ok()) << c.Said() << c.refused;
  EXPECT_EQ(c.Answer("/2024/latest"), "old");
  EXPECT_EQ(c.Answer("/2023/latest"), "latest");
  EXPECT_EQ(c.Answer("/2023/x"), "report");
  auto captured = [&](const char* path) {
    const rws::RouteMatch m = rws::FindRoute(c.view, 0, path, rws::Method::kGet);
    rws::Captured out{};
    rws::ReadCaptures(c.view, m.accept, path, out);
    return std::string(out[0]);
  };
  EXPECT_EQ(captured("/a/b.c.json"), "b.c");
  EXPECT_EQ(captured("/r/x/y/"), "x/y/");
  EXPECT_EQ(captured("/r"), "");
  EXPECT_EQ(captured("/2024/t"), "t");
}

TEST(Routes, OtherwiseRefusesWhatALessSpecificRouteWouldAnswer) {
  const Built b(InSite(R"(
    route /** as all { respond 200 }
    route GET /x as get { otherwise 405; respond 200 }
    route POST /x as post { respond 200 }
    route GET /{l:a|b}/y as ab { otherwise 405; respond 200 }
    route POST /{l:b|a}/y as ba { respond 200 }
    group /g {
      otherwise 404
      route GET /x as gx { respond 200 }
      route GET /{id:int} as number { otherwise 405; respond 200 }
    }
    route PUT /g/7 as seven { respond 200 }
  )"));
  ASSERT_TRUE(b.ok()) << b.Said() << b.refused;
  using rws::Method;
  auto allowed = [&](const char* path, Method method) { return rws::Tokens(rws::FindRoute(b.view, 0, path, method).allowed, "|"); };
  EXPECT_EQ(b.Answer("/x"), "get");
  EXPECT_EQ(b.Answer("/x", Method::kPost), "post");
  EXPECT_EQ(b.Answer("/x", Method::kDelete), "405");
  EXPECT_EQ(b.Answer("/x", Method::kOther), "405");
  EXPECT_EQ(allowed("/x", Method::kDelete), "GET|HEAD|POST");
  EXPECT_EQ(b.Answer("/a/y", Method::kPost), "ba");
  EXPECT_EQ(b.Answer("/a/y", Method::kPut), "405");
  EXPECT_EQ(b.Answer("/other", Method::kDelete), "all");
  EXPECT_EQ(b.Answer("/g"), "404");
  EXPECT_EQ(b.Answer("/g/x/y"), "404");
  EXPECT_EQ(b.Answer("/g/x"), "gx");
  EXPECT_EQ(b.Answer("/g/x", Method::kPost), "405");
  EXPECT_EQ(allowed("/g/x", Method::kPost), "GET|HEAD");
  EXPECT_EQ(b.Answer("/g/7", Method::kPut), "seven");
  EXPECT_EQ(allowed("/g/7", Method::kDelete), "GET|HEAD|PUT");
  EXPECT_EQ(b.Answer("/gx"), "all");
}

TEST(Routes, TheInnermostGroupWithGuardsRefuses) {
  const Built b(InSite(R"(
    deny ip [10.0.0.1]
    group /a {
      allow ip [10.0.0.2]
      route GET /x as x { respond 200 }
      group /quiet { route GET /y as y { respond 200 } }
      group /{who:int} { allow ip [10.0.0.3]; route GET /z as z { respond 200 } }
    }
  )"));
  ASSERT_TRUE(b.ok()) << b.Said() << b.refused;
  auto guards = [&](const char* path, rws::Method method = rws::Method::kGet) {
    const uint32_t level = rws::FindRoute(b.view, 0, path, method).level;
    const uint32_t pipeline = level == rws::format::kNone ? b.view.sites[0].not_found : b.view.accepts[level].route;
    const rws::fbs::Pipeline* p = b.view.records->pipelines()->Get(pipeline);
    return p->guards() ? p->guards()->size() : 0;
  };
  EXPECT_EQ(guards("/none"), 1u);
  EXPECT_EQ(guards("/a"), 2u);
  EXPECT_EQ(guards("/a/x", rws::Method::kPost), 2u);
  EXPECT_EQ(guards("/a/7/none"), 3u);
  EXPECT_EQ(guards("/a/7/z", rws::Method::kPost), 3u);
}

TEST(Routes, MethodsAndHead) {
  const Built b(InSite(R"(
    route GET /x as get { respond 200 }
    route HEAD /y as head { respond 200 }
    route GET /y as gety { respond 200 }
    route /any as any { respond 200 }
    route /** as all { respond 200 }
    route POST /x/** as posts { respond 200 }
  )"));
  ASSERT_TRUE(b.ok()) << b.Said();
  EXPECT_EQ(b.Answer("/x", rws::Method::kHead), "get");
  EXPECT_EQ(b.Answer("/y", rws::Method::kHead), "head");
  EXPECT_EQ(b.Answer("/x", rws::Method::kPost), "posts");
  EXPECT_EQ(b.Answer("/x", rws::Method::kPut), "all");       // the next best path that lists it
  EXPECT_EQ(b.Answer("/any", rws::Method::kConnect), "405");
  EXPECT_EQ(b.Answer("/any", rws::Method::kOther), "any");
  EXPECT_EQ(b.Answer("/x/"), "get");
}

}  // namespace
}  // namespace rwsc
