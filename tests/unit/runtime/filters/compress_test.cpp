// compress: which answers, and their heads.
#include <gtest/gtest.h>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

#include "tests/unit/runtime/filters/decoded.h"
#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

using Pairs = FilterCase::Pairs;

struct CompressCase : FilterCase {
  explicit CompressCase(std::initializer_list<fbs::Coding> codings = {fbs::Coding::Zstd, fbs::Coding::Br, fbs::Coding::Gzip}) {
    Proxy();
    fbs::CompressT compress;
    for (fbs::Coding c : codings) compress.codings.push_back(c);
    Response(std::move(compress));
    dispatch.fields = {{"Content-Type", "text/plain"}};
    dispatch.body = &tape;
    tape.Put(text);
    tape.End();
    tape.length = text.size();
  }
  std::string text = Prose(10'000);
  Tape tape;
};

std::string Value(const Answered& got, const std::string& name) {
  const size_t at = ("\n" + got.fields).find("\n" + name + ": ");
  if (at == std::string::npos) return "-";
  const size_t from = at + name.size() + 2;
  return got.fields.substr(from, got.fields.find('\n', from) - from);
}

TEST(Compress, TheClientsCodingOfOurList) {
  const struct { const char* accept; Coding coding; } cases[] = {{"gzip", Coding::kGzip}, {"gzip, br", Coding::kBr}, {"gzip, br, zstd", Coding::kZstd}};
  for (const auto& c : cases) {
    CompressCase one;
    const Answered got = one.Get("/", {{"Accept-Encoding", c.accept}});
    EXPECT_EQ(got.fields, "Content-Type: text/plain\nVary: Accept-Encoding\nContent-Encoding: " + std::string(TokenOf(c.coding)) + "\n");
    EXPECT_EQ(Decoded(c.coding, got.body), one.text);
    EXPECT_LT(got.body.size(), one.text.size() / 2);
  }
}

TEST(Compress, SeveralLinesOfTheClientAreOneList) {
  CompressCase c({fbs::Coding::Br, fbs::Coding::Gzip});
  EXPECT_EQ(Value(c.Get("/", {{"Accept-Encoding", "gzip;q=0.5"}, {"accept-encoding", "br"}}), "Content-Encoding"), "br");
}

TEST(Compress, IdentityVariesToo) {
  CompressCase c;
  c.dispatch.fields.push_back({"ETag", "\"x\""});
  const Answered got = c.Get("/");
  EXPECT_EQ(got.fields, "Content-Type: text/plain\nETag: \"x\"\nVary: Accept-Encoding\n");
  EXPECT_EQ(got.body, c.text);
}

TEST(Compress, TheHeadTellsOfOtherOctets) {
  CompressCase c;
  for (const auto& line : Pairs{{"ETag", "\"x\""}, {"Accept-Ranges", "bytes"}, {"Content-MD5", "aa"}, {"Repr-Digest", "sha-256=:aa:"}, {"Content-Length", "10000"}, {"Vary", "Origin"}})
    c.dispatch.fields.push_back(line);
  EXPECT_EQ(c.Get("/", {{"Accept-Encoding", "gzip"}}).fields, "Content-Type: text/plain\nETag: W/\"x\"\nVary: Origin, Accept-Encoding\nContent-Encoding: gzip\n");
}

TEST(Compress, VaryIsSaidOnce) {
  for (const char* vary : {"accept-encoding", "Origin, Accept-Encoding", "*"}) {
    CompressCase c;
    c.dispatch.fields.push_back({"Vary", vary});
    const Answered got = c.Get("/", {{"Accept-Encoding", "gzip"}});
    EXPECT_EQ(Value(got, "Vary"), vary);
    EXPECT_EQ(got.fields.find("Vary"), got.fields.rfind("Vary"));
  }
}

// Not compressed, and whether another client could get it compressed.
TEST(Compress, WhatStaysAsItIs) {
  const struct { const char* what; uint16_t status; Pairs answer, asked; const char* vary; } cases[] = {
      {"coded already", 200, {{"Content-Encoding", "br"}}, {}, "-"},
      {"the origin forbids it", 200, {{"Cache-Control", "max-age=1, no-transform"}}, {}, "-"},
      {"the client forbids it", 200, {}, {{"Cache-Control", "no-transform"}}, "Accept-Encoding"},
      {"a part", 206, {{"Content-Range", "bytes 0-9/10000"}}, {}, "Accept-Encoding"},
      {"a range by any status", 416, {{"Content-Range", "bytes */10000"}}, {}, "Accept-Encoding"},
      {"empty", 204, {}, {}, "-"},
      {"reset content", 205, {}, {}, "-"},
      {"nothing that the client takes", 200, {}, {{"Accept-Encoding", "gzip;q=0, zstd;q=0"}}, "Accept-Encoding"}};
  for (const auto& one : cases) {
    CompressCase c;
    c.dispatch.status = one.status;
    for (const auto& line : one.answer) c.dispatch.fields.push_back(line);
    Pairs asked = one.asked;
    if (asked.empty() || asked[0].first != "Accept-Encoding") asked.push_back({"Accept-Encoding", "gzip"});
    const Answered got = c.Get("/", asked);
    EXPECT_EQ(got.body, c.text) << one.what;
    EXPECT_EQ(Value(got, "Vary"), one.vary) << one.what;
  }
  for (const char* type : {"image/png", "font/woff2", ""}) {
    CompressCase c;
    c.dispatch.fields = {{"Content-Type", type}};
    EXPECT_EQ(c.Get("/", {{"Accept-Encoding", "gzip"}}).fields, std::string("Content-Type: ") + type + "\n");
  }
}

TEST(Compress, ShortAnswersStayWhenTheirLengthIsKnown) {
  for (const bool known : {true, false}) {
    CompressCase c;
    c.tape.chunks = {std::string(255, 'a')};
    c.tape.length = known ? std::optional<uint64_t>(255) : std::nullopt;
    const Answered got = c.Get("/", {{"Accept-Encoding", "gzip"}});
    EXPECT_EQ(Value(got, "Content-Encoding"), known ? "-" : "gzip");
    EXPECT_EQ(Value(got, "Vary"), known ? "-" : "Accept-Encoding");
  }
  CompressCase c;
  c.tape.chunks = {std::string(256, 'a')};
  c.tape.length = 256;
  EXPECT_EQ(Value(c.Get("/", {{"Accept-Encoding", "gzip"}}), "Content-Encoding"), "gzip");
}

TEST(Compress, HeadSaysWhatGetWould) {
  for (const char* length : {"10000", "12", ""}) {
    CompressCase c;
    c.dispatch.body = nullptr;
    c.dispatch.fields.push_back({"ETag", "\"x\""});
    if (*length) c.dispatch.fields.push_back({"Content-Length", length});
    const Answered got = c.Ask(Method::kHead, "/", {{"Accept-Encoding", "gzip"}});
    const bool small = std::string_view(length) == "12";
    EXPECT_EQ(got.fields, small ? "Content-Type: text/plain\nETag: \"x\"\nContent-Length: 12\n"
                                : "Content-Type: text/plain\nETag: W/\"x\"\nVary: Accept-Encoding\nContent-Encoding: gzip\n");
  }
  CompressCase c;                                            // of a file: the body is there, to tell its length
  EXPECT_EQ(c.Ask(Method::kHead, "/", {{"Accept-Encoding", "gzip"}}).body, "");
  EXPECT_EQ(c.response->body, nullptr);
  EXPECT_EQ(c.tape.reads, 0u);
}

TEST(Compress, NotModifiedHasTheTagOfTheClient) {
  const struct { const char* held; const char* tag; } cases[] = {{"W/\"x\"", "W/\"x\""}, {"\"x\"", "\"x\""}, {"\"y\", W/\"x\"", "W/\"x\""}, {"*", "\"x\""}};
  for (const auto& one : cases) {
    CompressCase c;
    c.dispatch.status = 304;
    c.dispatch.body = nullptr;
    c.dispatch.fields = {{"ETag", "\"x\""}};
    const Answered got = c.Get("/", {{"Accept-Encoding", "gzip"}, {"If-None-Match", one.held}});
    EXPECT_EQ(got.fields, std::string("ETag: ") + one.tag + "\nVary: Accept-Encoding\n") << one.held;
  }
}

TEST(Compress, TunnelsAndGrpcAreNotTouched) {
  CompressCase c;
  c.dispatch.tunnel = true;
  c.protocol = "websocket";
  c.Begin(Method::kConnect, "/", {{"Accept-Encoding", "gzip"}});
  EXPECT_EQ(Value(c.Finish(), "Content-Encoding"), "-");
  CompressCase grpc;
  grpc.dispatch.fields = {{"Content-Type", "application/grpc+json"}};
  grpc.Begin(Method::kPost, "/", {{"Accept-Encoding", "gzip"}, {"Content-Type", "application/grpc+json"}});
  EXPECT_EQ(Value(grpc.Finish(), "Content-Encoding"), "-");
}

TEST(Compress, FilesAreReadFirst) {
  CompressCase c;
  FILE* file = std::tmpfile();
  ASSERT_EQ(std::fwrite(c.text.data(), 1, c.text.size(), file), c.text.size());
  std::fflush(file);
  class OneFile final : public Body {
   public:
    OneFile(int fd, uint64_t size) : range_(FileRef::Adopt(fd), 0, size) {}
    std::optional<Result<BodyEvent>> TryRead(size_t) override {
      if (std::exchange(read_, true)) return Result<BodyEvent>(BodyEvent(End{}));
      return Result<BodyEvent>(BodyEvent(std::move(range_)));
    }
    Readiness Readable() override { return {signal_, true}; }
    std::optional<uint64_t> Remaining() const override { return read_ ? 0 : range_.length; }
    void Stop(Error) noexcept override {}

   private:
    FileRange range_;
    bool read_ = false;
    Signal signal_;
  };
  Exchange& exchange = c.Begin(Method::kGet, "/", {{"Accept-Encoding", "gzip"}});
  rws::Response response(c.arena);
  response.head.fields.Add("Content-Type", "text/css");
  response.body = MakeBody<OneFile>(c.arena, ::dup(::fileno(file)), c.text.size());
  std::fclose(file);
  response = c.prepared->OfRoute(0).Reply(exchange, std::move(response));
  std::string coded = ReadAll(response.body.get());
  for (int i = 0; i < 3 && coded.ends_with("?"); ++i) {      // what the page cache has not comes through offload
    coded.pop_back();
    c.Turn();
    coded += ReadAll(response.body.get());
  }
  EXPECT_EQ(DecodedGzip(coded), c.text);
}

TEST(Law5, RepliesOfOurOwnAreCompressedToo) {
  FilterCase c;
  fbs::RespondT respond;
  respond.text_program = c.made.Program({c.made.Literal(std::string(1000, 'a'))});
  c.Action(std::move(respond));
  fbs::CompressT compress;
  compress.codings = {fbs::Coding::Gzip};
  c.Response(std::move(compress));
  const Answered got = c.Get("/", {{"Accept-Encoding", "gzip"}});
  EXPECT_EQ(Value(got, "Content-Encoding"), "gzip");
  EXPECT_EQ(DecodedGzip(got.body), std::string(1000, 'a'));
}

}  // namespace
}  // namespace rws
