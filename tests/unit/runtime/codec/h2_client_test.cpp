// The client side of HTTP/2 over fake streams, against nghttp2's own server: the laws, and what ends an exchange.
#include "runtime/codec/h2/client.h"

#include <gtest/gtest.h>
#include <nghttp2/nghttp2.h>

#include <cstring>
#include <map>

#include "tests/support/fake_body.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_stream.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

// The origin: keeps what is asked by stream, answers when told to.
class Origin {
 public:
  explicit Origin(FakeStream& stream, std::vector<nghttp2_settings_entry> settings = {}) : stream_(stream) {
    nghttp2_session_callbacks* c = nullptr;
    nghttp2_session_callbacks_new(&c);
    nghttp2_session_callbacks_set_on_header_callback(c, [](nghttp2_session*, const nghttp2_frame* f, const uint8_t* n, size_t ns, const uint8_t* v, size_t vs, uint8_t, void* me) {
      static_cast<Origin*>(me)->heads[f->hd.stream_id] += std::string(reinterpret_cast<const char*>(n), ns) + "=" + std::string(reinterpret_cast<const char*>(v), vs) + ";";
      return 0;
    });
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(c, [](nghttp2_session*, uint8_t, int32_t id, const uint8_t* d, size_t n, void* me) {
      static_cast<Origin*>(me)->bodies[id].append(reinterpret_cast<const char*>(d), n);
      return 0;
    });
    nghttp2_session_callbacks_set_on_frame_recv_callback(c, [](nghttp2_session*, const nghttp2_frame* f, void* me) {
      if ((f->hd.flags & NGHTTP2_FLAG_END_STREAM) != 0 && f->hd.type != NGHTTP2_PING && f->hd.type != NGHTTP2_SETTINGS) static_cast<Origin*>(me)->ended[f->hd.stream_id] = true;
      return 0;
    });
    nghttp2_session_callbacks_set_on_stream_close_callback(c, [](nghttp2_session*, int32_t id, uint32_t code, void* me) {
      static_cast<Origin*>(me)->closed[id] = code;
      return 0;
    });
    nghttp2_session_server_new(&session, c, this);
    nghttp2_session_callbacks_del(c);
    nghttp2_submit_settings(session, NGHTTP2_FLAG_NONE, settings.data(), settings.size());
  }
  ~Origin() { nghttp2_session_del(session); }

  using Fields = std::vector<std::pair<const char*, const char*>>;
  void Answer(int32_t id, const Fields& fields, std::string body = {}, bool whole = true) {
    std::vector<nghttp2_nv> list;
    for (auto& [n, v] : fields) list.push_back({reinterpret_cast<uint8_t*>(const_cast<char*>(n)), reinterpret_cast<uint8_t*>(const_cast<char*>(v)), strlen(n), strlen(v), NGHTTP2_NV_FLAG_NONE});
    texts[id] = {std::move(body), whole};
    nghttp2_data_provider provider{};
    provider.source.ptr = &texts[id];
    provider.read_callback = [](nghttp2_session*, int32_t, uint8_t* to, size_t most, uint32_t* flags, nghttp2_data_source* source, void*) -> ssize_t {
      auto& [text, end] = *static_cast<std::pair<std::string, bool>*>(source->ptr);
      const size_t n = std::min(most, text.size());
      if (n == 0 && !end) return NGHTTP2_ERR_DEFERRED;
      std::memcpy(to, text.data(), n);
      text.erase(0, n);
      if (text.empty() && end) *flags |= NGHTTP2_DATA_FLAG_EOF;
      return static_cast<ssize_t>(n);
    };
    nghttp2_submit_response(session, id, list.data(), list.size(), texts[id].first.empty() && whole ? nullptr : &provider);
  }
  bool Move() {
    const uint8_t* data = nullptr;
    bool any = false;
    for (ssize_t n; (n = nghttp2_session_mem_send(session, &data)) > 0; any = true) stream_.Put({reinterpret_cast<const char*>(data), static_cast<size_t>(n)});
    const std::string got = stream_.TakeAll();
    EXPECT_EQ(nghttp2_session_mem_recv(session, reinterpret_cast<const uint8_t*>(got.data()), got.size()), static_cast<ssize_t>(got.size()));
    return any || !got.empty();
  }
  nghttp2_session* session = nullptr;
  std::map<int32_t, std::string> heads, bodies;
  std::map<int32_t, bool> ended;
  std::map<int32_t, uint32_t> closed;
  std::map<int32_t, std::pair<std::string, bool>> texts;

 private:
  FakeStream& stream_;
};

struct Bed final : ClientOwner, InformSink {
  explicit Bed(std::vector<nghttp2_settings_entry> settings = {}) : origin(*ends.second, std::move(settings)) {
    wheel.ReadClock();
    client.emplace(std::move(ends.first), H2Client::Scheme::kHttp, *this, limits, wheel);
  }
  void Free(ClientConnection&) override { ++freed; }
  void Closed(ClientConnection&) override { ++closed; }
  void Inform(const ResponseHead& head) override { informed.push_back(head.status); }

  size_t Ask(Method method = Method::kGet, Tape* body = nullptr) {
    RequestHead head(arena);
    head.method = method;
    head.method_token = Token(method);
    head.target = "/x";
    head.authority = "a";
    head.fields.Add("X-A", "1");
    BodyPtr upload = body ? MakeBody<FakeBody>(arena, *body) : BodyPtr();
    tasks.push_back(client->Exchange(arena, Request(std::move(head), std::move(upload)), *this));
    tasks.back().Start();
    return tasks.size() - 1;
  }
  void Turn(bool origin_moves = true) {
    for (int i = 0; i < 30; ++i) {
      if (origin_moves) origin.Move();
      client->Poke();
      while (ready.Turn() > 0) {}
    }
  }
  // "200", the fault with a mark when surely unsent, or "waits".
  std::string Ended(size_t i) {
    Turn();
    if (!tasks[i].done()) return "waits";
    got.push_back(std::make_unique<Result<Response>>(tasks[i].Take()));
    if (got.back()->ok()) return std::to_string((*got.back())->head.status);
    return std::string(NameOf(got.back()->error().fault)) + (got.back()->error().unsent ? " unsent" : "");
  }
  std::string Rest() {
    std::string all;
    for (int i = 0; i < 50; ++i) {
      std::string part = ReadAll((*got.back())->body.get());
      const bool waits = part.ends_with("?");
      all += waits ? part.substr(0, part.size() - 1) : part;
      if (!waits) return all;
      Turn();
    }
    return all + "?";
  }
  void Pass(uint64_t ms) {
    clock.Move(ms);
    wheel.Advance();
    Turn();
  }

  ReadyScope ready;
  FakeClock clock;
  TimerWheel wheel{clock};
  CodecLimits limits;
  Arena arena;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends = FakeStream::Pair(1 << 20);
  Origin origin;
  std::optional<H2Client> client;
  std::vector<Task<Result<Response>>> tasks;
  std::vector<std::unique_ptr<Result<Response>>> got;
  std::vector<uint16_t> informed;
  int freed = 0, closed = 0;
};

TEST(H2Client, ARequestAndItsAnswer) {
  Bed bed;
  const size_t ask = bed.Ask();
  bed.Turn();
  EXPECT_EQ(bed.origin.heads[1], ":method=GET;:scheme=http;:authority=a;:path=/x;x-a=1;");
  EXPECT_TRUE(bed.origin.ended[1]);
  bed.origin.Answer(1, {{":status", "201"}, {"x-b", "2"}, {"content-length", "4"}}, "body");
  EXPECT_EQ(bed.Ended(ask), "201");
  EXPECT_EQ((*bed.got[0])->head.fields.Find("x-b")->value, "2");
  EXPECT_EQ((*bed.got[0])->head.fields.Find("content-length"), nullptr);
  EXPECT_EQ(bed.Rest(), "body");
  bed.got.clear();
  bed.Turn();
  EXPECT_TRUE(bed.client->idle() && bed.client->Usable());
  EXPECT_GE(bed.freed, 1);
}

TEST(H2Client, ManyAtATimeAsTheOriginAllows) {
  Bed bed({{NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, 2}});
  bed.Turn();
  EXPECT_TRUE(bed.client->Usable());
  bed.Ask(), bed.Ask();
  EXPECT_FALSE(bed.client->Usable());
  EXPECT_EQ(bed.Ended(bed.Ask()), "origin-reset unsent");
  bed.origin.Answer(3, {{":status", "200"}});
  EXPECT_EQ(bed.Ended(1), "200");
  EXPECT_TRUE(bed.client->Usable());
  EXPECT_EQ(bed.Ended(0), "waits");
}

TEST(H2Client, OneAtATimeUntilTheOriginHasSaidHowMany) {
  Bed bed;
  bed.Ask();
  EXPECT_FALSE(bed.client->Usable());
  EXPECT_EQ(bed.freed, 0);
  bed.Turn();
  EXPECT_TRUE(bed.client->Usable());
  EXPECT_EQ(bed.freed, 1);
}

TEST(Law3, AnUploadUnderWayEndsWithTheAnswer) {
  Bed bed;
  Tape upload;
  upload.Put("first");
  const size_t ask = bed.Ask(Method::kPost, &upload);
  bed.Turn();
  bed.origin.Answer(1, {{":status", "200"}}, "early", false);
  EXPECT_EQ(bed.Ended(ask), "200");
  upload.Put("second");
  bed.Turn();
  EXPECT_EQ(bed.origin.bodies[1], "firstsecond");
  EXPECT_EQ(upload.destroyed, 0);
  bed.got.clear();
  bed.Turn();
  EXPECT_EQ(upload.destroyed, 1);
  EXPECT_EQ(bed.origin.closed[1], uint32_t{NGHTTP2_CANCEL});
  EXPECT_TRUE(bed.client->Usable());
}

TEST(Law1, NothingIsCreditedThatNobodyReads) {
  Bed bed;
  const size_t ask = bed.Ask();
  bed.Turn();
  bed.origin.Answer(1, {{":status", "200"}}, std::string(1 << 20, 'x'));
  EXPECT_EQ(bed.Ended(ask), "200");
  EXPECT_EQ(bed.client->held(), size_t{kH2StreamWindow});
  EXPECT_EQ(bed.Rest().size(), size_t{1 << 20});
  EXPECT_EQ(bed.client->held(), 0u);
}

TEST(Law2, DestroyingTheTaskResetsTheStream) {
  Bed bed;
  bed.Ask();
  bed.Turn();
  bed.tasks[0].Destroy();
  bed.Turn();
  EXPECT_EQ(bed.origin.closed[1], uint32_t{NGHTTP2_CANCEL});
  EXPECT_TRUE(bed.client->idle());
  EXPECT_EQ(bed.closed, 0);
}

// Octets that are on their way when the exchange goes: nghttp2 holds a frame of them.
TEST(Law2, AnUploadThatIsLetGoInTheMidstOfAFrame) {
  Bed bed;
  Tape upload;
  for (int i = 0; i < 40; ++i) upload.Put(std::string(16000, 'x'));
  bed.Ask(Method::kPost, &upload);
  bed.Turn(false);
  bed.tasks[0].Destroy();
  EXPECT_EQ(upload.destroyed, 1);
  bed.Turn();
  EXPECT_EQ(bed.origin.closed.count(1), 1u);
  const size_t next = bed.Ask();
  bed.Turn();
  bed.origin.Answer(3, {{":status", "200"}});
  EXPECT_EQ(bed.Ended(next), "200");
}

TEST(Law6, InformationalResponsesGoToTheSink) {
  Bed bed;
  const size_t ask = bed.Ask();
  bed.Turn();
  const nghttp2_nv early{reinterpret_cast<uint8_t*>(const_cast<char*>(":status")), reinterpret_cast<uint8_t*>(const_cast<char*>("103")), 7, 3, NGHTTP2_NV_FLAG_NONE};
  nghttp2_submit_headers(bed.origin.session, NGHTTP2_FLAG_NONE, 1, nullptr, &early, 1, nullptr);
  bed.Turn();
  bed.origin.Answer(1, {{":status", "204"}});
  EXPECT_EQ(bed.Ended(ask), "204");
  EXPECT_EQ(bed.informed, std::vector<uint16_t>{103});
  EXPECT_FALSE((*bed.got[0])->body);
}

TEST(H2Client, WhatTheOriginRefusesIsSurelyUnsent) {
  Bed bed;
  bed.Turn();
  bed.Ask(), bed.Ask();
  bed.Turn();
  nghttp2_submit_rst_stream(bed.origin.session, NGHTTP2_FLAG_NONE, 1, NGHTTP2_REFUSED_STREAM);
  EXPECT_EQ(bed.Ended(0), "origin-refused unsent");
  nghttp2_submit_rst_stream(bed.origin.session, NGHTTP2_FLAG_NONE, 3, NGHTTP2_INTERNAL_ERROR);
  EXPECT_EQ(bed.Ended(1), "origin-reset");
}

TEST(H2Client, GoawayTakesNoMoreAndKeepsWhatIsUnderWay) {
  Bed bed;
  bed.Turn();
  bed.Ask(), bed.Ask();
  bed.Turn();
  nghttp2_submit_goaway(bed.origin.session, NGHTTP2_FLAG_NONE, 1, NGHTTP2_NO_ERROR, nullptr, 0);
  EXPECT_EQ(bed.Ended(1), "origin-refused unsent");
  EXPECT_FALSE(bed.client->Usable());
  EXPECT_EQ(bed.closed, 0);
  bed.origin.Answer(1, {{":status", "200"}}, "late");
  EXPECT_EQ(bed.Ended(0), "200");
  EXPECT_EQ(bed.Rest(), "late");
  bed.got.clear();
  bed.Turn();
  EXPECT_EQ(bed.closed, 1);
}

TEST(H2Client, TheConnectionEndsUnderItsExchanges) {
  Bed bed;
  bed.Turn();
  bed.Ask(), bed.Ask();
  bed.Turn();
  bed.origin.Answer(1, {{":status", "200"}}, "part", false);
  EXPECT_EQ(bed.Ended(0), "200");
  bed.ends.second->ShutdownWrite();
  bed.Turn(false);
  EXPECT_TRUE(bed.tasks[1].done());
  EXPECT_EQ(bed.tasks[1].Take().error().fault, Fault::kOriginReset);
  EXPECT_EQ(ReadAll((*bed.got[0])->body.get()), "part!origin-reset");
  EXPECT_EQ(bed.closed, 0);                            // an answer still holds it
  bed.got.clear();
  EXPECT_EQ(bed.closed, 1);
}

TEST(H2Client, GoesBeforeItsAnswers) {
  Bed bed;
  bed.Turn();
  bed.Ask(), bed.Ask();
  bed.Turn();
  bed.origin.Answer(1, {{":status", "200"}}, "part", false);
  EXPECT_EQ(bed.Ended(0), "200");
  bed.client.reset();
  while (bed.ready.Turn() > 0) {}
  EXPECT_EQ(bed.tasks[1].Take().error().fault, Fault::kCancelled);
  EXPECT_EQ(ReadAll((*bed.got[0])->body.get()), "!cancelled");
}

TEST(H2Client, APeerThatIsDeafIsLetGo) {
  Bed bed;
  bed.Ask();
  bed.Turn();
  bed.tasks[0].Destroy();                              // its time was over
  bed.Turn(false);
  bed.clock.Move(kH2PingMs + 1000);
  bed.wheel.Advance();
  EXPECT_EQ(bed.closed, 1);

  Bed alive;
  alive.Ask();
  alive.Turn();
  alive.tasks[0].Destroy();
  alive.Turn();
  alive.Pass(kH2PingMs + 1000);
  EXPECT_EQ(alive.closed, 0);
}

TEST(H2Client, MalformedAnswers) {
  for (const Origin::Fields& fields : {Origin::Fields{{":status", "101"}}, {{":status", "200"}, {"content-length", "x"}}}) {
    Bed bed;
    bed.Ask();
    bed.Turn();
    bed.origin.Answer(1, fields);
    EXPECT_TRUE(bed.Ended(0) == "bad-response" || bed.Ended(0) == "origin-reset") << fields[0].second;
  }
}

}  // namespace
}  // namespace rws
