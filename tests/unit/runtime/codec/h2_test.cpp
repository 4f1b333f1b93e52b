// HTTP/2 over fake streams, against nghttp2's own client: the laws, and what ends an exchange.
#include <gtest/gtest.h>
#include <nghttp2/nghttp2.h>

#include <map>

#include "runtime/codec/h2/numbers.h"
#include "runtime/codec/h2/server.h"
#include "tests/support/fake_body.h"
#include "tests/support/server_parts.h"

namespace rws {
namespace {

// The other end: sends requests, keeps what comes back by stream.
class Peer {
 public:
  explicit Peer(Stream& stream) : stream_(stream) {
    nghttp2_session_callbacks* c = nullptr;
    nghttp2_session_callbacks_new(&c);
    nghttp2_session_callbacks_set_on_header_callback(c, [](nghttp2_session*, const nghttp2_frame* f, const uint8_t* n, size_t ns, const uint8_t* v, size_t vs, uint8_t, void* me) {
      static_cast<Peer*>(me)->heads[f->hd.stream_id] += std::string(reinterpret_cast<const char*>(n), ns) + "=" + std::string(reinterpret_cast<const char*>(v), vs) + ";";
      return 0;
    });
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(c, [](nghttp2_session*, uint8_t, int32_t id, const uint8_t* d, size_t n, void* me) {
      Peer& peer = *static_cast<Peer*>(me);
      peer.bodies[id].append(reinterpret_cast<const char*>(d), n);
      if (peer.reads) nghttp2_session_consume(peer.session, id, n);
      return 0;
    });
    nghttp2_session_callbacks_set_on_stream_close_callback(c, [](nghttp2_session*, int32_t id, uint32_t code, void* me) {
      static_cast<Peer*>(me)->closed[id] = code;
      return 0;
    });
    nghttp2_option* o = nullptr;
    nghttp2_option_new(&o);
    nghttp2_option_set_no_auto_window_update(o, 1);
    nghttp2_session_client_new2(&session, c, this, o);
    nghttp2_option_del(o);
    nghttp2_session_callbacks_del(c);
    nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, nullptr, 0);
  }
  ~Peer() { nghttp2_session_del(session); }

  int32_t Ask(const char* method, const nghttp2_data_provider* body = nullptr) {
    auto nv = [](const char* n, const char* v) {
      return nghttp2_nv{reinterpret_cast<uint8_t*>(const_cast<char*>(n)), reinterpret_cast<uint8_t*>(const_cast<char*>(v)), strlen(n), strlen(v), NGHTTP2_NV_FLAG_NONE};
    };
    const nghttp2_nv head[] = {nv(":method", method), nv(":scheme", "http"), nv(":authority", "a"), nv(":path", "/x")};
    return nghttp2_submit_request(session, nullptr, head, 4, body, nullptr);
  }
  int32_t AskTunnel(const char* protocol, nghttp2_data_provider* body) {
    auto nv = [](const char* n, const char* v) {
      return nghttp2_nv{reinterpret_cast<uint8_t*>(const_cast<char*>(n)), reinterpret_cast<uint8_t*>(const_cast<char*>(v)), strlen(n), strlen(v), NGHTTP2_NV_FLAG_NONE};
    };
    const nghttp2_nv head[] = {nv(":method", "CONNECT"), nv(":protocol", protocol), nv(":scheme", "http"), nv(":authority", "a"), nv(":path", "/x"),
                               nv("sec-websocket-version", "13"), nv("sec-websocket-key", "none here")};
    return nghttp2_submit_request(session, nullptr, head, std::size(head), body, nullptr);
  }
  void Move() {
    const uint8_t* data = nullptr;
    for (ssize_t n; (n = nghttp2_session_mem_send(session, &data)) > 0;) static_cast<FakeStream&>(stream_).Put({reinterpret_cast<const char*>(data), static_cast<size_t>(n)});
    const std::string got = static_cast<FakeStream&>(stream_).TakeAll();
    ASSERT_EQ(nghttp2_session_mem_recv(session, reinterpret_cast<const uint8_t*>(got.data()), got.size()), static_cast<ssize_t>(got.size()));
  }

  nghttp2_session* session = nullptr;
  bool reads = true;                                   // gives credit for what came
  std::map<int32_t, std::string> heads, bodies;
  std::map<int32_t, uint32_t> closed;

 private:
  Stream& stream_;
};

struct Bed final : ServerParts, Handler, ServerOwner {
  explicit Bed(size_t room = 1 << 20) : ServerParts(room) {}
  Task<Response> Handle(ServerStream& stream, Request request) override {
    ++handled;
    asked.emplace(&stream, std::move(request));
    if (waits) {
      Signal& never = *stream.arena().New<Signal>();
      co_await Readiness(never, false);
    }
    Response r(stream.arena());
    r.head.tunnel = tunnel;
    if (tape) r.body = MakeBody<FakeBody>(stream.arena(), *tape);
    co_return std::move(r);
  }
  void Finished(ServerStream& stream, uint64_t sent, const Error* error) override {
    asked.erase(&stream);
    finished += (error ? std::string(NameOf(error->fault)) : "well") + " " + std::to_string(sent) + ";";
  }
  void TimedOut() override { timed_out = true; }

  // Until nothing moves any more.
  void Turn(bool peer_moves = true) {
    for (int i = 0; i < 20; ++i) {
      if (peer_moves) peer.Move();
      if (!task && (ends.first->readable() || server.unsent())) {
        task = server.Serve(frames);
        task.Start();
      }
      while (ready.Turn() > 0) {}
      if (task && task.done()) {
        outcome = task.Take();
        task.Destroy();
      }
    }
  }
  Tape* tape = nullptr;
  bool waits = false, timed_out = false, tunnel = false;
  int handled = 0;
  std::string finished;
  std::map<ServerStream*, Request> asked;              // under way
  std::optional<ServeOutcome> outcome;
  H2Server server{*ends.first, env, limits, *this, *this};
  Peer peer{*ends.second};
  Task<ServeOutcome> task;
};

ssize_t Endless(nghttp2_session*, int32_t, uint8_t* buf, size_t n, uint32_t*, nghttp2_data_source* source, void*) {
  auto& left = *static_cast<size_t*>(source->ptr);
  const size_t take = std::min(n, left);
  if (take == 0) return NGHTTP2_ERR_DEFERRED;
  std::fill_n(buf, take, 'x');
  left -= take;
  return static_cast<ssize_t>(take);
}

nghttp2_data_provider Upload(size_t& octets) {
  nghttp2_data_provider p{};
  p.source.ptr = &octets;
  p.read_callback = Endless;
  return p;
}

TEST(H2Numbers, ASpentNumberIsToldFromOneThatWeReset) {
  using Verdict = H2Numbers::Verdict;
  H2Numbers n;
  EXPECT_EQ(n.Judge(1), Verdict::kFine);               // idle: nghttp2's business
  EXPECT_EQ(n.Open(1), Verdict::kFine);
  EXPECT_EQ(n.Open(7), Verdict::kFine);
  EXPECT_EQ(n.Judge(1), Verdict::kClosed);
  EXPECT_EQ(n.Open(3), Verdict::kSkipped);
  EXPECT_EQ(n.Judge(5), Verdict::kSkipped);
  EXPECT_EQ(n.Open(7), Verdict::kClosed);
  n.Reset(7);
  EXPECT_EQ(n.Judge(7), Verdict::kFine);
  for (int32_t id = 9; id < 50; id += 2) {
    EXPECT_EQ(n.Open(id), Verdict::kFine);
    n.Reset(id);
  }
  EXPECT_EQ(n.Open(51), Verdict::kFine);
  for (int32_t id : {7, 9, 49}) EXPECT_EQ(n.Judge(id), Verdict::kFine) << id;      // some are not remembered: no harm to their senders
  EXPECT_EQ(n.Judge(51), Verdict::kClosed);
}

TEST(H2DataHeads, AreFoundHoweverTheOctetsComeIn) {
  using namespace std::literals;
  const std::string in = std::string(24, 'p') + "\0\0\3\1\0\0\0\0\1abc\0\0\0\0\0\0\0\0\3\0\0\2\0\1\x80\0\1\5xy"s;
  for (size_t step : {size_t{1}, size_t{7}, in.size()}) {
    H2DataHeads heads;
    std::map<size_t, int32_t> found;                   // where a head ends: its stream
    for (size_t at = 0; at < in.size();) {
      std::optional<int32_t> stream;
      at += heads.Next(std::string_view(in).substr(at, step), stream);
      if (stream) found[at] = *stream;
    }
    EXPECT_EQ(found, (std::map<size_t, int32_t>{{45, 3}, {54, 261}})) << step;
  }
}

TEST(H2Server, AnswersAndGoesIdleWithoutACoroutine) {
  Bed bed;
  Tape tape;
  tape.Put("hello");
  tape.End();
  bed.tape = &tape;
  const int32_t id = bed.peer.Ask("GET");
  bed.Turn();
  EXPECT_EQ(bed.peer.bodies[id], "hello");
  EXPECT_NE(bed.peer.heads[id].find(":status=200;date="), std::string::npos);
  EXPECT_EQ(bed.peer.closed[id], 0u);
  EXPECT_EQ(bed.finished, "well 5;");
  EXPECT_EQ(bed.outcome, ServeOutcome::kIdle);
}

TEST(Law1, AStreamThatNobodyReadsHasItsWindowAndNoMore) {
  Bed bed;
  bed.waits = true;
  size_t octets = 1 << 20;
  nghttp2_data_provider body = Upload(octets);
  bed.peer.Ask("POST", &body);
  bed.Turn();
  EXPECT_EQ(bed.handled, 1);
  EXPECT_EQ(bed.server.held(), kH2StreamWindow);
  EXPECT_EQ(octets, (1u << 20) - kH2StreamWindow);
  Tape tape;
  tape.End();
  bed.tape = &tape;
  const int32_t other = bed.peer.Ask("GET");           // the connection's credit came back on receipt
  bed.waits = false;
  bed.Turn();
  EXPECT_EQ(bed.peer.closed.count(other), 1u);
  ASSERT_EQ(bed.asked.size(), 1u);
  while (auto event = bed.asked.begin()->second.body->TryRead(kBytesPerTurn)) {
    ASSERT_TRUE(event->ok());
    if (bed.server.held() == 0) break;
  }
  bed.Turn();
  EXPECT_EQ(bed.server.held(), kH2StreamWindow) << "reading gave the stream's credit back";
}

TEST(Law3, AnAnswerBeforeTheUploadsEndIsWholeAndThenTheStreamIsReset) {
  Bed bed;
  Tape tape;
  tape.Put("early");
  tape.End();
  bed.tape = &tape;
  size_t octets = 100;
  nghttp2_data_provider body = Upload(octets);
  const int32_t id = bed.peer.Ask("POST", &body);
  bed.Turn();
  EXPECT_EQ(bed.peer.bodies[id], "early");
  EXPECT_EQ(bed.peer.closed.at(id), static_cast<uint32_t>(NGHTTP2_NO_ERROR));
  EXPECT_EQ(bed.finished, "well 5;");
  EXPECT_EQ(bed.server.held(), 0u);
}

TEST(Law4, AfterTheHeadABodyThatFailsResetsTheStreamAlone) {
  Bed bed;
  Tape tape;
  tape.Put("half");
  tape.Fail(Error(Fault::kTruncated));
  bed.tape = &tape;
  const int32_t id = bed.peer.Ask("GET");
  bed.Turn();
  EXPECT_EQ(bed.peer.closed.at(id), static_cast<uint32_t>(NGHTTP2_INTERNAL_ERROR));
  EXPECT_EQ(bed.finished.substr(0, 18), "truncated-response");
  Tape well;
  well.End();
  bed.tape = &well;
  const int32_t next = bed.peer.Ask("GET");
  bed.Turn();
  EXPECT_EQ(bed.peer.closed.at(next), 0u);
}

TEST(Law2, AResetStreamStopsItsAnswerAndTellsTheHandlerOnce) {
  Bed bed;
  Tape tape;
  tape.Put("some");                                    // and then it waits
  bed.tape = &tape;
  const int32_t id = bed.peer.Ask("GET");
  bed.Turn();
  EXPECT_EQ(bed.peer.bodies[id], "some");
  nghttp2_submit_rst_stream(bed.peer.session, NGHTTP2_FLAG_NONE, id, NGHTTP2_CANCEL);
  bed.Turn();
  EXPECT_EQ(tape.destroyed, 1);
  EXPECT_EQ(bed.finished, "client-gone 4;");
  EXPECT_EQ(bed.outcome, ServeOutcome::kIdle);
}

TEST(Law2, DestroyingTheConnectionEndsEveryExchange) {
  Tape tape;
  std::string* finished = nullptr;
  std::string kept;
  {
    Bed bed;
    bed.waits = true;
    bed.peer.Ask("GET");
    bed.peer.Ask("GET");
    bed.Turn();
    EXPECT_EQ(bed.handled, 2);
    finished = &bed.finished;
    bed.ends.second.reset();                           // the client has gone
    bed.ready.Turn();
    while (bed.ready.Turn() > 0) {}
    kept = *finished;
  }
  EXPECT_EQ(kept, "client-gone 0;client-gone 0;");
}

TEST(Law9, AClientThatOwesForTooLongLosesItsStreamAlone) {
  Bed bed;
  bed.limits.idle_ms = 1000;
  Tape tape;
  tape.Put(std::string(200000, 'x'));                  // more than the client's window
  tape.End();
  bed.tape = &tape;
  bed.peer.reads = false;
  const int32_t id = bed.peer.Ask("GET");
  bed.Turn();
  EXPECT_EQ(bed.peer.bodies[id].size(), 65535u);
  for (int i = 0; i < 2; ++i) {
    bed.clock.Move(1000 + 2 * kTimerTickMs);
    bed.wheel.Advance();
    bed.Turn();
  }
  EXPECT_EQ(bed.peer.closed.at(id), static_cast<uint32_t>(NGHTTP2_CANCEL));
  EXPECT_EQ(bed.finished, "client-timeout 65535;");
  EXPECT_FALSE(bed.timed_out);
}

TEST(Law9, ASlowReaderIsNotAStuckOne) {
  Bed bed;
  bed.limits.idle_ms = 1000;
  Tape tape;
  tape.Put(std::string(100000, 'x'));
  tape.End();
  bed.tape = &tape;
  bed.peer.reads = false;
  const int32_t id = bed.peer.Ask("GET");
  bed.Turn();
  for (int i = 0; i < 50 && !bed.peer.closed.count(id); ++i) {
    bed.clock.Move(800);
    bed.wheel.Advance();
    nghttp2_session_consume(bed.peer.session, id, std::min<size_t>(33000, bed.peer.bodies[id].size()));
    bed.Turn();
  }
  EXPECT_EQ(bed.peer.bodies[id].size(), 100000u);
  EXPECT_EQ(bed.finished, "well 100000;");
}

TEST(Law9, AClientThatTakesNothingAtAllLosesItsConnection) {
  Bed bed(20000);                                      // not even RST_STREAM goes out
  bed.limits.idle_ms = 1000;
  Tape tape;
  tape.Put(std::string(200000, 'x'));
  tape.End();
  bed.tape = &tape;
  bed.peer.Ask("GET");
  bed.peer.Move();
  bed.Turn(false);
  for (int i = 0; i < 2; ++i) {
    EXPECT_FALSE(bed.timed_out);
    bed.clock.Move(1000 + 2 * kTimerTickMs);
    bed.wheel.Advance();
    bed.Turn(false);
  }
  EXPECT_TRUE(bed.timed_out);
}

TEST(Law9, AHeaderSectionThatDoesNotEndIsLate) {
  using namespace std::literals;
  Bed bed;
  bed.Turn();
  bed.ends.second->Put("\0\0\1\1\1\0\0\0\1\x82"sv);   // HEADERS without END_HEADERS
  bed.Turn();
  EXPECT_NE(nghttp2_session_check_request_allowed(bed.peer.session), 0);
  bed.clock.Move(bed.limits.header_ms + 2 * kTimerTickMs);
  bed.wheel.Advance();
  bed.Turn();
  EXPECT_EQ(nghttp2_session_check_request_allowed(bed.peer.session), 0);
}

TEST(H2Server, AnIdleConnectionIsEndedWithGoaway) {
  Bed bed;
  bed.Turn();
  bed.clock.Move(bed.limits.keep_alive_ms + 2 * kTimerTickMs);
  bed.wheel.Advance();
  bed.peer.Move();
  EXPECT_TRUE(bed.timed_out);
  EXPECT_EQ(nghttp2_session_check_request_allowed(bed.peer.session), 0);
}

// A tunnel's client: sends what is put, then END_STREAM.
struct Words {
  std::string text;
  bool ended = false;
  nghttp2_data_provider Provider() {
    nghttp2_data_provider p{};
    p.source.ptr = this;
    p.read_callback = [](nghttp2_session*, int32_t, uint8_t* buf, size_t n, uint32_t* flags, nghttp2_data_source* source, void*) -> ssize_t {
      Words& w = *static_cast<Words*>(source->ptr);
      const size_t take = std::min(n, w.text.size());
      if (take == 0 && !w.ended) return NGHTTP2_ERR_DEFERRED;
      std::copy_n(w.text.data(), take, buf);
      w.text.erase(0, take);
      if (w.ended && w.text.empty()) *flags |= NGHTTP2_DATA_FLAG_EOF;
      return static_cast<ssize_t>(take);
    };
    return p;
  }
};

struct TunnelBed {
  Bed bed;
  Tape down;
  Words words;
  int32_t id = 0;
  TunnelBed() {
    bed.tunnel = true;
    bed.tape = &down;
    bed.Turn();
  }
  void Open(const char* protocol = "websocket") {
    nghttp2_data_provider provider = words.Provider();
    id = bed.peer.AskTunnel(protocol, &provider);
    bed.Turn();
  }
  void Say(std::string_view text, bool end = false) {
    words.text += text;
    words.ended = end;
    nghttp2_session_resume_data(bed.peer.session, id);
    bed.Turn();
  }
  BodyPtr& up() { return bed.asked.begin()->second.body; }
};

TEST(H2Tunnel, IsOfferedAndAnsweredWith200) {
  TunnelBed t;
  EXPECT_EQ(nghttp2_session_get_remote_settings(t.bed.peer.session, NGHTTP2_SETTINGS_ENABLE_CONNECT_PROTOCOL), 1u);
  t.Open();
  ASSERT_EQ(t.bed.handled, 1);
  const RequestHead& head = t.bed.asked.begin()->second.head;
  EXPECT_EQ(head.method, Method::kConnect);
  EXPECT_EQ(head.protocol, "websocket");
  EXPECT_EQ(head.target, "/x");
  EXPECT_EQ(head.fields.size(), 1u);
  EXPECT_TRUE(t.bed.peer.heads[t.id].starts_with(":status=200;date=")) << t.bed.peer.heads[t.id];
  EXPECT_EQ(t.bed.peer.heads[t.id].find("content-length"), std::string::npos);
  t.Say("up");
  EXPECT_EQ(ReadAll(t.up().get()), "up?");
  t.down.Put("down");
  t.bed.Turn();
  EXPECT_EQ(t.bed.peer.bodies[t.id], "down");
}

TEST(H2Tunnel, TheOriginsEndIsAHalfClose) {
  TunnelBed t;
  t.Open();
  t.down.End();
  t.bed.Turn();
  EXPECT_EQ(t.bed.peer.closed.count(t.id), 0u);
  EXPECT_EQ(t.bed.finished, "");
  t.Say("late", true);
  EXPECT_EQ(t.bed.peer.closed[t.id], 0u);              // both ends are said, and the origin has not heard ours
  EXPECT_EQ(t.bed.finished, "");
  EXPECT_EQ(ReadAll(t.up().get()), "late");
  t.up().reset();
  t.bed.Turn();
  EXPECT_EQ(t.bed.finished, "well 0;");
}

TEST(H2Tunnel, AnEmptyFrameIsAnEndToo) {
  TunnelBed t;
  t.Open();
  t.down.End();
  t.bed.Turn();
  t.Say("late");
  t.Say("", true);
  EXPECT_EQ(ReadAll(t.up().get()), "late");
  t.up().reset();
  t.bed.Turn();
  EXPECT_EQ(t.bed.finished, "well 0;");
  EXPECT_NE(nghttp2_session_check_request_allowed(t.bed.peer.session), 0);      // the connection lives
}

TEST(H2Tunnel, TheClientsEndIsAHalfClose) {
  TunnelBed t;
  t.Open();
  t.Say("late", true);
  EXPECT_EQ(ReadAll(t.up().get()), "late");
  t.up().reset();
  t.down.Put("answer");
  t.bed.Turn();
  EXPECT_EQ(t.bed.finished, "");
  t.down.End();
  t.bed.Turn();
  EXPECT_EQ(t.bed.peer.bodies[t.id], "answer");
  EXPECT_EQ(t.bed.peer.closed[t.id], 0u);
  EXPECT_EQ(t.bed.finished, "well 6;");
}

TEST(H2Tunnel, AnOriginThatFailsIsACancel) {
  TunnelBed t;
  t.Open();
  t.down.Fail(Error(Fault::kTruncated));
  t.bed.Turn();
  EXPECT_EQ(t.bed.peer.closed[t.id], static_cast<uint32_t>(NGHTTP2_CANCEL));
  EXPECT_EQ(t.bed.finished, "truncated-response 0;");
}

TEST(H2Tunnel, AnOriginThatTakesNoMoreIsACancel) {
  TunnelBed t;
  t.Open();
  t.down.End();
  t.bed.Turn();
  t.up().reset();
  t.bed.Turn();
  EXPECT_EQ(t.bed.peer.closed[t.id], static_cast<uint32_t>(NGHTTP2_CANCEL));
}

TEST(H2Tunnel, AClientsResetEndsIt) {
  TunnelBed t;
  t.Open();
  nghttp2_submit_rst_stream(t.bed.peer.session, NGHTTP2_FLAG_NONE, t.id, NGHTTP2_CANCEL);
  t.bed.Turn();
  EXPECT_EQ(t.bed.finished, "client-gone 0;");
  EXPECT_EQ(t.down.destroyed, 1);
}

TEST(H2Tunnel, OneIdleTimeForBothDirections) {
  TunnelBed t;
  t.bed.limits.idle_ms = 1000;
  t.Open();
  auto pass = [&](uint64_t ms) {
    t.bed.clock.Move(ms);
    t.bed.wheel.Advance();
    t.bed.Turn();
  };
  for (int i = 0; i < 6; ++i) {
    pass(700);
    if (i % 2 == 0) t.Say("u");
    else t.down.Put("d");
    t.bed.Turn();
  }
  EXPECT_EQ(t.bed.finished, "");
  for (int i = 0; i < 3; ++i) pass(700);
  EXPECT_EQ(t.bed.peer.closed[t.id], static_cast<uint32_t>(NGHTTP2_CANCEL));
  EXPECT_EQ(t.bed.finished, "client-timeout 3;");
}

TEST(H2Tunnel, AStreamThatOnlyTheOriginHoldsEndsInTime) {
  TunnelBed t;
  t.bed.limits.idle_ms = 1000;
  t.Open();
  t.down.End();
  t.Say("never taken", true);
  EXPECT_EQ(t.bed.finished, "");
  for (int i = 0; i < 3; ++i) {
    t.bed.clock.Move(700);
    t.bed.wheel.Advance();
    t.bed.Turn();
  }
  EXPECT_EQ(t.bed.finished, "well 0;");
}

TEST(H2Tunnel, APageOpensNone) {
  TunnelBed t;
  t.bed.tunnel = false;
  t.down.Put("a page");
  t.down.End();
  t.Open();
  EXPECT_TRUE(t.bed.peer.heads[t.id].starts_with(":status=501;")) << t.bed.peer.heads[t.id];
  EXPECT_EQ(t.bed.peer.bodies[t.id], "");
}

TEST(H2Tunnel, OtherProtocolsAreNotImplemented) {
  TunnelBed t;
  t.Open("connect-udp");
  EXPECT_EQ(t.bed.handled, 0);
  EXPECT_TRUE(t.bed.peer.heads[t.id].starts_with(":status=501;")) << t.bed.peer.heads[t.id];
}

}  // namespace
}  // namespace rws
