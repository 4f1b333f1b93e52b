// One cause, one error: what each mistake says and where.
#include <gtest/gtest.h>

#include "tests/unit/compiler/check/check_case.h"

namespace rwsc {
namespace {

TEST(CheckErrors, UnknownNamesHaveTheirPlace) {
  EXPECT_EQ(Said("proxy ap"), "E0105 @ap: unknown upstream `ap`\n");
  EXPECT_EQ(Said("prxy app"), "E0105 @prxy: unknown directive `prxy`\n");
  EXPECT_EQ(Said("route /a { prxy app }"), "E0105 @prxy: unknown directive `prxy`\n");
  EXPECT_EQ(Said("respond 200 \"{hots}\""), "E0105 @hots: unknown name `hots`\n");
  EXPECT_EQ(Said("route GETT /a { proxy app }"), "E0105 @GETT: unknown method `GETT`\n");
  EXPECT_EQ(Said("route /a before b { proxy app }"), "E0105 @b: unknown route of this site `b`\n");
  EXPECT_EQ(Said("redirect 301 from t"), "E0105 @t: unknown table `t`\n");
  EXPECT_EQ(Checked("rws 1\nserver { listen http :80 as web }\nsite a.example on wob { respond 200 }\n").Said(), "E0105 @wob: unknown listener `wob`\n");
}

TEST(CheckErrors, ASuggestionIsAFix) {
  Checked c(InSite("proxy ap"));
  ASSERT_EQ(c.sink.Sorted().size(), 1u);
  const Diagnostic d = c.sink.Sorted()[0];
  ASSERT_EQ(d.helps.size(), 1u);
  EXPECT_EQ(d.helps[0].text, "did you mean `app`?");
  ASSERT_EQ(d.helps[0].fixes.size(), 1u);
  EXPECT_EQ(d.helps[0].fixes[0].text, "app");
}

TEST(CheckErrors, NamesStandOnce) {
  EXPECT_EQ(Said("proxy app", "let a = 1\nparam a: int = 2"), "E0104 @a: `a` is declared twice\n");
  EXPECT_EQ(Said("route /a as r { proxy app }\nroute /b as r { proxy app }"), "E0104 @r: route r is declared twice\n");
  EXPECT_EQ(Said("group /a as g { proxy app }\ngroup /b as g { proxy app }"), "E0104 @g: group g is declared twice\n");
  EXPECT_EQ(Said("proxy app", "secret k from env \"A\"\nsecret k from env \"B\""), "E0104 @k: secret k is declared twice\n");
  EXPECT_EQ(Said("proxy app", "upstream app { server 10.0.0.2:80 }"), "E0104 @app: upstream app is declared twice\n");
  EXPECT_EQ(Said("route /{a}/{a} { proxy app }").substr(0, 5), "E0104");
  EXPECT_EQ(Said("group /{a} { route /{a} { proxy app } }").substr(0, 5), "E0104");
  EXPECT_EQ(Said("limit body 1MB\nlimit body 2MB\nproxy app"), "E0104 @limit body 2MB: `limit` is written twice in one body\n");
  EXPECT_EQ(Said("timeout total 1s\ntimeout connect 1s\nproxy app"), "");
  EXPECT_EQ(Said("timeout total 1s\ntimeout total 2s\nproxy app").substr(0, 5), "E0104");
}

TEST(CheckErrors, NamesOfFieldsAreTaken) {
  EXPECT_EQ(Said("proxy app", "let host = \"x\""), "E0107 @host: `host` is the name of a field\n");
  EXPECT_EQ(Said("proxy app", "secret client from env \"A\""), "E0107 @client: secret `client` carries the name of a field\n");
  EXPECT_EQ(Said("route /{path} { proxy app }"), "E0107 @/{path}: capture `path` carries the name of a field\n");
  EXPECT_EQ(Said("route /{x} { proxy app }", "let x = 1"), "E0107 @/{x}: capture `x` carries the name of a param or let\n");
}

TEST(CheckErrors, WordsOfOtherServersAreExplained) {
  for (const char* line : {"proxy_pass http://10.0.0.1", "reverse_proxy 10.0.0.1:80", "return 404", "root /srv", "gzip on", "location /x { proxy app }"}) {
    const Checked c(InSite(line));
    ASSERT_EQ(c.sink.errors(), 1u) << line << "\n" << c.Said();
    EXPECT_EQ(c.sink.Sorted()[0].helps.at(0).text.substr(0, 6), "write ") << line;
  }
}

TEST(CheckErrors, ShapesOfDirectives) {
  EXPECT_EQ(Said("route /a { }").substr(0, 5), "E0109");
  EXPECT_EQ(Said("route /a { proxy app; respond 200 }"), "E0109 @respond 200: two actions in one body\n");
  EXPECT_EQ(Said("proxy"), "E0109 @proxy: `proxy`: <target> is missing\n");
  EXPECT_EQ(Said("proxy app app"), "E0109 @app: `proxy`: unexpected\n");
  EXPECT_EQ(Said("respond 200 { index [\"a\"] }").substr(0, 5), "E0109");
  EXPECT_EQ(Said("workers 3\nproxy app"), "E0110 @workers: `workers` does not stand in site\n");
  EXPECT_EQ(Said("files \"www\" { proxy app }"), "E0110 @proxy: `proxy` does not stand in files\n");
  EXPECT_EQ(Said("files \"www\" { route / { respond 200 } }"), "E0110 @route / { respond 200 }: this does not stand in files\n");
  EXPECT_EQ(Said("route /a { route /b { proxy app }\nproxy app }").substr(0, 5), "E0110");
  EXPECT_EQ(Said("respond 200\nset request header A \"b\""), "E0450 @set request header A \"b\": transform after action: `set` is written too far down\n");
  EXPECT_EQ(Said("respond 200\nset response header A \"b\"\ntimeout total 1s"), "");
}

TEST(CheckErrors, TypesAndLiterals) {
  Checked c(InSite("limit body 10m\nproxy app"));
  EXPECT_EQ(c.Said(), "E0402 @10m: expected a size, found a duration\n");
  EXPECT_EQ(c.sink.Sorted()[0].labels[0].text, "`10m` is 10 minutes");
  EXPECT_EQ(c.sink.Sorted()[0].helps.at(0).text, "for megabytes write `10MB`");
  EXPECT_EQ(Said("proxy http://10.0.0.1/x"), "E0407 @/x: a URL target has no path\n");
  EXPECT_EQ(Said("proxy \"http://10.0.0.1/x\""), "E0407 @/x: a URL target has no path\n");
  EXPECT_EQ(Said("proxy 10.0.0.1:99999").substr(0, 12), "E0408 @99999");
  EXPECT_EQ(Said("respond 99"), "E0408 @99: expected a status from 200 to 599\n");
  EXPECT_EQ(Said("redirect 304 to \"/\""), "E0408 @304: 304 is no redirect\n");
  EXPECT_EQ(Said("set request header Connection \"x\"\nproxy app").substr(0, 17), "E0408 @Connection");
  EXPECT_EQ(Said("route /{id:itn} { proxy app }").substr(0, 10), "E0106 @itn");
}

TEST(CheckErrors, TablesMapPlainPaths) {
  EXPECT_EQ(Said("redirect 301 from t", "table t: path -> path { \"/a\" -> \"/b\"; \"/a/\" -> \"/c\" }"), "E0303 @\"/a/\": two rows for /a\n");
  EXPECT_EQ(Said("redirect 301 from t", "table t: path -> path { /a/{x} -> /b }").substr(0, 5), "E0402");
  EXPECT_EQ(Said("redirect 301 from t", "table t: path -> path { /a -> /b/** }").substr(0, 5), "E0402");
  EXPECT_EQ(Said("group /{x} { set response header A \"{x}\"; redirect 301 from t }", "table t: path -> path { /a -> /b }").substr(0, 5), "E0402");
}

TEST(CheckErrors, BoundsOfGroups) {
  std::string deep = "respond 200";
  for (int i = 0; i < 40; ++i) deep = "group /a { " + deep + " }";
  EXPECT_EQ(Said(deep).substr(0, 5), "E0005");
  std::string path;
  for (int i = 0; i < 70; ++i) path += "/a";
  EXPECT_EQ(Said("group " + path + " { route " + path + " { proxy app } }").substr(0, 5), "E0408");
}

}  // namespace
}  // namespace rwsc
