// Idle connections of one worker, over sockets of the loopback.
#include "runtime/upstream/pool.h"

#include <gtest/gtest.h>

#include "tests/unit/runtime/upstream/origin_case.h"

namespace rws {
namespace {

struct Bed : InformSink {
  void Inform(const ResponseHead&) override {}

  Pool::Pooled* Open() {
    Task<Result<std::unique_ptr<TcpStream>>> connect = Connect(frames, loop.reactor, origin.address);
    connect.Start();
    RWS_CHECK(loop.Until([&] { return connect.done(); }));
    Result<std::unique_ptr<TcpStream>> stream = connect.Take();
    RWS_CHECK(stream.ok() && loop.Until([&] { return origin.Accept(); }));
    return pool.Add(place, std::move(*stream));
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
  Pool::Place& place = pool.PlaceOf(origin.address);
  Arena frames, arena;
};

TEST(Pool, APlaceIsAnAddress) {
  Bed bed;
  EXPECT_EQ(&bed.pool.PlaceOf(bed.origin.address), &bed.place);
  EXPECT_NE(&bed.pool.PlaceOf(*SocketAddr::Parse("127.0.0.2", 80)), &bed.place);
}

TEST(Pool, TheLastOneBackIsTheFirstOneOut) {
  Bed bed;
  Pool::Pooled *a = bed.Open(), *b = bed.Open();
  EXPECT_EQ(bed.pool.Take(bed.place), nullptr);        // busy ones are not lent
  bed.Use(a, 0);
  bed.Use(b, 1);
  EXPECT_EQ(bed.pool.open(), 2u);
  EXPECT_EQ(bed.pool.Take(bed.place), b);
  EXPECT_EQ(bed.pool.Take(bed.place), a);
  EXPECT_EQ(bed.pool.Take(bed.place), nullptr);
}

TEST(Pool, APeersEndEmptiesThePlaceAtOnce) {
  Bed bed;
  bed.Use(bed.Open(), 0);
  bed.origin.Close(0);
  EXPECT_TRUE(bed.loop.Until([&] { return bed.place.idle.empty() && bed.pool.open() == 0; }));
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
  EXPECT_TRUE(bed.place.idle.empty());
  EXPECT_TRUE(bed.origin.Closed(0));
}

TEST(Law1, APlaceKeepsABoundedNumber) {
  Bed bed;
  std::vector<Pool::Pooled*> all;
  for (size_t i = 0; i < kIdlePerOrigin + 3; ++i) all.push_back(bed.Open());
  for (size_t i = 0; i < all.size(); ++i) bed.Use(all[i], i);
  EXPECT_EQ(bed.place.idle.size(), kIdlePerOrigin);
  EXPECT_TRUE(bed.loop.Until([&] { return bed.pool.open() == kIdlePerOrigin; }));
}

}  // namespace
}  // namespace rws
