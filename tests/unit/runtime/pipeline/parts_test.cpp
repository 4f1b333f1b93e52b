// The small parts of a pipeline: bodies, networks, replies of our own, and records made ready to serve.
#include <gtest/gtest.h>

#include <cstdlib>

#include "runtime/pipeline/ip_set.h"
#include "runtime/pipeline/limited_body.h"
#include "runtime/pipeline/replies.h"
#include "runtime/pipeline/text_body.h"
#include "tests/support/exchange_case.h"

namespace rws {
namespace {

TEST(TextBody, PiecesOfAtMostWhatIsAskedFor) {
  TextBody body("abcde");
  EXPECT_EQ(body.Remaining(), 5u);
  auto first = body.TryRead(2);
  EXPECT_EQ(std::get<Chunk>(**first).view(), "ab");
  EXPECT_EQ(body.Remaining(), 3u);
  EXPECT_EQ(ReadAll(&body), "cde");
  EXPECT_EQ(body.Remaining(), 0u);
}

TEST(Law2, AStoppedBodyHasNoMore) {
  TextBody text("abc");
  text.Stop(Error(Fault::kCancelled));
  EXPECT_EQ(ReadAll(&text), "");
  Tape tape;
  Arena arena;
  {
    LimitedBody limited(MakeBody<FakeBody>(arena, tape), 10);
    limited.Stop(Error(Fault::kClientGone));
    EXPECT_EQ(tape.stopped_for, Fault::kClientGone);
  }
  EXPECT_EQ(tape.destroyed, 1);
}

TEST(LimitedBody, TheLimitIsTheLastOctetThatPasses) {
  Tape tape;
  Arena arena;
  LimitedBody body(MakeBody<FakeBody>(arena, tape), 4);
  EXPECT_EQ(body.Remaining(), std::nullopt);
  tape.Put("ab");
  tape.Put("cd");
  tape.End();
  EXPECT_EQ(ReadAll(&body), "abcd");
  EXPECT_EQ(tape.stops, 0);
  Tape failing;
  failing.Fail(Error(Fault::kClientGone));
  LimitedBody broken(MakeBody<FakeBody>(arena, failing), 4);
  EXPECT_EQ(ReadAll(&broken), "!client-gone");
}

TEST(IpSet, NetworksOfBothFamilies) {
  IpSet set;
  EXPECT_FALSE(set.Contains("10.0.0.1"));
  for (const char* good : {"10.0.0.0/8", "192.0.2.4/31", "2001:db8::/33", "::1", "203.0.113.9"}) EXPECT_TRUE(set.Add(good)) << good;
  for (const char* bad : {"", "/8", "10.0.0.0/", "10.0.0.0/33", "::/129", "10.0.0/8", "10.0.0.0/8/8", "10.0.0.0/-1", "host", "[::1]"}) EXPECT_FALSE(set.Add(bad)) << bad;
  for (const char* in : {"10.255.0.1", "192.0.2.4", "192.0.2.5", "2001:db8:7fff::1", "::1", "203.0.113.9", "::ffff:10.1.1.1"}) EXPECT_TRUE(set.Contains(in)) << in;
  for (const char* out : {"11.0.0.1", "192.0.2.3", "192.0.2.6", "2001:db8:8000::1", "::2", "203.0.113.8", "junk", ""}) EXPECT_FALSE(set.Contains(out)) << out;
  IpSet all;
  EXPECT_TRUE(all.Add("0.0.0.0/0"));
  EXPECT_TRUE(all.Contains("8.8.8.8"));
  EXPECT_FALSE(all.Contains("::1"));
}

TEST(Replies, OneShapeEverywhere) {
  Arena arena;
  Response reply = LocalReply(arena, 404);
  EXPECT_EQ(Lines(reply.head.fields), "Content-Type: text/plain; charset=utf-8\n");
  EXPECT_EQ(ReadAll(reply.body.get()), "404 Not Found\n");
  EXPECT_EQ(ReadAll(LocalReply(arena, 299).body.get()), "299 Status\n");
  for (uint16_t bodyless : {204, 205, 304}) EXPECT_FALSE(TextReply(arena, bodyless, "text", "text/plain").body) << bodyless;
  EXPECT_FALSE(TextReply(arena, 200, "", "text/plain").body);
  EXPECT_EQ(Lines(MethodNotAllowed(arena, Bit(Method::kGet) | Bit(Method::kHead)).head.fields),
            "Content-Type: text/plain; charset=utf-8\nAllow: GET, HEAD\n");
  Response moved = Redirection(arena, 308, "/new");
  EXPECT_EQ(moved.head.status, 308);
  EXPECT_EQ(moved.head.fields.Find(HeaderName::kLocation)->value, "/new");
  EXPECT_EQ(ErrorReply(arena, Error(Fault::kClientTimeout)).head.status, 400);
}

TEST(Prepared, RefusesWhatItCannotMakeReady) {
  auto refused = [](auto change) {
    ExchangeCase c;
    change(c.made);
    return c.Prepare([](const fbs::Step&, const FilterContext&) { Stage s; s.error = "no such thing"; return s; });
  };
  auto secret = [](MadeBundle& made) -> fbs::SecretT& {
    made.records.secrets.push_back(std::make_unique<fbs::SecretT>());
    made.records.secrets[0]->name = "key";
    return *made.records.secrets[0];
  };
  EXPECT_EQ(refused([](MadeBundle&) {}), "");
  EXPECT_EQ(refused([&](MadeBundle& m) { secret(m).from_env = "RWS_TEST_NOT_SET"; }), "secret key: the environment has no RWS_TEST_NOT_SET");
  EXPECT_EQ(refused([&](MadeBundle& m) { secret(m).from_file = "/nonexistent/key"; }), "secret key: cannot read /nonexistent/key");
  EXPECT_EQ(refused([](MadeBundle& m) { m.records.server->trust = {"10.0.0.0/8", "all"}; }), "trust proxies: not a network: all");
  EXPECT_EQ(refused([](MadeBundle& m) {
    fbs::RespondT respond;
    m.records.pipelines[0]->action = MadeBundle::Step(respond);
  }), "no such thing");
}

TEST(Prepared, SecretsComeFromTheEnvironment) {
  ExchangeCase c;
  c.made.records.secrets.push_back(std::make_unique<fbs::SecretT>());
  c.made.records.secrets[0]->name = "key";
  c.made.records.secrets[0]->from_env = "RWS_TEST_SECRET";
  ::setenv("RWS_TEST_SECRET", "s3", 1);
  ASSERT_EQ(c.Prepare(ExchangeCase::NoStage), "");
  ::unsetenv("RWS_TEST_SECRET");
  EXPECT_EQ(c.Begin(Method::kGet, "/").Secret(0), "s3");
}

TEST(Law7, AnExchangeBorrowsItsBundleAndOwnsNothing) {
  ExchangeCase c;
  ASSERT_EQ(c.Prepare(ExchangeCase::NoStage), "");
  const Exchange& x = c.Begin(Method::kGet, "/");
  static_assert(std::is_same_v<decltype(x.prepared), const Prepared&>, "no counted pointer");
  EXPECT_EQ(&x.prepared, c.prepared.get());
  EXPECT_EQ(x.prepared.view().bytes.data(), c.made.view().bytes.data());     // in place, not copied
}

}  // namespace
}  // namespace rws
