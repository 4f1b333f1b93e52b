// Both sides of HTTP/1.1 over a fake stream: what is refused, at every split point; laws 1 to 4; counts of calls.
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "tests/unit/runtime/codec/h1_case.h"

namespace rws {
namespace {

// Answers 200 with what the request body held.
class Echo final : public Handler {
 public:
  Task<Response> Handle(ServerStream& stream, Request request) override {
    ++handled;
    std::string got;
    if (stuck) co_await Readiness(never, false);
    while (request.body) {
      std::optional<Result<BodyEvent>> event = request.body->TryRead(65536);
      if (!event) {
        co_await request.body->Readable();
        continue;
      }
      if (!event->ok() || std::holds_alternative<End>(**event)) break;
      if (auto* chunk = std::get_if<Chunk>(&**event)) got += chunk->view();
    }
    bodies.push_back(got);
    Response response(stream.arena());
    response.head.fields.Add("X-Host", request.head.authority);
    co_return std::move(response);
  }
  void Finished(ServerStream&, uint64_t, const Error* error) override { error ? ++failed : ++finished; }
  void Refused(const Error&, const RequestHead*) override { ++refused; }
  int handled = 0, finished = 0, failed = 0, refused = 0;
  bool stuck = false;
  Signal never;
  std::vector<std::string> bodies;
};

struct Server final : H1Bed {
  Server() : H1Bed(handler) {}
  ~Server() override { task.Destroy(); }
  Echo handler;
  std::string Send(std::string_view bytes, size_t step) {
    for (size_t at = 0; at < bytes.size() && !closed; at += step) {
      client().Put(bytes.substr(at, step));
      Turn();
    }
    return client().TakeAll();
  }
};

int StatusIn(const std::string& text) { return text.size() > 12 ? std::stoi(text.substr(9, 3)) : 0; }

TEST(H1Server, TableAtEverySplit) {
  struct { const char* request; int status; } cases[] = {
      {"GET / HTTP/1.1\r\nHost: a\r\n\r\n", 200},
      {"\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 200},
      {"\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET http://b/x HTTP/1.1\r\nHost: a\r\n\r\n", 200},
      {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\nabc", 200},
      {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nT: 1\r\n\r\n", 200},
      {"GET / HTTP/1.1\r\n\r\n", 400},
      {"\x16\x03\x01 a hello of TLS without any line", 400},
      {"\r\r", 400},
      {"GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a b\r\n\r\n", 400},
      {"GET / HTTP/1.1\nHost: a\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a\r\nX : a\r\n\r\n", 400},
      {"GET / HTTP/1.1\r\nHost: a\r\nX: \x01\r\n\r\n", 400},
      {"GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400},
      {"GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505},
      {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
      {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nContent-Length: 3\r\n\r\n", 400},
      {"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3, 3\r\n\r\n", 400},
      {"POST / HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n", 400},
      {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, gzip\r\n\r\n", 400},
      {"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501},
      {"GET / HTTP/1.1\r\nHost: a\r\nExpect: what\r\n\r\n", 417}};
  for (auto& c : cases) {
    for (size_t step : {size_t{4096}, size_t{7}, size_t{2}, size_t{1}}) {
      Server s;
      EXPECT_EQ(StatusIn(s.Send(c.request, step)), c.status) << c.request << " by " << step;
      EXPECT_EQ(s.handler.refused, c.status == 200 ? 0 : 1) << c.request;
    }
  }
}

TEST(H1Server, BadChunksNeverReachTheEnd) {
  for (const char* body : {"g\r\n", "\r\n", "3\nabc", "3 \r\nabc", "3;\r\nabc", "3\r\nabcd\r\n", "11111111111111111\r\n", "0\r\nA b\r\n\r\n", "-1\r\n", "0x3\r\n"}) {
    Server s;
    std::string reply = s.Send(std::string("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n") + body, 4096);
    EXPECT_NE(reply.find("Connection: close"), reply.npos) << body;
  }
}

TEST(H1Server, PipelinedAndIdleCosts) {
  Server s;
  std::string one = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
  s.Send(one, 4096);
  size_t reads = s.ends.first->reads, writes = s.ends.first->writes;
  s.Send(one, 4096);
  EXPECT_EQ(s.ends.first->reads - reads, 1u);
  EXPECT_EQ(s.ends.first->writes - writes, 1u);
  s.Send(one + one + one, 4096);
  EXPECT_EQ(s.handler.finished, 5);
  EXPECT_FALSE(s.closed);
  EXPECT_TRUE(s.server->idle());
}

TEST(H1Server, ContinueWhenTheBodyIsRead) {
  Server s;
  std::string first = s.Send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n", 4096);
  EXPECT_EQ(StatusIn(first), 100);
  EXPECT_EQ(StatusIn(s.Send("ok", 4096)), 200);
  EXPECT_EQ(s.handler.bodies.back(), "ok");
}

TEST(H1Server, LateHeadIs408AndDestroyedExchangesAreTold) {
  Server s;
  s.Send("GET / HTTP/1.1\r\n", 4096);
  s.clock.Move(s.limits.header_ms + 1000);
  s.wheel.Advance();
  EXPECT_TRUE(s.timed_out);
  EXPECT_EQ(StatusIn(s.client().TakeAll()), 408);
  EXPECT_EQ(s.handler.refused, 1);
  Server waiting;
  waiting.Send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n", 4096);
  waiting.task.Destroy();
  EXPECT_EQ(waiting.handler.failed, 1);
}

TEST(H1Server, AClientThatEndedIsWaitedForShortly) {
  for (bool before : {false, true}) {                  // the end comes with the request, or later
    Server s;
    s.handler.stuck = true;
    s.client().Put("GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    if (!before) s.Turn();
    s.client().ShutdownWrite();
    s.Turn();
    s.server->ClientEnded();
    s.wheel.Advance();
    EXPECT_FALSE(s.timed_out);
    s.clock.Move(s.limits.linger_ms + 1000);
    s.wheel.Advance();
    EXPECT_TRUE(s.timed_out);
    EXPECT_EQ(s.handler.failed, 1);
    EXPECT_EQ(s.client().TakeAll(), "");
  }
}

struct Client final : ClientOwner, InformSink {
  ReadyScope ready;
  CodecLimits limits;
  Arena arena;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends = FakeStream::Pair();
  FakeStream* near = ends.first.get();
  FakeStream& origin() { return *ends.second; }
  std::unique_ptr<H1Client> client = std::make_unique<H1Client>(std::move(ends.first), *this, limits);
  Task<Result<Response>> task;
  int freed = 0, closed = 0, informed = 0;
  void Free(ClientConnection&) override { ++freed; }
  void Closed(ClientConnection&) override { ++closed; }
  void Inform(const ResponseHead&) override { ++informed; }
  void Start() {
    RequestHead head(arena);
    head.method = Method::kGet;
    head.method_token = "GET";
    head.target = "/";
    head.authority = "o";
    Request request(std::move(head), BodyPtr());
    task = client->Exchange(arena, std::move(request), *this);
    task.Start();
    ready.Drain();
  }
  Result<Response> Answer(std::string_view bytes, size_t step = 4096) {
    for (size_t at = 0; at < bytes.size(); at += step) {
      origin().Put(bytes.substr(at, step));
      ready.Drain();
    }
    if (!task.done()) return Fault::kOriginTimeout;
    return task.Take();
  }
  // What the body holds; "!" and the fault when it fails.
  std::string Read(Response& response) {
    std::string got;
    while (response.body) {
      std::optional<Result<BodyEvent>> event = response.body->TryRead(65536);
      if (!event) return got + "?";
      if (!event->ok()) return got + "!" + std::string(NameOf(event->error().fault));
      if (std::holds_alternative<End>(**event)) break;
      if (auto* chunk = std::get_if<Chunk>(&**event)) got += chunk->view();
    }
    return got;
  }
};

TEST(H1Client, BodiesAndReuse) {
  struct { const char* answer; const char* body; bool reused; } cases[] = {
      {"HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc", "abc", true},
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n2\r\nbc\r\n0\r\n\r\n", "abc", true},
      {"HTTP/1.1 103 x\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n", "", true},
      {"HTTP/1.0 200 OK\r\nContent-Length: 1\r\n\r\na", "a", false},
      {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nab", "a", false},
      {"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 1\r\n\r\na", "a", false},
      {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "!bad-response", false}};
  for (auto& c : cases) {
    for (size_t step : {size_t{4096}, size_t{1}}) {
      Client x;
      x.Start();
      Result<Response> got = x.Answer(c.answer, step);
      ASSERT_TRUE(got.ok()) << c.answer;
      EXPECT_EQ(x.Read(*got), c.body) << c.answer;
      EXPECT_EQ(x.freed + x.closed, 1);
      // By single octets what follows the response comes later: the connection is free by then, and no longer usable.
      EXPECT_EQ(x.client->Usable(), c.reused) << c.answer;
    }
  }
}

TEST(H1Client, AmbiguousResponsesAreRefused) {
  for (const char* answer : {"HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
                             "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n",
                             "HTTP/1.1 200 OK\n\n", "HTTP/1.1 101 Switching\r\n\r\n", "garbage\r\n\r\n"}) {
    Client x;
    x.Start();
    Result<Response> got = x.Answer(answer);
    ASSERT_FALSE(got.ok()) << answer;
    EXPECT_EQ(got.error().fault, Fault::kBadResponse) << answer;
    EXPECT_EQ(x.closed, 1);
  }
}

TEST(H1Client, WarmCostsAndSilentClose) {
  Client x;
  for (int i = 0; i < 2; ++i) {
    size_t reads = x.near->reads - x.near->empty_reads, writes = x.near->writes;
    x.Start();
    Result<Response> got = x.Answer("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabc");
    ASSERT_TRUE(got.ok());
    EXPECT_EQ(x.Read(*got), "abc");
    EXPECT_EQ(x.near->reads - x.near->empty_reads - reads, 1u);
    EXPECT_EQ(x.near->writes - writes, 1u);
  }
  x.Start();
  x.ends.second.reset();
  x.ready.Drain();
  ASSERT_TRUE(x.task.done());
  Result<Response> lost = x.task.Take();
  ASSERT_FALSE(lost.ok());
  EXPECT_TRUE(lost.error().unsent);
}

// So many octets, then End; with `fails`, an error there.
class Source final : public Body {
 public:
  Source(size_t size, bool fails) : left_(size), fails_(fails) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    if (left_ == 0 && fails_) return Result<BodyEvent>(Error(Fault::kClientGone));
    if (left_ == 0) return Result<BodyEvent>(BodyEvent(End{}));
    size_t n = std::min({left_, max, text_.size()});
    left_ -= n;
    return Result<BodyEvent>(BodyEvent(Chunk::Static(std::string_view(text_).substr(0, n))));
  }
  Readiness Readable() override { return Readiness(signal_, true); }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error) noexcept override {}

 private:
  inline static const std::string text_ = std::string(8192, 'u');
  size_t left_;
  bool fails_;
  Signal signal_;
};

void Post(Client& x, size_t size, bool fails) {
  RequestHead head(x.arena);
  head.method = Method::kPost;
  head.method_token = "POST";
  head.target = "/";
  head.authority = "o";
  Request request(std::move(head), MakeBody<Source>(x.arena, size, fails));
  x.task = x.client->Exchange(x.arena, std::move(request), x);
  x.task.Start();
  x.ready.Drain();
}

TEST(H1Client, UploadsRunBesideTheWait) {
  Client x;                                            // the whole of it, through a window far smaller
  Post(x, 1 << 20, false);
  size_t seen = 0;
  for (int i = 0; i < 1000 && !x.task.done(); ++i) {
    seen += x.origin().TakeAll().size();
    x.ready.Drain();
    if (seen < (1 << 20)) continue;
    x.origin().Put("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\na");
    x.ready.Drain();
  }
  ASSERT_TRUE(x.task.done());
  Result<Response> whole = x.task.Take();
  ASSERT_TRUE(whole.ok());
  EXPECT_EQ(x.Read(*whole), "a");
  EXPECT_EQ(x.freed, 1);
}

TEST(H1Client, UnfinishedUploadsAreNeverPooled) {
  Client early;                                        // law 3
  Post(early, 1 << 20, false);
  Result<Response> got = early.Answer("HTTP/1.1 413 x\r\nContent-Length: 1\r\n\r\na");
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(early.Read(*got), "a");
  EXPECT_EQ(early.closed, 1);
  EXPECT_EQ(early.freed, 0);
  Client broken;
  Post(broken, 10, true);
  ASSERT_TRUE(broken.task.done());
  Result<Response> none = broken.task.Take();
  ASSERT_FALSE(none.ok());
  EXPECT_EQ(none.error().fault, Fault::kClientGone);
  EXPECT_EQ(broken.closed, 1);
  Client dropped;
  Post(dropped, 1 << 20, false);
  dropped.task.Destroy();
  EXPECT_EQ(dropped.closed, 1);
}

TEST(H1Client, DroppedExchangesAndBodiesClose) {
  Client x;
  x.Start();
  x.task.Destroy();
  EXPECT_EQ(x.closed, 1);
  Client y;
  y.Start();
  { Result<Response> got = y.Answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc"); ASSERT_TRUE(got.ok()); }
  EXPECT_EQ(y.closed, 1);
  EXPECT_EQ(y.freed, 0);
}

}  // namespace
}  // namespace rws
