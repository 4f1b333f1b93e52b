// The terminal stage over real sockets of the loopback, a worker's loop turned by hand and a clock that stands still.
#include "runtime/upstream/deadline.h"
#include "runtime/upstream/dispatch.h"

#include <gtest/gtest.h>

#include "tests/support/exchange_case.h"
#include "tests/unit/runtime/upstream/origin_case.h"

namespace rws {
namespace {

const char* const kOk = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

// Of an address where nobody listens.
SocketAddr Nobody() {
  Origin gone;
  return gone.address;
}

struct Bed : ExchangeCase {
  explicit Bed(std::vector<SocketAddr> addresses = {}) {
    if (addresses.empty()) addresses = {origin.address};
    upstreams.emplace_back();
    upstreams[0].name = "app";
    for (const SocketAddr& a : addresses) upstreams[0].origins.push_back({a, 1, a.ToString(), ""});
    h1.emplace(loop.reactor, pool, upstreams);
    attempt.timeouts = &times;
  }
  ~Bed() {
    sending.Destroy();
    got.reset();
  }
  void Begin(Method method = Method::kGet, Tape* upload = nullptr) {
    ExchangeCase::Begin(method, "/x");
    if (upload) Upload(*upload);
    sending = h1->Send(*exchange, attempt, std::move(*request));
    sending.Start();
  }
  // The origin sees a request on its connection number `i`.
  bool Asked(size_t i) {
    return loop.Until([&] { origin.Accept(); return origin.connections.size() > i && origin.Heard(i).ends_with("\r\n\r\n"); });
  }
  // "200", or the fault.
  std::string Ended() {
    if (!loop.Until([&] { origin.Accept(); return sending.done(); })) return "waits";
    got.emplace(sending.Take());
    return got->ok() ? std::to_string((*got)->head.status) : std::string(NameOf(got->error().fault));
  }
  std::string Body() {
    std::string text;
    Body_(text);
    return text;
  }
  // A whole exchange on connection number `i`.
  std::string Whole(size_t i) {
    Begin();
    if (!Asked(i)) return "not asked";
    origin.heard[i].clear();
    origin.Say(i, kOk);
    const std::string ended = Ended();
    return ended + " " + Body();
  }
  Loop loop;
  Origin origin;
  Pool pool{loop.reactor};
  std::vector<UpstreamAddresses> upstreams;
  std::optional<OriginDispatch> h1;
  Timeouts times;
  Attempt attempt;
  Task<Result<Response>> sending;
  std::optional<Result<Response>> got;

 private:
  void Body_(std::string& text) {
    loop.Until([&] {
      text += ReadAll((*got)->body.get());
      const bool waits = text.ends_with("?");
      if (waits) text.pop_back();
      return !waits;
    });
  }
};

TEST(Dispatch, AConnectionIsUsedAgain) {
  Bed bed;
  EXPECT_EQ(bed.Whole(0), "200 ok");
  EXPECT_EQ(bed.Whole(0), "200 ok");
  EXPECT_EQ(bed.origin.connections.size(), 1u);
  EXPECT_EQ(bed.pool.open(), 1u);
  EXPECT_EQ(bed.exchange->upstream_name, "app");
  EXPECT_EQ(bed.exchange->origin, bed.origin.address.ToString());
  EXPECT_EQ(bed.exchange->attempts, 1);
}

TEST(Dispatch, ARefusedOriginIsPassedByAndRests) {
  Bed bed({Nobody(), SocketAddr()});
  bed.upstreams[0].origins[1] = {bed.origin.address, 1, bed.origin.address.ToString(), ""};
  bed.h1.emplace(bed.loop.reactor, bed.pool, bed.upstreams);
  for (int i = 0; i < 4; ++i) {
    EXPECT_EQ(bed.Whole(0), "200 ok") << i;
    EXPECT_EQ(bed.exchange->origin, bed.origin.address.ToString());
  }
}

TEST(Dispatch, NoOriginAndNoneThatAnswers) {
  Bed none({Nobody()});
  none.Begin();
  EXPECT_EQ(none.Ended(), "connect-failed");
  EXPECT_TRUE(none.got->error().unsent);
  none.upstreams[0].origins.clear();
  none.h1.emplace(none.loop.reactor, none.pool, none.upstreams);
  none.Begin();
  EXPECT_EQ(none.Ended(), "no-origin");
}

TEST(Dispatch, AReusedConnectionThatWasClosedIsReplacedOnce) {
  Bed bed;
  ASSERT_EQ(bed.Whole(0), "200 ok");
  bed.Begin();
  ASSERT_TRUE(bed.Asked(0));
  bed.origin.Close(0);                                 // asked, and not a word
  ASSERT_TRUE(bed.Asked(1));
  bed.origin.Say(1, kOk);
  EXPECT_EQ(bed.Ended(), "200");
  EXPECT_EQ(bed.exchange->attempts, 2);
}

TEST(Dispatch, NothingIsSentTwiceThatMightDoHarm) {
  Bed posted;
  ASSERT_EQ(posted.Whole(0), "200 ok");
  posted.Begin(Method::kPost);
  ASSERT_TRUE(posted.Asked(0));
  posted.origin.Close(0);
  EXPECT_EQ(posted.Ended(), "origin-reset");
  EXPECT_EQ(posted.exchange->attempts, 1);

  Bed heard;                                           // an octet of an answer came
  ASSERT_EQ(heard.Whole(0), "200 ok");
  heard.Begin();
  ASSERT_TRUE(heard.Asked(0));
  heard.origin.Say(0, "HTTP/1.1 2");
  heard.origin.Close(0);
  EXPECT_EQ(heard.Ended(), "origin-reset");

  Bed fresh;                                           // nothing says that it was not seen
  fresh.Begin();
  ASSERT_TRUE(fresh.Asked(0));
  fresh.origin.Close(0);
  EXPECT_EQ(fresh.Ended(), "origin-reset");
}

TEST(Law2, DestroyingTheSendClosesTheConnection) {
  Bed bed;
  bed.Begin();
  ASSERT_TRUE(bed.Asked(0));
  bed.sending.Destroy();
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0; }));
  EXPECT_TRUE(bed.origin.Closed(0));
}

TEST(Law3, AnOriginWithAnUnfinishedUploadIsClosedNotPooled) {
  Tape upload;
  Bed bed;
  upload.Put("first");
  bed.Begin(Method::kPost, &upload);
  ASSERT_TRUE(bed.loop.Until([&] { bed.origin.Accept(); return !bed.origin.connections.empty() && bed.origin.Heard(0).ends_with("first\r\n"); }));
  bed.origin.Say(0, kOk);
  ASSERT_EQ(bed.Ended(), "200");
  EXPECT_EQ(upload.destroyed, 0);                      // the answer's body owns it
  EXPECT_EQ(bed.Body(), "ok");
  EXPECT_EQ(upload.destroyed, 1);
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0 && bed.origin.Closed(0); }));
}

TEST(Law6, InformationalHeadsOfTheOriginReachTheClient) {
  Bed bed;
  bed.Begin();
  ASSERT_TRUE(bed.Asked(0));
  bed.origin.Say(0, std::string("HTTP/1.1 103 x\r\nLink: <a>\r\n\r\n") + kOk);
  EXPECT_EQ(bed.Ended(), "200");
  EXPECT_EQ(bed.downstream.informed, std::vector<uint16_t>{103});
}

TEST(Law9, ASilentOriginIsLeftInTime) {
  Bed bed;
  bed.times.first_byte = 300;
  bed.Begin();
  ASSERT_TRUE(bed.Asked(0));
  bed.loop.clock.Move(250);
  bed.loop.Turns(2);
  EXPECT_FALSE(bed.sending.done());
  bed.loop.clock.Move(50 + 2 * kTimerTickMs);
  EXPECT_EQ(bed.Ended(), "origin-timeout");
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0; }));
}

TEST(Law9, TheEndOfTheWholeBoundsEveryWait) {
  Bed bed;
  bed.loop.reactor.timers().ReadClock();
  bed.attempt.deadline_ms = bed.loop.clock.NowMs() + 200;
  bed.Begin();
  ASSERT_TRUE(bed.Asked(0));
  bed.loop.clock.Move(200 + 2 * kTimerTickMs);
  EXPECT_EQ(bed.Ended(), "origin-timeout");
}

TEST(Law9, AnUploadThatMovesKeepsTheOriginsClockAway) {
  Tape upload;
  Bed bed;
  bed.times.first_byte = 300;
  upload.Put("x");
  bed.Begin(Method::kPost, &upload);
  ASSERT_TRUE(bed.loop.Until([&] { bed.origin.Accept(); return !bed.origin.connections.empty() && bed.origin.Heard(0).ends_with("x\r\n"); }));
  for (int i = 0; i < 5; ++i) {
    bed.loop.clock.Move(250);
    upload.Put("x");
    bed.loop.Turns(2);
    EXPECT_FALSE(bed.sending.done()) << i;
  }
  bed.loop.clock.Move(10'000);                         // the client pauses: its own clock runs, the origin's rests
  bed.loop.Turns(2);
  EXPECT_FALSE(bed.sending.done());
  upload.End();
  bed.loop.Turns(2);
  bed.loop.clock.Move(300 + kLookAgainMs + 2 * kTimerTickMs);
  EXPECT_EQ(bed.Ended(), "origin-timeout");
}

TEST(Law9, AStalledAnswerFailsItsBody) {
  Bed bed;
  bed.times.idle = 300;
  bed.Begin();
  ASSERT_TRUE(bed.Asked(0));
  bed.origin.Say(0, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\npart");
  ASSERT_EQ(bed.Ended(), "200");
  EXPECT_EQ(ReadAll((*bed.got)->body.get()), "part?");
  bed.loop.clock.Move(300 + 2 * kTimerTickMs);
  bed.loop.Turns(2);
  EXPECT_EQ(ReadAll((*bed.got)->body.get()), "!origin-timeout");
}

TEST(Upstreams, LiteralsAndNamesThatAreNotThere) {
  MadeBundle made;
  made.AddUpstream("app", 8080, "192.0.2.1");
  made.AddUpstream("v6", 8080, "2001:db8::1");
  made.AddUpstream("gone", 80, "no-such-host.invalid");
  std::vector<std::string> warnings;
  const std::vector<UpstreamAddresses> all = ResolveUpstreams(made.view(), std::vector<OriginLink>(3), warnings);
  ASSERT_EQ(all.size(), 3u);
  EXPECT_EQ(all[0].name, "app");
  EXPECT_EQ(all[0].origins[0].text, "192.0.2.1:8080");
  EXPECT_EQ(all[1].origins[0].text, "[2001:db8::1]:8080");
  EXPECT_TRUE(all[2].origins.empty());
  EXPECT_EQ(warnings, std::vector<std::string>{"upstream gone: no address for no-such-host.invalid"});
}

}  // namespace
}  // namespace rws
