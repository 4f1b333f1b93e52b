// What the language has and this build has not: E0140 that names it, and nothing after it.
#include <gtest/gtest.h>

#include "tests/unit/compiler/check/check_case.h"

namespace rwsc {
namespace {

void ExpectLater(const std::string& body, const std::string& said, const std::string& before = {}) {
  EXPECT_EQ(Said(body, before), "E0140 " + said + " is not in this build of rws\n") << body << before;
}

TEST(CheckLater, Statements) {
  ExpectLater("choose { when path == \"/\" { proxy app } else { proxy app } }", "@choose: `choose`");
  ExpectLater("route /a { choose { when path == \"/\" { proxy app } else { proxy app } } }", "@choose: `choose`");
  ExpectLater("route grpc a.B/C { proxy app }", "@a.B: `grpc`");
}

TEST(CheckLater, Directives) {
  for (const char* line : {"auth basic { user \"n\" hash \"h\" }", "cache 30s key [path]",
                           "tag x", "http3 off"}) {
    const std::string said = Said(line), word = std::string(line).substr(0, std::string(line).find(' '));
    EXPECT_EQ(said, "E0140 @" + word + ": `" + word + "` is not in this build of rws\n") << line;
  }
  ExpectLater("limit 50r/s by client.ip dry-run\nproxy app", "@dry-run: `limit .. dry-run`");
  ExpectLater("require any { }", "@require: `require any`");
}

TEST(CheckLater, LinesOfBlocks) {
  EXPECT_EQ(Said("proxy app { buffer off; hedge after 1s }"),
            "E0140 @buffer: `buffer` is not in this build of rws\nE0140 @hedge: `hedge` is not in this build of rws\n");
  ExpectLater("proxy app", "@backup: `server .. backup`", "upstream b { server 10.0.0.1:80 backup }");
  ExpectLater("proxy app", "@balance: `balance`", "upstream b { server 10.0.0.1:80; balance p2c }");
  ExpectLater("proxy ws://10.0.0.1", "@ws://10.0.0.1: `ws://`");
}

TEST(CheckLater, DeclarationsAndTheirUses) {
  EXPECT_EQ(Said("proxy x.app", "include \"x.rws\" as x owns [x.example]"), "E0140 @include: `include` is not in this build of rws\n");
  ExpectLater("proxy app", "@fn: `fn`", "fn f(a: string): string = a");
  ExpectLater("proxy app", "@tag: `tag`", "policy p { tag x }");
  ExpectLater("redirect 301 from t", "@string: `table: string -> path`", "table t: string -> path { \"a\" -> /b }");
  ExpectLater("proxy s", "@s: `upstream .. split`", "upstream s split { 100% -> app }");
  ExpectLater("proxy app", "@assert: `assert`", "assert \"x\" { every route under /** has auth }");
}

TEST(CheckLater, ACertificateThatOnlyAcmeCouldBring) {
  const Checked acme("rws 1\nsite www.acme.io { respond 200 }\n");
  EXPECT_EQ(acme.Said(), "E0140 @www.acme.io: `acme` is not in this build of rws\n");
  ASSERT_EQ(acme.sink.errors(), 1u);
  for (const char* way : {"tls certificate file", "tls internal", "http-only"}) EXPECT_NE(acme.sink.Sorted()[0].helps.at(0).text.find(way), std::string::npos) << way;
  for (const char* line : {"tls internal", "http-only", "tls certificate file \"a\" key file \"b\""})
    EXPECT_EQ(Checked(std::string("rws 1\nsite www.acme.io { ") + line + "; respond 200 }\n").Said(), "") << line;
}

TEST(CheckLater, AnErrorNeverHidesWhatWasNotSaid) {
  // Names of another kind, or of another site, are still unknown.
  EXPECT_EQ(Said("proxy web"), "E0105 @web: unknown upstream `web`\n");
  EXPECT_EQ(Said("route /a as r { proxy app }\nproxy r"), "E0105 @r: unknown upstream `r`\n");
  EXPECT_EQ(Said("route /a before other { proxy app }\n}\nsite b.example { route /b as other { proxy app }"), "E0105 @other: unknown route of this site `other`\n");
}

}  // namespace
}  // namespace rwsc
