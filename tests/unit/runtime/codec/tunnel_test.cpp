// Law 6 for HTTP/1.1: an Upgrade to WebSocket becomes the canonical tunnel and back, on both sides, over fake streams.
#include "runtime/codec/websocket.h"
#include "tests/unit/runtime/codec/h1_case.h"

namespace rws {
namespace {

constexpr std::string_view kKey = "dGhlIHNhbXBsZSBub25jZQ==", kAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";      // RFC 6455 1.3

std::string Asking() {
  return "GET /chat?a HTTP/1.1\r\nHost: a\r\nUpgrade: WebSocket\r\nConnection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n"
         "Sec-WebSocket-Protocol: chat\r\nSec-WebSocket-Key: " + std::string(kKey) + "\r\n\r\n";
}

// The origin's octets; with them goes what is left of the upload (law 3).
class Downward final : public Body {
 public:
  Downward(Tape& tape, BodyPtr& upload) : inner_(tape), upload_(upload) {}
  ~Downward() override { upload_.reset(); }
  std::optional<Result<BodyEvent>> TryRead(size_t max) override { return inner_.TryRead(max); }
  Readiness Readable() override { return inner_.Readable(); }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error e) noexcept override { inner_.Stop(e); }

 private:
  FakeBody inner_;
  BodyPtr& upload_;
};

// A server connection whose handler opens a tunnel; the origin's octets are `down`, the client's are read off `up`.
struct TunnelCase {
  Tape down;
  BodyPtr up;
  ServerCase s;
  std::string protocol;
  Method method = Method::kOther;
  bool has_key = true, has_protocols = false, opens = true;
  TunnelCase() {
    s.answer = [this](ServerStream& stream, Request& request, Response& response) { Answer(stream, request, response); };
  }
  ~TunnelCase() { s.task.Destroy(); }
  void Answer(ServerStream& stream, Request& request, Response& response) {
    method = request.head.method;
    protocol = request.head.protocol;
    has_key = request.head.fields.Find(HeaderName::kSecWebSocketKey) != nullptr;
    has_protocols = request.head.fields.Find("Sec-WebSocket-Protocol") != nullptr;
    response.head.tunnel = opens;
    if (!opens) return;
    up = std::move(request.body);
    response.body = MakeBody<Downward>(stream.arena(), down, up);
  }
  std::string Open() { return s.Send(Asking()); }
};

TEST(TunnelServer, AnUpgradeIsTheCanonicalForm) {
  TunnelCase c;
  const std::string answer = c.Open();
  EXPECT_EQ(c.method, Method::kConnect);
  EXPECT_EQ(c.protocol, "websocket");
  EXPECT_FALSE(c.has_key);
  EXPECT_TRUE(c.has_protocols);
  EXPECT_TRUE(answer.starts_with("HTTP/1.1 101 Switching Protocols\r\n")) << answer;
  EXPECT_NE(answer.find("\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"), answer.npos) << answer;
  EXPECT_NE(answer.find("\r\nSec-WebSocket-Accept: " + std::string(kAccept) + "\r\n"), answer.npos) << answer;
  EXPECT_EQ(answer.find("Content-Length"), answer.npos);
  EXPECT_EQ(answer.find("chunked"), answer.npos);
}

TEST(TunnelServer, OctetsMoveBothWaysAndEitherEndIsAHalfClose) {
  for (bool client_first : {true, false}) {
    TunnelCase c;
    c.Open();
    EXPECT_EQ(c.s.Send("up"), "");
    EXPECT_EQ(ReadAll(c.up.get()), "up?");
    c.down.Put("down");
    c.s.Turn();
    EXPECT_EQ(c.s.client().TakeAll(), "down");
    if (client_first) {
      c.s.client().ShutdownWrite();
      EXPECT_EQ(ReadAll(c.up.get()), "");
      c.up.reset();
      c.down.Put("more");
      c.s.Turn();
      EXPECT_EQ(c.s.client().TakeAll(), "more");
      EXPECT_FALSE(c.s.client().hung_up());
      c.down.End();
      c.s.Turn();
    } else {
      c.down.End();
      c.s.Turn();
      EXPECT_TRUE(c.s.client().hung_up());
      EXPECT_EQ(c.s.finished, 0);
      c.s.Send("more");
      EXPECT_EQ(ReadAll(c.up.get()), "more?");
      c.s.client().ShutdownWrite();
      EXPECT_EQ(ReadAll(c.up.get()), "");
      EXPECT_EQ(c.s.finished, 0);                      // until the origin has taken it
      c.up.reset();
      c.s.Turn();
    }
    EXPECT_EQ(c.s.finished, 1);
    EXPECT_EQ(c.s.fault, "");
    EXPECT_TRUE(c.s.closed);
    EXPECT_FALSE(c.s.near().aborted);
  }
}

TEST(TunnelServer, EarlyOctetsAreKeptForTheTunnel) {
  TunnelCase c;
  c.s.waits = true;
  c.s.Send(Asking() + "early");
  EXPECT_EQ(c.s.handled, 1);
  c.s.waits = false;
  c.s.wake.Notify();
  c.s.Turn();
  EXPECT_EQ(ReadAll(c.up.get()), "early?");
}

// A handler that looks at the body before it answers finds nothing, not even what came.
TEST(TunnelServer, NothingIsReadBeforeItIsOpen) {
  TunnelCase c;
  std::string before;
  c.s.answer = [&](ServerStream& stream, Request& request, Response& response) {
    before = ReadAll(request.body.get());
    EXPECT_FALSE(request.body->Readable().await_ready());
    EXPECT_FALSE(request.body->Remaining().has_value());
    c.Answer(stream, request, response);
  };
  c.s.Send(Asking() + "early");
  EXPECT_EQ(before, "?");
  EXPECT_EQ(ReadAll(c.up.get()), "early?");
}

TEST(TunnelServer, AnOriginThatFailsIsAReset) {
  TunnelCase c;
  c.Open();
  c.down.Fail(Error(Fault::kTruncated));
  c.s.Turn();
  EXPECT_TRUE(c.s.near().aborted);
  EXPECT_EQ(c.s.finished, 1);
  EXPECT_EQ(c.s.fault, "truncated-response");
}

TEST(TunnelServer, AClientThatFailsAfterTheOriginsEndIsToldOf) {
  TunnelCase c;
  c.Open();
  c.down.End();
  c.s.Turn();
  c.s.client().Abort();
  EXPECT_EQ(ReadAll(c.up.get()), "!client-gone");
  c.up.reset();
  c.s.Turn();
  EXPECT_EQ(c.s.fault, "client-gone");
}

TEST(TunnelServer, AnotherAnswerKeepsTheConnection) {
  TunnelCase c;
  c.opens = false;
  EXPECT_TRUE(c.Open().starts_with("HTTP/1.1 200 OK\r\n"));
  EXPECT_EQ(c.s.finished, 1);
  EXPECT_TRUE(c.s.Send("GET / HTTP/1.1\r\nHost: a\r\n\r\n").starts_with("HTTP/1.1 200 OK\r\n"));
}

TEST(TunnelServer, OctetsOfATunnelThatIsNoneAreNoRequest) {
  TunnelCase c;
  c.opens = false;
  const std::string answer = c.s.Send(Asking() + "GET /evil HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_EQ(c.s.handled, 1);
  EXPECT_NE(answer.find("Connection: close"), answer.npos) << answer;
}

TEST(TunnelServer, OneIdleTimeForBothDirections) {
  TunnelCase c;
  c.s.limits.idle_ms = 1000;
  c.Open();
  for (int i = 0; i < 4; ++i) {
    c.s.Pass(700);
    if (i % 2) c.down.Put("d");
    else c.s.client().Put("u");
    EXPECT_EQ(ReadAll(c.up.get()), i % 2 ? "?" : "u?");
    c.s.Turn();
    c.s.client().TakeAll();
  }
  EXPECT_FALSE(c.s.timed_out);
  c.s.Pass(1000 + 2 * kTimerTickMs);
  EXPECT_TRUE(c.s.timed_out);
  EXPECT_EQ(c.s.fault, "client-timeout");
}

TEST(TunnelServer, Refusals) {
  struct { std::string lines; const char* status; bool version; } cases[] = {
      {"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 8\r\nSec-WebSocket-Key: " + std::string(kKey), "426", true},
      {"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: " + std::string(kKey), "426", true},
      {"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13", "400", false},
      {"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=", "400", false},
      {"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: d-hlIHNhbXBsZSBub25jZQ==", "400", false},
      {"Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQAA", "400", false}};
  for (const auto& t : cases) {
    TunnelCase c;
    const std::string answer = c.s.Send("GET / HTTP/1.1\r\nHost: a\r\n" + t.lines + "\r\n\r\n");
    EXPECT_TRUE(answer.starts_with("HTTP/1.1 " + std::string(t.status))) << t.lines << answer;
    EXPECT_EQ(answer.find("Sec-WebSocket-Version: 13\r\n") != answer.npos, t.version) << answer;
    EXPECT_EQ(answer.find("Upgrade: websocket\r\nConnection: Upgrade\r\n") != answer.npos, t.version) << answer;
    EXPECT_EQ(c.s.handled, 0);
  }
}

TEST(TunnelServer, AnUpgradeThatIsPassedOver) {
  const std::string rest = "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: " + std::string(kKey) + "\r\n";
  for (const std::string& head : {"GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\n" + rest, "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n" + rest,
                                  "GET / HTTP/1.0\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + rest,
                                  "POST / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n" + rest,
                                  "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nContent-Length: 1\r\n" + rest}) {
    TunnelCase c;
    c.opens = false;
    c.s.Send(head + "\r\n");
    EXPECT_EQ(c.s.handled, 1) << head;
    EXPECT_NE(c.method, Method::kConnect) << head;
    EXPECT_EQ(c.protocol, "") << head;
  }
}

// Destroyed wherever it can wait: Finished is heard once, and nothing is touched afterwards (ASan).
TEST(TunnelServer, DestroyedAtEachSuspensionPoint) {
  for (int point = 0; point < 5; ++point) {
    TunnelCase c;
    c.s.waits = point == 0;                            // the handler
    c.Open();
    if (point > 0) { EXPECT_EQ(ReadAll(c.up.get()), "?"); }    // 1: both directions
    if (point == 2) c.down.End();                      // the upload alone
    for (int i = 0; point == 3 && i < 20; ++i) c.down.Put(std::string(8192, 'x'));      // room at the client
    if (point == 4) c.s.client().ShutdownWrite();
    c.s.Turn();
    EXPECT_EQ(c.s.finished, 0) << point;
    c.s.task.Destroy();
    EXPECT_EQ(c.s.finished, 1) << point;
    EXPECT_EQ(c.down.destroyed, point == 0 ? 0 : 1) << point;
  }
}

struct TunnelClient : ClientCase {
  Tape up;
  std::string asked, key;
  void Ask() {
    RequestHead head(arena);
    head.method = Method::kConnect;
    head.method_token = "CONNECT";
    head.protocol = kWebSocket;
    head.target = "/chat";
    head.authority = "o";
    head.fields.Add("Sec-WebSocket-Protocol", "chat");
    head.fields.Add("Sec-WebSocket-Key", "a stranger's");
    task = client->Exchange(arena, Request(std::move(head), MakeBody<FakeBody>(arena, up)), *this);
    task.Start();
    ready.Drain();
    asked = origin().TakeAll();
    const size_t at = asked.find("Sec-WebSocket-Key: ");
    if (at != asked.npos) key = asked.substr(at + 19, 24);
  }
  std::string Agreement(std::string_view more = "Sec-WebSocket-Protocol: chat\r\n") {
    return "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\nSec-WebSocket-Accept: " +
           std::string(WebSocketAccept(key, arena)) + "\r\n" + std::string(more) + "\r\n";
  }
};

TEST(TunnelClient, AsksWithAGetAndWaitsForThe101) {
  TunnelClient c;
  c.up.Put("words");
  c.Ask();
  EXPECT_TRUE(c.asked.starts_with("GET /chat HTTP/1.1\r\nHost: o\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n")) << c.asked;
  EXPECT_TRUE(c.asked.ends_with("\r\n\r\n")) << c.asked;
  EXPECT_EQ(CountOf(c.asked, "Sec-WebSocket-Version: 13\r\n"), 1u);
  EXPECT_EQ(CountOf(c.asked, "Sec-WebSocket-Key: "), 1u);
  EXPECT_EQ(CountOf(c.asked, "Sec-WebSocket-Protocol: chat\r\n"), 1u);
  EXPECT_EQ(c.asked.find("Content-Length"), c.asked.npos);
  EXPECT_EQ(c.asked.find("Transfer-Encoding"), c.asked.npos);
  EXPECT_EQ(c.up.reads, 0u);
  Result<Response> got = c.Answer(c.Agreement() + "first");
  ASSERT_TRUE(got.ok());
  EXPECT_TRUE(got->head.tunnel);
  EXPECT_EQ(got->head.status, 200);
  EXPECT_EQ(got->head.fields.size(), 1u);
  EXPECT_NE(got->head.fields.Find("Sec-WebSocket-Protocol"), nullptr);
  EXPECT_EQ(c.origin().TakeAll(), "words");
  EXPECT_EQ(ReadAll(got->body.get()), "first?");
}

TEST(TunnelClient, EitherEndIsAHalfCloseAndTheConnectionIsNeverFree) {
  for (bool client_first : {true, false}) {
    TunnelClient c;
    c.Ask();
    Result<Response> got = c.Answer(c.Agreement());
    ASSERT_TRUE(got.ok());
    if (!client_first) {
      c.origin().ShutdownWrite();
      EXPECT_EQ(ReadAll(got->body.get()), "");
      EXPECT_EQ(c.closed, 0);
    }
    c.up.Put("last");
    c.up.End();
    c.ready.Drain();
    EXPECT_EQ(c.origin().TakeAll(), "last");
    EXPECT_TRUE(c.origin().hung_up());
    EXPECT_EQ(c.up.destroyed, 1);
    if (client_first) {
      c.origin().Put("answer");
      EXPECT_EQ(ReadAll(got->body.get()), "answer?");
      c.origin().ShutdownWrite();
      EXPECT_EQ(ReadAll(got->body.get()), "");
    }
    got->body.reset();
    EXPECT_EQ(c.freed, 0);
    EXPECT_EQ(c.closed, 1);
    EXPECT_FALSE(c.near->aborted);
  }
}

TEST(TunnelClient, A101ThatDoesNotAgreeIsABadResponse) {
  const std::string head = "HTTP/1.1 101 Switching Protocols\r\n", upgrade = "Upgrade: websocket\r\n", option = "Connection: Upgrade\r\n";
  for (int i = 0; i < 7; ++i) {
    TunnelClient c;
    c.Ask();
    const std::string accept = "Sec-WebSocket-Accept: " + std::string(WebSocketAccept(c.key, c.arena)) + "\r\n";
    const std::string wrong = "Sec-WebSocket-Accept: " + std::string(kAccept) + "\r\n";
    const std::string answers[] = {head + option + accept, head + upgrade + accept, head + upgrade + option, head + upgrade + option + wrong,
                                   head + "Upgrade: h2c\r\n" + option + accept, head + upgrade + option + accept + accept,
                                   "HTTP/1.0 101 Switching\r\n" + upgrade + option + accept};
    Result<Response> got = c.Answer(answers[i] + "\r\n");
    ASSERT_FALSE(got.ok()) << answers[i];
    EXPECT_EQ(got.error().fault, Fault::kBadResponse) << answers[i];
    EXPECT_EQ(c.closed, 1);
    EXPECT_EQ(c.up.reads, 0u);
    EXPECT_EQ(c.up.destroyed, 1);
  }
}

TEST(TunnelClient, AnotherAnswerIsOrdinaryAndTheConnectionStays) {
  TunnelClient c;
  c.Ask();
  Result<Response> got = c.Answer("HTTP/1.1 403 Forbidden\r\nContent-Length: 2\r\n\r\nno");
  ASSERT_TRUE(got.ok());
  EXPECT_FALSE(got->head.tunnel);
  EXPECT_EQ(c.up.destroyed, 1);
  EXPECT_EQ(ReadAll(got->body.get()), "no");
  EXPECT_EQ(c.freed, 1);
  EXPECT_EQ(c.up.reads, 0u);
}

TEST(TunnelClient, AClientThatFailsIsAResetForTheOrigin) {
  TunnelClient c;
  c.Ask();
  Result<Response> got = c.Answer(c.Agreement());
  ASSERT_TRUE(got.ok());
  c.up.Fail(Error(Fault::kClientGone));
  c.ready.Drain();
  EXPECT_TRUE(c.near->aborted);
  EXPECT_EQ(ReadAll(got->body.get()), "!client-gone");
  EXPECT_EQ(c.closed, 1);
}

TEST(TunnelClient, AnotherProtocolIsNotImplemented) {
  ClientCase c;
  RequestHead head(c.arena);
  head.method = Method::kConnect;
  head.protocol = "connect-udp";
  head.target = "/";
  head.authority = "o";
  c.task = c.client->Exchange(c.arena, Request(std::move(head), nullptr), c);
  c.task.Start();
  ASSERT_TRUE(c.task.done());
  Result<Response> got = c.task.Take();
  ASSERT_FALSE(got.ok());
  EXPECT_EQ(got.error().fault, Fault::kNotImplemented);
  EXPECT_TRUE(got.error().unsent);
}

TEST(TunnelClient, DestroyedAtEachSuspensionPoint) {
  for (int point = 0; point < 4; ++point) {
    TunnelClient c;
    c.Ask();
    Result<Response> got = Fault::kInternal;
    if (point > 0) got = c.Answer(c.Agreement());
    for (int i = 0; point == 2 && i < 20; ++i) c.up.Put(std::string(8192, 'x'));       // the upload waits for room
    if (point == 3) c.origin().ShutdownWrite();
    c.ready.Drain();
    if (point == 3) { EXPECT_EQ(ReadAll(got->body.get()), ""); }
    c.task.Destroy();
    if (got.ok()) got->body.reset();
    EXPECT_EQ(c.closed, 1) << point;
    EXPECT_EQ(c.up.destroyed, 1) << point;
    c.ready.Drain();
  }
}

// The connection goes first: the response's body says so.
TEST(TunnelClient, TheConnectionMayGoFirst) {
  TunnelClient c;
  c.Ask();
  Result<Response> got = c.Answer(c.Agreement());
  ASSERT_TRUE(got.ok());
  c.client.reset();
  EXPECT_EQ(ReadAll(got->body.get()), "!cancelled");
  EXPECT_EQ(c.up.destroyed, 1);
}

}  // namespace
}  // namespace rws
