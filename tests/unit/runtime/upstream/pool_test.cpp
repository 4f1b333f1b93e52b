// Idle connections of one worker, over sockets of the loopback.
#include "runtime/upstream/pool.h"

#include <gtest/gtest.h>

#include "tests/unit/runtime/upstream/origin_case.h"

namespace rws {
namespace {

struct Bed : InformSink {
  void Inform(const ResponseHead&) override {}

  // A new connection; the origin has accepted it.
  Pool::Pooled* Open() {
    Task<Result<Pool::Lease>> open = pool.Open(frames, place, Pool::Choice::kFresh);
    open.Start();
    RWS_CHECK(loop.Until([&] { return open.done(); }));
    Result<Pool::Lease> lease = open.Take();
    RWS_CHECK(lease.ok() && loop.Until([&] { return origin.Accept(); }));
    return lease->connection;
  }
  // One that waits; null: a new one would be made.
  Pool::Pooled* Take() {
    Task<Result<Pool::Lease>> open = pool.Open(frames, place, Pool::Choice::kAny);
    open.Start();
    if (!open.done()) return nullptr;
    Result<Pool::Lease> lease = open.Take();
    return lease.ok() && lease->reused ? lease->connection : nullptr;
  }
  // A whole exchange on it, or one whose answer is left unread.
  void Use(Pool::Pooled* pooled, size_t connection, std::string_view answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") {
    RequestHead head(arena);
    head.method = Method::kGet;
    head.method_token = "GET";
    head.target = "/";
    head.authority = "o";
    Task<Result<Response>> task = pooled->client().Exchange(arena, Request(std::move(head), BodyPtr()), *this);
    task.Start();
    origin.Say(connection, answer);
    RWS_CHECK(loop.Until([&] { return task.done(); }));
    Result<Response> response = task.Take();
    RWS_CHECK(response.ok());
    while (response->body) {
      auto event = response->body->TryRead(100);
      if (event && (!event->ok() || std::holds_alternative<End>(**event))) break;
      if (!event) break;                               // destroyed unread below
    }
  }
  Loop loop;
  Origin origin;
  Pool pool{loop.reactor};
  OriginAddress address{origin.address, 1, "", ""};
  OriginLink link;
  Pool::Place& place = pool.PlaceOf(address, link);
  Arena frames, arena;
};

TEST(Pool, APlaceIsAnAddressAndWhatIsSpokenThere) {
  Bed bed;
  EXPECT_EQ(&bed.pool.PlaceOf(bed.address, bed.link), &bed.place);
  EXPECT_NE(&bed.pool.PlaceOf({*SocketAddr::Parse("127.0.0.2", 80), 1, "", ""}, bed.link), &bed.place);
  OriginLink other;
  other.protocol = OriginProtocol::kHttp2;
  EXPECT_NE(&bed.pool.PlaceOf(bed.address, other), &bed.place);
  TlsClient::Spec spec;
  spec.verify = false;
  OriginLink secure, again, stricter;
  secure.tls = std::get<0>(TlsClient::Make(spec));
  again.tls = std::get<0>(TlsClient::Make(spec));
  spec.verify = true;
  stricter.tls = std::get<0>(TlsClient::Make(spec));
  EXPECT_EQ(&bed.pool.PlaceOf(bed.address, secure), &bed.pool.PlaceOf(bed.address, again));
  EXPECT_NE(&bed.pool.PlaceOf(bed.address, secure), &bed.pool.PlaceOf(bed.address, stricter));
  EXPECT_NE(&bed.pool.PlaceOf(bed.address, secure), &bed.place);
}

TEST(Pool, TheLastOneBackIsTheFirstOneOut) {
  Bed bed;
  Pool::Pooled *a = bed.Open(), *b = bed.Open();
  EXPECT_EQ(bed.Take(), nullptr);        // busy ones are not lent
  bed.Use(a, 0);
  bed.Use(b, 1);
  EXPECT_EQ(bed.pool.open(), 2u);
  EXPECT_EQ(bed.Take(), b);
  EXPECT_EQ(bed.Take(), a);
  EXPECT_EQ(bed.Take(), nullptr);
}

TEST(Pool, APeersEndEmptiesThePlaceAtOnce) {
  Bed bed;
  bed.Use(bed.Open(), 0);
  bed.origin.Close(0);
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0; }));
}

TEST(Pool, AWordNobodyAskedForEndsAnIdleConnection) {
  Bed bed;
  bed.Use(bed.Open(), 0);
  bed.origin.Say(0, "HTTP/1.1 408 late\r\n\r\n");
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0; }));
  EXPECT_TRUE(bed.loop.Until([&] { return bed.origin.Closed(0); }));
}

TEST(Pool, AnIdleOneGoesInTime) {
  Bed bed;
  bed.Use(bed.Open(), 0);
  bed.loop.clock.Move(kIdleOriginMs - 1000);
  bed.loop.Turns(2);
  EXPECT_EQ(bed.pool.open(), 1u);
  bed.loop.clock.Move(2000);
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0; }));
}

TEST(Law2, AnAnswerThatIsLetGoClosesItsConnection) {
  Bed bed;
  bed.Use(bed.Open(), 0, "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nok");
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == 0; }));
  EXPECT_TRUE(bed.origin.Closed(0));
}

TEST(Law1, APlaceKeepsABoundedNumber) {
  Bed bed;
  std::vector<Pool::Pooled*> all;
  for (size_t i = 0; i < kIdlePerOrigin + 3; ++i) all.push_back(bed.Open());
  for (size_t i = 0; i < all.size(); ++i) bed.Use(all[i], i);
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == kIdlePerOrigin; }));
}

}  // namespace
}  // namespace rws
