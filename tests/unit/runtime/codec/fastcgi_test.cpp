// A FastCGI connection over a fake stream: answers at every split point, uploads, ends that are too early, laws 1 to 4.
#include <gtest/gtest.h>

#include <string>

#include "runtime/codec/fastcgi/cgi_head.h"
#include "runtime/codec/fastcgi/client.h"
#include "tests/support/fake_body.h"
#include "tests/support/fake_stream.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

using namespace std::string_literals;

std::string Record(RecordType type, std::string_view content, size_t padding = 0) {
  char header[kRecordHeader];
  WriteRecordHeader(type, content.size(), header);
  header[6] = static_cast<char>(padding);
  return std::string(header, sizeof header) + std::string(content) + std::string(padding, 'p');
}

std::string End(char status = 0) { return Record(RecordType::kEndRequest, "\0\0\0\0"s + status + "\0\0\0"s); }
std::string Out(std::string_view content, size_t padding = 0) { return Record(RecordType::kStdout, content, padding); }

struct Case : ClientOwner, InformSink {
  explicit Case(FastCgiClient::Keep keep = FastCgiClient::Keep::kYes) : client(std::make_unique<FastCgiClient>(std::move(ends.first), keep, *this, limits)) {}
  ReadyScope ready;
  CodecLimits limits;
  Arena arena;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends = FakeStream::Pair(1 << 20);
  FakeStream* near = ends.first.get();
  std::unique_ptr<FastCgiClient> client;
  Task<Result<Response>> task;
  int freed = 0, closed = 0;
  std::string said;

  FakeStream& origin() { return *ends.second; }
  void Free(ClientConnection&) override { ++freed; }
  void Closed(ClientConnection&) override { ++closed; }
  void Said(std::string_view line) override { said += std::string(line) + "|"; }
  void Inform(const ResponseHead&) override {}

  void Start(Tape* upload = nullptr, Method method = Method::kGet) {
    RequestHead head(arena);
    head.method = method;
    head.method_token = Token(method);
    head.authority = "o";
    BodyPtr body;
    if (upload) body = MakeBody<FakeBody>(arena, *upload);
    task = client->Exchange(arena, Request(std::move(head), std::move(body)), *this);
    task.Start();
    ready.Drain();
  }
  std::string Finish() {
    if (!task.done()) return "waits";
    Result<Response> response = task.Take();
    if (!response.ok()) return std::string(NameOf(response.error().fault)) + (response.error().unsent ? " unsent" : "");
    return std::to_string(response->head.status) + " " + ReadAll(response->body.get());
  }
};

TEST(FastCgi, AnswersAtEverySplit) {
  const std::string head = "Content-Type: a/b\r\n\r\n";
  const struct { std::string octets, got; bool kept; } kCases[] = {
      {Out(head + "hello") + End(), "200 hello", true},
      {Out(head, 3) + Out("hel", 255) + Out("") + Out("lo") + End(), "200 hello", true},
      {Out("Status: 404 Not Found\nX: y\n\n") + Out("no") + End(), "404 no", true},
      {Out("Content-Length: 5\r\n\r\nhello") + End(), "200 hello", true},
      {Out("Content-Length: 6\r\n\r\nhello") + End(), "200 hello!truncated-response", false},
      {Out("Content-Length: 4\r\n\r\nhello") + End(), "200 hell!bad-response", false},
      {Record(RecordType::kStderr, "oh\nno") + Out(head) + Record(RecordType::kStderr, " way\n") + Out("x") + End(), "200 x", true},
      {Out(head + "hello"), "200 hello?", false},
      {Out("no head") + End(), "bad-response", false},
      {End(), "bad-response", false},
      {End(2), "overloaded unsent", false},
      {End(3), "bad-response unsent", false},
      {End(9), "bad-response", false},
      {"HTTP/1.1 200 OK\r\n\r\n", "bad-response", false},
      {Record(RecordType::kStdin, head) + End(), "bad-response", false},
      {Record(RecordType::kEndRequest, "short"), "bad-response", false},
  };
  for (const auto& c : kCases)
    for (size_t step : {size_t{1}, size_t{2}, size_t{7}, size_t{8}, size_t{9}, c.octets.size()}) {
      SCOPED_TRACE(c.octets + " by " + std::to_string(step));
      Case k;
      k.Start();
      for (size_t at = 0; at < c.octets.size(); at += step) {
        k.origin().Put(std::string_view(c.octets).substr(at, step));
        k.ready.Drain();
      }
      EXPECT_EQ(k.Finish(), c.got);
      EXPECT_EQ(k.freed, c.kept ? 1 : 0);
      EXPECT_EQ(k.closed, c.kept ? 0 : 1);
    }
}

TEST(FastCgi, WhatItSays) {
  Case k;
  k.Start();
  const std::string long_line(5000, 'x');
  k.origin().Put(Record(RecordType::kStderr, "a\nb") + Out("Status: 204\n\n") + Record(RecordType::kStderr, "c\n" + long_line + "\nlast") + End());
  k.ready.Drain();
  EXPECT_EQ(k.Finish(), "204 ");
  EXPECT_EQ(k.said, "a|bc|" + long_line.substr(0, kMaxSaidLine) + "|last|");
}

TEST(FastCgi, AnUploadIsStreamedAsRecords) {
  Case k;
  Tape tape;
  tape.length = 6;
  k.Start(&tape, Method::kPost);
  EXPECT_EQ(tape.stops, 0);
  k.origin().TakeAll();                                // begin and variables
  tape.Put("abc");
  k.ready.Drain();
  EXPECT_EQ(k.origin().TakeAll(), Record(RecordType::kStdin, "abc"));
  tape.Put("def");
  tape.End();
  k.ready.Drain();
  EXPECT_EQ(k.origin().TakeAll(), Record(RecordType::kStdin, "def") + Record(RecordType::kStdin, ""));
  k.origin().Put(Out("Status: 200\n\nok") + End());
  k.ready.Drain();
  EXPECT_EQ(k.Finish(), "200 ok");
  EXPECT_EQ(k.freed, 1);
}

TEST(FastCgi, ABodyThatIsNotAsLongAsItSaidIsNoRequest) {
  for (const char* text : {"abcdefg", "abc"}) {
    Case k;
    Tape tape;
    tape.length = 6;
    tape.Put(text);
    tape.End();
    k.Start(&tape, Method::kPost);
    EXPECT_EQ(k.Finish(), "truncated-response") << text;
    EXPECT_EQ(k.closed, 1);
  }
}

TEST(FastCgi, Law1NothingIsReadUnlessSomebodyAsks) {
  Case k;
  k.Start();
  k.origin().Put(Out("Status: 200\n\nfirst"));
  k.ready.Drain();
  ASSERT_TRUE(k.task.done());
  Result<Response> response = k.task.Take();
  const size_t reads = k.near->reads;
  k.origin().Put(Out("second") + End());
  k.ready.Drain();
  EXPECT_EQ(k.near->reads, reads);
  EXPECT_EQ(ReadAll(response->body.get()), "firstsecond");
}

TEST(FastCgi, Law3AnEarlyAnswerEndsTheUpload) {
  Case k;
  Tape tape;
  tape.length = 100;
  k.Start(&tape, Method::kPost);
  k.origin().Put(Out("Status: 403\n\nno") + End());
  k.ready.Drain();
  EXPECT_EQ(k.Finish(), "403 no");
  EXPECT_EQ(tape.destroyed, 1);
  EXPECT_EQ(k.closed, 1);
}

TEST(FastCgi, StoppedAndDestroyedItCloses) {
  for (bool destroyed : {false, true}) {
    Case k;
    k.Start();
    if (destroyed) k.task.Destroy();
    else k.origin().Put(Out("Status: 200\n\nsome"));
    k.ready.Drain();
    if (!destroyed) k.task.Take()->body->Stop(Error(Fault::kClientGone));
    EXPECT_EQ(k.closed, 1);
    EXPECT_EQ(k.freed, 0);
  }
}

TEST(FastCgi, HeadAndNoContentAreReadToTheirEnd) {
  Case k;
  k.Start(nullptr, Method::kHead);
  k.origin().Put(Out("Content-Length: 5\n\nhello"));
  k.ready.Drain();
  EXPECT_FALSE(k.task.done());
  k.origin().Put(End());
  k.ready.Drain();
  EXPECT_EQ(k.Finish(), "200 ");
  EXPECT_EQ(k.freed, 1);
}

TEST(FastCgi, UnlessKeptEachIsForOneRequest) {
  Case k(FastCgiClient::Keep::kNo);
  k.Start();
  EXPECT_EQ(k.origin().TakeAll().substr(8, 3), "\0\1\0"s);
  k.origin().Put(Out("Status: 200\n\nok") + End());
  k.ready.Drain();
  EXPECT_EQ(k.Finish(), "200 ok");
  EXPECT_EQ(k.closed, 1);
}

TEST(FastCgi, Variables) {
  Arena arena;
  RequestHead head(arena);
  head.method_token = "GET";
  head.authority = "a.example";
  const Variable own[] = {{"SCRIPT_NAME", "/x.php"}, {"HTTP_X_SET", "mine"}};
  head.variables = own;
  for (auto [name, value] : {std::pair("X-Set", "theirs"), std::pair("X_Under", "no"), std::pair("proxy", "no"), std::pair("Cookie", "a=1"), std::pair("cookie", "b=2"),
                             std::pair("X-A", "1"), std::pair("x-a", "2"), std::pair("X.Dot", "no"), std::pair("Content-Type", "t/t"), std::pair("Host", "no")})
    head.fields.Add(name, value);
  const std::string text(*WriteFastCgiRequest(head, 7, false, arena));
  auto put = [](const std::string& name, const std::string& value) { return std::string(1, static_cast<char>(name.size())) + static_cast<char>(value.size()) + name + value; };
  for (const std::string& is : {put("SCRIPT_NAME", "/x.php"), put("HTTP_X_SET", "mine"), put("HTTP_COOKIE", "a=1; b=2"), put("HTTP_X_A", "1, 2"), put("CONTENT_LENGTH", "7"),
                                put("CONTENT_TYPE", "t/t"), put("HTTP_HOST", "a.example"), put("REQUEST_METHOD", "GET")})
    EXPECT_NE(text.find(is), text.npos) << is;
  for (const char* is_not : {"theirs", "UNDER", "PROXY", "DOT", "no"}) EXPECT_EQ(text.find(is_not), text.npos) << is_not;
  const std::string huge(kMaxVariableBytes, 'x');
  const Variable too_much[] = {{"X", huge}};
  head.variables = too_much;
  EXPECT_FALSE(WriteFastCgiRequest(head, 0, false, arena).ok());
}

TEST(FastCgi, LongValuesHaveLongSizes) {
  Arena arena;
  RequestHead head(arena);
  const std::string value(70'000, 'v');
  const Variable own[] = {{"LONG", value}};
  head.variables = own;
  const std::string text(*WriteFastCgiRequest(head, 0, false, arena));
  EXPECT_NE(text.find("\4\x80\1\x11\x70LONG"s), text.npos);
  EXPECT_EQ(std::count(text.begin(), text.end(), 'v'), 70'000);
}

TEST(CgiHead, ItsEndAtEverySplit) {
  for (const std::string& head : {"A: b\r\n\r\n"s, "A: b\n\n"s, "A: b\n\r\n"s, "A: b\r\nC: d\n\n"s})
    for (size_t n = 0; n <= head.size(); ++n) {
      const auto end = FindCgiEnd(head.substr(0, n), n > 0 ? n - 1 : 0);
      EXPECT_EQ(end.has_value(), n == head.size()) << head << n;
      EXPECT_EQ(end.value_or(head.size()), head.size());
    }
}

}  // namespace
}  // namespace rws
