// retry: which failures call again, what is sent then, and what is never sent twice.
#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

using On = fbs::RetryOn;

struct RetryCase : FilterCase {
  explicit RetryCase(On on, int times = 1) {
    Proxy();
    fbs::RetryT retry;
    retry.times = static_cast<uint8_t>(times);
    retry.on = on;
    record().inner.push_back(MadeBundle::Step(std::move(retry)));
  }
  fbs::RetryT& retry() { return *record().inner[0]->filter.AsRetry(); }
};

TEST(Retry, CallsAgainForTheReasonsThatAreNamed) {
  struct { On on; Fault fault; int sent; } cases[] = {
      {On::ConnectError, Fault::kConnectFailed, 3}, {On::ConnectError, Fault::kConnectTimeout, 3}, {On::Timeout, Fault::kConnectTimeout, 3},
      {On::Timeout, Fault::kOriginTimeout, 3},      {On::Reset, Fault::kOriginReset, 3},           {On::Refused, Fault::kOriginRefused, 3},
      {On::Reset, Fault::kConnectFailed, 1},        {On::ConnectError, Fault::kOriginReset, 1},    {On::Reset, Fault::kBadResponse, 1},
      {On::Reset, Fault::kBodyTooLarge, 1},         {On::Timeout, Fault::kNoOrigin, 1}};
  for (auto& c : cases) {
    RetryCase run(c.on, 2);
    run.dispatch.error = Error(c.fault);
    run.Get("/");
    EXPECT_EQ(run.dispatch.sent, c.sent) << NameOf(c.fault);
  }
}

TEST(Retry, AnswersThatAreNamed) {
  struct { On on; std::vector<uint16_t> statuses; uint16_t status; int sent; } cases[] = {
      {On::ServerError, {}, 503, 2}, {On::ServerError, {}, 404, 1}, {On::NONE, {502, 429}, 429, 2}, {On::NONE, {502}, 503, 1}, {On::ServerError, {}, 200, 1}};
  for (auto& c : cases) {
    RetryCase run(c.on);
    run.retry().statuses = c.statuses;
    run.dispatch.status = c.status;
    EXPECT_EQ(run.Get("/").status, c.status);
    EXPECT_EQ(run.dispatch.sent, c.sent) << c.status;
  }
  RetryCase grpc(On::Unavailable);
  grpc.dispatch.fields = {{"grpc-status", "14"}};
  grpc.Get("/");
  EXPECT_EQ(grpc.dispatch.sent, 2);
}

TEST(Retry, WhatMayHaveBeenSeenIsNotSentTwice) {
  struct { Method method; Fault fault; int sent; } cases[] = {
      {Method::kPost, Fault::kOriginReset, 1},  {Method::kPatch, Fault::kOriginTimeout, 1}, {Method::kPost, Fault::kConnectFailed, 2},
      {Method::kPost, Fault::kOriginRefused, 2}, {Method::kPut, Fault::kOriginReset, 2},     {Method::kDelete, Fault::kOriginReset, 2}};
  for (auto& c : cases) {
    RetryCase run(On::ANY);
    run.dispatch.error = Error(c.fault);
    run.Ask(c.method, "/");
    EXPECT_EQ(run.dispatch.sent, c.sent) << Token(c.method) << NameOf(c.fault);
  }
}

TEST(Retry, DeclaredIdempotent) {
  RetryCase always(On::Reset);
  always.retry().always_idempotent = true;
  always.dispatch.error = Error(Fault::kOriginReset);
  always.Ask(Method::kPost, "/");
  EXPECT_EQ(always.dispatch.sent, 2);

  for (bool keyed : {true, false}) {
    RetryCase by(On::Reset);
    by.retry().idempotent_by = by.made.Program({by.made.Field(FieldId::kHeaderField, SinkId::kPlain, "Key")});
    by.dispatch.error = Error(Fault::kOriginReset);
    by.Ask(Method::kPost, "/", keyed ? FilterCase::Pairs{{"Key", "1"}} : FilterCase::Pairs{});
    EXPECT_EQ(by.dispatch.sent, keyed ? 2 : 1);
  }
}

// The dispatch takes the whole body each time.
class Reading final : public Dispatch {
 public:
  Task<Result<Response>> Send(Exchange& exchange, Attempt&, Request request) override {
    while (request.body) {
      auto event = request.body->TryRead(65536);
      if (!event) {
        co_await request.body->Readable();
        continue;
      }
      if (!event->ok() || std::holds_alternative<End>(**event)) break;
      if (auto* chunk = std::get_if<Chunk>(&**event)) bodies.back() += chunk->view();
      if (bodies.back().size() >= stop_after) break;
    }
    bodies.emplace_back();
    if (--failures >= 0) co_return Error(Fault::kOriginReset);
    co_return Response(exchange.arena());
  }
  std::vector<std::string> bodies{""};
  size_t stop_after = SIZE_MAX;
  int failures = 1;
};

struct BodyCase : RetryCase {
  BodyCase() : RetryCase(On::Reset, 3) { retry().always_idempotent = true; }
  uint16_t Post(Tape& upload) {
    Begin(Method::kPost, "/");
    Upload(upload);
    task = prepared->OfRoute(0).Run(*exchange, std::move(*request), reading);
    task.Start();
    Turn();
    return task.done() ? task.Take().head.status : 0;
  }
  Reading reading;
};

TEST(Retry, TheBodyIsSentAgain) {
  BodyCase run;
  run.reading.failures = 2;
  Tape upload;
  upload.Put("abc");
  upload.Put("def");
  upload.End();
  EXPECT_EQ(run.Post(upload), 200);
  EXPECT_EQ(run.reading.bodies, (std::vector<std::string>{"abcdef", "abcdef", "abcdef", ""}));
  EXPECT_EQ(upload.destroyed, 1);
}

TEST(Retry, ABodyOfWhichAPartWasTaken) {
  BodyCase run;
  run.reading.stop_after = 3;
  Tape upload;
  for (const char* part : {"abc", "def"}) upload.Put(part);
  upload.End();
  EXPECT_EQ(run.Post(upload), 200);
  EXPECT_EQ(run.reading.bodies[1].substr(0, 3), "abc");
}

TEST(Law1, WhatIsKeptForAnotherTryIsBounded) {
  BodyCase run;
  Tape upload;
  for (int i = 0; i < 5; ++i) upload.Put(std::string(16'000, 'x'));
  upload.End();
  EXPECT_EQ(run.Post(upload), 502);                    // longer than kReplayBytes: sent once
  EXPECT_EQ(run.reading.bodies.size(), 2u);
  EXPECT_EQ(run.reading.bodies[0].size(), 80'000u);
}

TEST(Law9, NoAttemptBeginsAfterTheEnd) {
  RetryCase run(On::Reset, 5);
  run.record().timeouts = std::make_unique<fbs::TimeoutsT>();
  run.record().timeouts->total = 100;
  run.dispatch.error = Error(Fault::kOriginReset);
  run.dispatch.waits = true;
  run.Begin(Method::kGet, "/");
  run.Start(run.prepared->OfRoute(0));
  run.clock.Move(200);
  run.wheel.ReadClock();
  run.dispatch.Go();
  run.Turn();
  EXPECT_EQ(run.Take().status, 502);
  EXPECT_EQ(run.dispatch.sent, 1);
}

}  // namespace
}  // namespace rws
