// The run of one exchange through stages made by hand, over a fake dispatch: order, local replies, laws 2, 4, 5, 6 and 9.
#include "runtime/pipeline/pipeline.h"

#include <gtest/gtest.h>

#include "runtime/pipeline/replies.h"
#include "tests/support/exchange_case.h"

namespace rws {
namespace {

using std::string;

// Notes its name in the order of calls; replies when told to.
class Noting final : public HeadFilter {
 public:
  Noting(string& log, string name, uint16_t reply = 0) : log_(log), name_(std::move(name)), reply_(reply) {}
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    log_ += name_ + " ";
    if (reply_ == 0) return std::nullopt;
    return LocalReply(exchange.arena(), reply_);
  }
  Status OnResponse(Exchange& exchange, Response& response) const override {
    log_ += name_ + std::to_string(exchange.status) + " ";
    response.head.fields.Add("X-Line", name_);
    return Ok();
  }

 private:
  string& log_;
  string name_;
  uint16_t reply_;
};

class Failing final : public HeadFilter {
 public:
  Status OnResponse(Exchange&, Response&) const override { return Error(Fault::kBadRequest, "a value that cannot stand there"); }
};

class Door final : public Guard {
 public:
  explicit Door(uint16_t status) : status_(status) {}
  Verdict Check(const Facts& facts) const override { return {facts.Get(FieldId::kPath, "") == "/shut" ? status_ : uint16_t{0}}; }

 private:
  uint16_t status_;
};

class Around final : public Filter {
 public:
  explicit Around(string name) : name_(std::move(name)) {}
  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    request.head.fields.Add("X-Around", name_);
    Result<Response> response = co_await next.Run(exchange, attempt, std::move(request));
    if (response.ok()) response->head.fields.Add("X-Back", name_);
    co_return std::move(response);
  }

 private:
  string name_;
};

struct RunCase : ExchangeCase {
  RunCase() { pipeline.responses.push_back(std::make_unique<Noting>(log, "r")); }
  void Head(std::unique_ptr<HeadFilter> f) { pipeline.stages.emplace_back().head = std::move(f); }
  void Wrap(std::unique_ptr<Filter> f) { pipeline.stages.emplace_back().filter = std::move(f); }
  void Guarded(std::unique_ptr<Guard> f) { pipeline.stages.emplace_back().guard = std::move(f); }
  Answered Ask(Method method = Method::kGet, std::string_view target = "/") {
    Begin(method, target);
    return ExchangeCase::Run(pipeline);
  }
  string log;
  Pipeline pipeline;
};

TEST(Pipeline, StagesRunInTheirOrder) {
  RunCase run;
  run.Head(std::make_unique<Noting>(run.log, "a"));
  run.Head(std::make_unique<Noting>(run.log, "b"));
  run.Wrap(std::make_unique<Around>("outer"));
  run.Wrap(std::make_unique<Around>("inner"));
  run.pipeline.responses.push_back(std::make_unique<Noting>(run.log, "s"));
  run.dispatch.status = 201;
  const Answered got = run.Ask();
  EXPECT_EQ(got.status, 201);
  EXPECT_EQ(run.log, "a b r201 s201 ");
  EXPECT_EQ(run.dispatch.last_fields, "X-Around: outer\nX-Around: inner\n");
  EXPECT_EQ(got.fields, "X-Back: inner\nX-Back: outer\nX-Line: r\nX-Line: s\n");
  EXPECT_EQ(run.exchange->status, 201);
}

TEST(Pipeline, WhatWasDecidedComesAfterTheGuards) {
  RunCase run;
  run.Guarded(std::make_unique<Door>(403));
  for (auto [target, status] : {std::pair{"/open", 404}, {"/shut", 403}}) {
    run.Begin(Method::kGet, target);
    Decided decided(LocalReply(run.arena, 404));
    run.task = run.pipeline.Run(*run.exchange, std::move(*run.request), decided);
    run.task.Start();
    EXPECT_EQ(run.Take().status, status);
  }
  EXPECT_EQ(run.dispatch.sent, 0);
  EXPECT_EQ(run.log, "r404 r403 ");
}

// A stage without a frame keeps its place behind one with.
TEST(Pipeline, KindsOfStagesMix) {
  RunCase run;
  run.Wrap(std::make_unique<Around>("auth"));
  run.Head(std::make_unique<Noting>(run.log, "limit"));
  run.Guarded(std::make_unique<Door>(403));
  run.Wrap(std::make_unique<Around>("act"));
  EXPECT_EQ(run.Ask(Method::kGet, "/open").fields, "X-Back: act\nX-Back: auth\nX-Line: r\n");
  EXPECT_EQ(run.Ask(Method::kGet, "/shut").status, 403);
  EXPECT_EQ(run.log, "limit r200 limit r403 ");
}

TEST(Pipeline, EveryFaultOfTheOriginHasItsStatus) {
  struct { Fault fault; int status; } cases[] = {
      {Fault::kConnectFailed, 502}, {Fault::kOriginReset, 502},    {Fault::kBadResponse, 502},  {Fault::kConnectTimeout, 504},
      {Fault::kOriginTimeout, 504}, {Fault::kNoOrigin, 503},       {Fault::kOverloaded, 503},   {Fault::kBodyTooLarge, 413},
      {Fault::kClientGone, 400},    {Fault::kNotImplemented, 501}, {Fault::kInternal, 500}};
  for (auto& c : cases) {
    RunCase run;
    run.dispatch.error = Error(c.fault);
    EXPECT_EQ(run.Ask().status, c.status) << NameOf(c.fault);
    EXPECT_EQ(run.exchange->fault, c.fault);
  }
}

TEST(Pipeline, AnAnnouncedBodyOverTheLimitIs413AtOnce) {
  Tape upload;
  RunCase run;
  run.pipeline.limit_body = 10;
  upload.length = 11;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  EXPECT_EQ(run.ExchangeCase::Run(run.pipeline).status, 413);
  EXPECT_EQ(upload.reads, 0u);
  EXPECT_EQ(run.dispatch.sent, 0);
  upload.length = 10;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  EXPECT_EQ(run.ExchangeCase::Run(run.pipeline).status, 200);
}

TEST(Pipeline, AnUnannouncedBodyIsCountedAsItIsRead) {
  Tape upload;
  RunCase run;
  run.pipeline.limit_body = 10;
  run.dispatch.keeps_upload = true;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  EXPECT_EQ(run.ExchangeCase::Run(run.pipeline).status, 200);
  upload.Put("0123456789");
  EXPECT_EQ(ReadAll(run.dispatch.upload.get()), "0123456789?");
  upload.Put("x");
  EXPECT_EQ(ReadAll(run.dispatch.upload.get()), "!body-too-large");
  EXPECT_EQ(upload.stopped_for, Fault::kBodyTooLarge);
}

TEST(Pipeline, ATunnelHasNoBodyLimit) {
  Tape upload;
  RunCase run;
  run.pipeline.limit_body = 10;
  run.dispatch.keeps_upload = true;
  run.protocol = "websocket";
  run.Begin(Method::kConnect, "/");
  run.Upload(upload);
  EXPECT_EQ(run.ExchangeCase::Run(run.pipeline).status, 200);
  upload.Put("0123456789x");
  EXPECT_EQ(ReadAll(run.dispatch.upload.get()), "0123456789x?");
}

TEST(Law1, APipelineReadsNothingOfABodyItself) {
  Tape upload, answer;
  RunCase run;
  upload.Put("up");
  answer.Put("down");
  run.dispatch.body = &answer;
  run.dispatch.keeps_upload = true;
  run.Head(std::make_unique<Noting>(run.log, "a"));
  run.Wrap(std::make_unique<Around>("f"));
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  run.Start(run.pipeline);
  ASSERT_TRUE(run.task.done());
  EXPECT_EQ(upload.reads + answer.reads, 0u);
  EXPECT_EQ(run.Take().body, "down?");
}

TEST(Law2, AnEarlyReplyLetsGoOfTheUpload) {
  Tape upload;
  RunCase run;
  run.Head(std::make_unique<Noting>(run.log, "a", 403));
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  run.Start(run.pipeline);
  EXPECT_EQ(upload.destroyed, 1);
  EXPECT_EQ(run.Take().status, 403);
  EXPECT_EQ(run.dispatch.sent, 0);
}

TEST(Law2, DestroyingTheRunEndsWhatItWaitsFor) {
  Tape upload;
  RunCase run;
  run.Wrap(std::make_unique<Around>("f"));
  run.dispatch.waits = true;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  run.Start(run.pipeline);
  ASSERT_FALSE(run.task.done());
  EXPECT_TRUE(run.dispatch.wake.waited());
  run.task.Destroy();
  EXPECT_FALSE(run.dispatch.wake.waited());
  EXPECT_EQ(upload.destroyed, 1);
  run.dispatch.Go();
  EXPECT_EQ(run.ready.Turn(), 0u);
}

TEST(Law3, AnAnswerComesWhileTheUploadIsUnderWay) {
  Tape upload, answer;
  RunCase run;
  run.dispatch.keeps_upload = true;
  run.dispatch.body = &answer;
  answer.Put("early");
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  EXPECT_EQ(run.ExchangeCase::Run(run.pipeline).body, "early?");
  EXPECT_EQ(upload.destroyed, 0);
}

TEST(Law4, AResponseLineThatFailsBecomesOneReplyOfOurs) {
  Tape answer;
  RunCase run;
  run.dispatch.body = &answer;
  run.pipeline.responses.push_back(std::make_unique<Failing>());
  run.pipeline.responses.push_back(std::make_unique<Noting>(run.log, "later"));
  const Answered got = run.Ask();
  EXPECT_EQ(got.status, 400);
  EXPECT_EQ(got.body, "400 Bad Request\n");
  EXPECT_EQ(run.log, "r200 ");
  EXPECT_EQ(answer.destroyed, 1);                      // the origin's answer is let go, not sent behind it
  EXPECT_EQ(run.exchange->status, 400);
  EXPECT_EQ(run.exchange->fault, Fault::kBadRequest);
}

TEST(Law5, ResponseLinesRunForEveryLocalReply) {
  RunCase guarded;
  guarded.Guarded(std::make_unique<Door>(403));
  EXPECT_EQ(guarded.Ask(Method::kGet, "/shut").fields, "Content-Type: text/plain; charset=utf-8\nX-Line: r\n");
  EXPECT_EQ(guarded.log, "r403 ");
  EXPECT_EQ(guarded.Ask(Method::kGet, "/open").status, 200);

  RunCase transformed;
  transformed.Head(std::make_unique<Noting>(transformed.log, "a", 418));
  transformed.Ask();
  EXPECT_EQ(transformed.log, "a r418 ");

  RunCase failed;
  failed.dispatch.error = Error(Fault::kConnectFailed);
  failed.Ask();
  EXPECT_EQ(failed.log, "r502 ");

  Tape upload;
  RunCase large;
  upload.length = 11;
  large.pipeline.limit_body = 10;
  large.Begin(Method::kPost, "/");
  large.Upload(upload);
  large.ExchangeCase::Run(large.pipeline);
  EXPECT_EQ(large.log, "r413 ");

  RunCase direct;                                          // of 404 and 405 by the router
  direct.Begin(Method::kGet, "/");
  const Response reply = direct.pipeline.Reply(*direct.exchange, MethodNotAllowed(direct.arena, Bit(Method::kGet)));
  EXPECT_EQ(reply.head.fields.Find("X-Line")->value, "r");
  EXPECT_EQ(direct.log, "r405 ");
}

TEST(Law6, InformationalHeadsPassByTheResponseLines) {
  RunCase run;
  ResponseHead hints(run.arena);
  hints.status = 103;
  run.dispatch.inform = &hints;
  EXPECT_EQ(run.Ask().status, 200);
  EXPECT_EQ(run.downstream.informed, std::vector<uint16_t>{103});
  EXPECT_EQ(run.log, "r200 ");
}

TEST(Law9, TheTotalTimeIsANumberInTheAttempt) {
  RunCase run;
  run.pipeline.timeouts.total = 700;
  run.pipeline.timeouts.idle = 30;
  run.clock.Move(5000);
  run.dispatch.waits = true;
  run.Begin(Method::kGet, "/");
  run.Start(run.pipeline);
  const uint64_t end = run.clock.NowMs() + 700;
  EXPECT_EQ(run.exchange->deadline_ms, end);
  EXPECT_EQ(run.dispatch.last_attempt.deadline_ms, end);
  EXPECT_EQ(run.dispatch.last_attempt.timeouts, &run.pipeline.timeouts);
  EXPECT_EQ(run.downstream.idle_ms, 30u);
  EXPECT_EQ(run.wheel.linked(), 0u);                   // no timer of a pipeline
  RunCase off;
  off.Ask();
  EXPECT_EQ(off.dispatch.last_attempt.deadline_ms, kNever);
}

}  // namespace
}  // namespace rws
