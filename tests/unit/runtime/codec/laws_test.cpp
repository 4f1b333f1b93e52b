// Laws 1 to 4, 6 and 9 of the architecture for HTTP/1.1, both sides, over fake streams.
#include <fcntl.h>
#include <sys/mman.h>

#include "tests/unit/runtime/codec/h1_case.h"

namespace rws {
namespace {

const char* const kGet = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
const char* const kPostHead = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000\r\n\r\n";

void WithBody(ServerCase& s, Tape& tape) {
  s.answer = [&tape](ServerStream& stream, Request&, Response& response) { response.body = MakeBody<FakeBody>(stream.arena(), tape); };
}

TEST(Law1, AnUploadThatNobodyReadsStaysInTheSocket) {
  ServerCase s;
  s.waits = true;
  s.Send(kPostHead + std::string(60'000, 'x'));
  EXPECT_EQ(s.handled, 1);
  EXPECT_EQ(s.near().reads, 1u);
  EXPECT_GE(s.near().TakeAll().size(), 60'000 - kBufferSize);
}

TEST(Law1, AHeadHasABound) {
  ServerCase s;
  std::string got;
  size_t sent = 0;
  while (got.empty() && sent < 10 * s.limits.max_header_bytes) {
    const std::string line = "X-" + std::to_string(sent) + ": " + std::string(1000, 'v') + "\r\n";
    sent += line.size();
    got = s.Send(sent == line.size() ? "GET / HTTP/1.1\r\nHost: a\r\n" + line : line);
  }
  EXPECT_TRUE(got.starts_with("HTTP/1.1 431 ")) << got;
  EXPECT_LE(sent, s.limits.max_header_bytes + 2000);
  EXPECT_EQ(s.handled, 0);
}

TEST(Law1, AnAnswerIsPulledOnlyAsFastAsTheClientReads) {
  Tape tape;
  ServerCase s;
  WithBody(s, tape);
  for (int i = 0; i < 100; ++i) tape.Put(std::string(8192, 'd'));
  tape.End();
  s.client().Put(kGet);
  s.Turn();
  EXPECT_LE(tape.reads, 64 * 1024 / 8192 + kEventsAWrite);           // the window, and what waits to be written
  const size_t before = tape.reads;
  s.Turn();
  EXPECT_EQ(tape.reads, before);
  EXPECT_GT(s.Drain().size(), size_t{100} * 8192);
  EXPECT_EQ(s.sent, uint64_t{100} * 8192);
}

TEST(Law1, AnOriginsAnswerStaysInItsSocketUntilItIsRead) {
  ClientCase c;
  c.Start();
  Result<Response> got = c.Answer("HTTP/1.1 200 OK\r\nContent-Length: 50000\r\n\r\n" + std::string(50'000, 'x'));
  ASSERT_TRUE(got.ok());
  const size_t reads = c.near->reads;
  c.ready.Drain();
  EXPECT_EQ(c.near->reads, reads);
  EXPECT_GE(c.near->TakeAll().size(), 50'000 - kBufferSize);
}

TEST(Law1, AnUploadIsPulledOnlyAsFastAsTheOriginReads) {
  Tape upload;
  ClientCase c;
  for (int i = 0; i < 100; ++i) upload.Put(std::string(8192, 'u'));
  c.Start(&upload);
  const size_t reads = upload.reads;
  EXPECT_LE(reads, 64 * 1024 / 8192 + kEventsAWrite);
  c.ready.Drain();
  EXPECT_EQ(upload.reads, reads);
  c.origin().TakeAll();
  c.ready.Drain();
  EXPECT_GT(upload.reads, reads);
}

TEST(Law2, DestroyingTheServeTaskLetsGoOfEverything) {
  Tape tape;
  {
    ServerCase s;
    WithBody(s, tape);
    tape.Put("part");
    s.Send(kGet);
    EXPECT_EQ(tape.destroyed, 0);
    EXPECT_TRUE(tape.signal.waited());
    s.task.Destroy();
    EXPECT_EQ(tape.destroyed, 1);
    EXPECT_FALSE(tape.signal.waited());
    EXPECT_EQ(s.fault, "cancelled");
  }
  ServerCase waiting;                                  // at the handler's own suspension point
  waiting.waits = true;
  waiting.Send(kGet);
  EXPECT_TRUE(waiting.wake.waited());
  waiting.task.Destroy();
  EXPECT_FALSE(waiting.wake.waited());
  EXPECT_EQ(waiting.finished, 1);
}

TEST(Law2, AStoppedAnswerOfAnOriginClosesItsConnection) {
  ClientCase c;
  c.Start();
  Result<Response> got = c.Answer("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc");
  ASSERT_TRUE(got.ok());
  got->body->Stop(Error(Fault::kClientGone));
  EXPECT_EQ(c.closed, 1);
  got->body.reset();
  EXPECT_EQ(c.closed, 1);
  EXPECT_EQ(c.freed, 0);
}

TEST(Law3, TheUnfinishedUploadEndsWithTheAnswer) {
  Tape upload;
  ClientCase c;
  upload.Put("first");
  c.Start(&upload);
  Result<Response> got = c.Answer("HTTP/1.1 413 no\r\nContent-Length: 5\r\n\r\nsor");
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(ReadAll(got->body.get()), "sor?");
  c.origin().TakeAll();
  upload.Put("more");                                  // it goes on beside the answer
  c.ready.Drain();
  EXPECT_EQ(c.origin().TakeAll(), "4\r\nmore\r\n");
  EXPECT_EQ(upload.destroyed, 0);
  c.origin().Put("ry");
  EXPECT_EQ(ReadAll(got->body.get()), "ry");
  EXPECT_EQ(upload.destroyed, 1);                      // with the last octet of the answer
  EXPECT_EQ(c.closed, 1);                              // closed, never pooled
  EXPECT_EQ(c.freed, 0);
  EXPECT_FALSE(c.client->Usable());
}

TEST(Law3, AnAnswerWithoutABodyEndsTheUploadAtOnce) {
  Tape upload;
  ClientCase c;
  upload.Put("first");
  c.Start(&upload);
  Result<Response> got = c.Answer("HTTP/1.1 204 x\r\n\r\n");
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(upload.destroyed, 1);
  EXPECT_EQ(c.closed, 1);
}

TEST(Law3, LettingGoOfTheAnswerLetsGoOfTheUpload) {
  Tape upload;
  ClientCase c;
  upload.Put("first");
  c.Start(&upload);
  Result<Response> got = c.Answer("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(upload.destroyed, 0);
  got->body.reset();
  EXPECT_EQ(upload.destroyed, 1);
  EXPECT_EQ(c.closed, 1);
}

TEST(Law3, AnUploadThatEndedInTimeIsPooled) {
  Tape upload;
  ClientCase c;
  upload.Put("all");
  upload.End();
  c.Start(&upload);
  Result<Response> got = c.Answer("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(ReadAll(got->body.get()), "ok");
  EXPECT_EQ(c.freed, 1);
  EXPECT_EQ(c.closed, 0);
}

TEST(Law3, AClientsUnreadUploadIsDrainedWhenShortAndCutWhenLong) {
  ServerCase small;
  std::string got = small.Send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc");
  EXPECT_EQ(CountOf(got, "Connection: close"), 0u);
  small.Send("def");
  EXPECT_EQ(CountOf(small.Send(kGet), "HTTP/1.1 200"), 1u);
  ServerCase large;
  got = large.Send(std::string(kPostHead) + "abc");
  EXPECT_EQ(CountOf(got, "Connection: close"), 1u);
  EXPECT_FALSE(large.closed);                          // lingers: an RST must not eat the answer
  large.Pass(large.limits.linger_ms + 100);
  EXPECT_TRUE(large.timed_out);
}

// The head went out: whatever fails then, there is no second one, and no end that looks whole.
TEST(Law4, AHeadIsSentOnce) {
  struct { const char* request; std::optional<uint64_t> length; bool ends; } cases[] = {
      {kGet, std::nullopt, false}, {kGet, 10, false}, {kGet, 10, true}, {"GET / HTTP/1.0\r\n\r\n", std::nullopt, false}};
  for (auto& c : cases) {
    Tape tape;
    ServerCase s;
    WithBody(s, tape);
    tape.length = c.length;
    tape.Put("part");
    std::string got = s.Send(c.request);
    EXPECT_EQ(CountOf(got, "HTTP/1.1 200"), 1u);
    if (c.ends) tape.End();                            // shorter than declared
    else tape.Fail(Error(Fault::kOriginReset));
    s.Turn();
    got += s.client().TakeAll();
    EXPECT_EQ(CountOf(got, "HTTP/1.1"), 1u) << got;
    EXPECT_EQ(CountOf(got, "\r\n0\r\n\r\n"), 0u) << got;
    EXPECT_EQ(s.fault, c.ends ? "truncated-response" : "origin-reset");
    EXPECT_TRUE(s.closed);
    EXPECT_EQ(s.near().aborted, CountOf(got, "chunked") + CountOf(got, "Content-Length") == 0) << got;   // else it would look whole
    EXPECT_EQ(s.handled, 1);
  }
}

TEST(Law4, ABodyLongerThanDeclaredIsCut) {
  Tape tape;
  ServerCase s;
  WithBody(s, tape);
  tape.length = 3;
  tape.Put("abc");
  tape.Put("HTTP/1.1 200 OK\r\n\r\n");
  tape.End();
  const std::string got = s.Send(kGet);
  EXPECT_EQ(CountOf(got, "HTTP/1.1"), 1u) << got;
  EXPECT_TRUE(got.ends_with("\r\n\r\nabc")) << got;
}

class OneFile final : public Body {
 public:
  OneFile(FileRange range, uint64_t declared) : range_(std::move(range)), declared_(declared) {}
  std::optional<Result<BodyEvent>> TryRead(size_t) override {
    if (range_.length == 0) return Result<BodyEvent>(BodyEvent(End{}));
    FileRange all(range_.file, range_.offset, std::exchange(range_.length, 0));
    return Result<BodyEvent>(BodyEvent(std::move(all)));
  }
  Readiness Readable() override { return Readiness(signal_, true); }
  std::optional<uint64_t> Remaining() const override { return declared_; }
  void Stop(Error) noexcept override {}

 private:
  FileRange range_;
  uint64_t declared_;
  Signal signal_;
};

FileRef FileOf(size_t size) {
  const int fd = ::memfd_create("law4", MFD_CLOEXEC);
  const std::string bytes(size, 'f');
  RWS_CHECK(::write(fd, bytes.data(), bytes.size()) == static_cast<ssize_t>(size));
  return FileRef::Adopt(fd);
}

TEST(Law4, AFileGoesOutBehindItsHead) {
  ServerCase s;
  const FileRef file = FileOf(200'000);
  s.answer = [&](ServerStream& stream, Request&, Response& response) {
    response.body = MakeBody<OneFile>(stream.arena(), FileRange(file, 100, 150'000), 150'000);
  };
  std::string got = s.Send(kGet);
  for (int i = 0; i < 100 && s.finished == 0; ++i) s.Turn(), got += s.client().TakeAll();
  EXPECT_EQ(s.sent, 150'000u);
  EXPECT_EQ(CountOf(got, "Content-Length: 150000\r\n"), 1u);
  EXPECT_EQ(got.size() - got.find("\r\n\r\n") - 4, 150'000u);
  EXPECT_FALSE(s.closed);
}

TEST(Law4, AFileThatShrankEndsTheConnection) {
  ServerCase s;
  const FileRef file = FileOf(1000);
  s.answer = [&](ServerStream& stream, Request&, Response& response) {
    response.body = MakeBody<OneFile>(stream.arena(), FileRange(file, 0, 2000), 2000);
  };
  const std::string got = s.Send(kGet);
  EXPECT_EQ(CountOf(got, "HTTP/1.1"), 1u);
  EXPECT_EQ(got.size() - got.find("\r\n\r\n") - 4, 1000u);
  EXPECT_EQ(s.fault, "file-changed");
  EXPECT_TRUE(s.closed);
}

TEST(Law6, InformationalHeadsGoOutBeforeTheHeadAndNeverAfter) {
  Tape tape;
  ServerCase s;
  tape.Put("x");
  s.answer = [&](ServerStream& stream, Request&, Response& response) {
    for (uint16_t status : {103, 101, 200}) {
      ResponseHead head(stream.arena());
      head.status = status;
      head.fields.Add("Link", "</a.css>");
      stream.Inform(head);
    }
    response.body = MakeBody<FakeBody>(stream.arena(), tape);
  };
  std::string got = s.Send(kGet);
  EXPECT_TRUE(got.starts_with("HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\nHTTP/1.1 200 OK\r\n")) << got;
  ResponseHead late(s.stream->arena());
  late.status = 103;
  s.stream->Inform(late);                              // the head is out
  tape.End();
  s.Turn();
  EXPECT_EQ(CountOf(s.client().TakeAll(), "103"), 0u);
  ServerCase old;
  old.answer = s.answer;
  EXPECT_EQ(CountOf(old.Send("GET / HTTP/1.0\r\n\r\n"), "103"), 0u);
}

TEST(Law6, AnOriginsInformationalHeadsGoToTheSink) {
  ClientCase c;
  c.Start();
  Result<Response> got = c.Answer("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 x\r\nLink: <a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
  ASSERT_TRUE(got.ok());
  EXPECT_EQ(got->head.status, 200);
  EXPECT_EQ(c.informed, (std::vector<uint16_t>{100, 103}));
}

// One timer a connection, whatever it does; times are numbers in it.
TEST(Law9, OneTimerAConnection) {
  Tape tape;
  ServerCase s;
  EXPECT_EQ(s.wheel.linked(), 1u);
  s.answer = [&](ServerStream& stream, Request&, Response& response) {
    stream.SetIdleTimeout(500);
    response.body = MakeBody<FakeBody>(stream.arena(), tape);
  };
  s.client().Put(kGet);
  for (int i = 0; i < 20; ++i) tape.Put(std::string(8192, 'x'));
  s.Turn();
  EXPECT_EQ(s.wheel.linked(), 1u);
  for (int i = 0; i < 5; ++i) {                        // a slow reader, each time before the end
    s.Pass(400);
    EXPECT_FALSE(s.timed_out) << i;
    if (i < 2) EXPECT_FALSE(s.client().TakeAll().empty());
    else break;
    s.Turn();
    EXPECT_LE(s.wheel.linked(), 1u);
  }
  EXPECT_FALSE(s.timed_out);
}

TEST(Law9, TheTimeOfARouteIsTheNumberThatCounts) {
  ServerCase s;
  Tape tape;
  s.answer = [&](ServerStream& stream, Request&, Response& response) {
    stream.SetIdleTimeout(500);
    response.body = MakeBody<FakeBody>(stream.arena(), tape);
  };
  for (int i = 0; i < 20; ++i) tape.Put(std::string(8192, 'x'));
  s.client().Put(kGet);
  s.Turn();
  s.Pass(450);
  EXPECT_FALSE(s.timed_out);
  s.Pass(50 + 2 * kTimerTickMs);
  EXPECT_TRUE(s.timed_out);
  EXPECT_EQ(s.fault, "client-timeout");
  EXPECT_EQ(tape.destroyed, 1);
}

}  // namespace
}  // namespace rws
