// replace .. body: texts in the place of others, however the octets are cut.
#include <gtest/gtest.h>

#include "runtime/filters/replaced_body.h"
#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

std::string Naive(std::string text, std::string_view what, std::string_view by) {
  std::string out;
  for (size_t at = 0; at < text.size();) {
    if (text.compare(at, what.size(), what) == 0) out += by, at += what.size();
    else out += text[at++];
  }
  return out;
}

TEST(ReplacedBody, EveryCutGivesTheSame) {
  struct Case { const char *text, *what, *by; };
  for (const Case& k : {Case{"aaaa", "aa", "b"}, {"abababac", "ababac", "X"}, {"xabcabdabcabc", "abcabc", "-"}, {"no match here", "nomatch", "!"},
                        {"aab", "ab", ""}, {"ab", "ab", "a much longer text"}, {"abcab", "abcabx", "?"}, {"hello world", "o", "0"}, {"", "a", "b"}}) {
    const std::string text = k.text, want = Naive(text, k.what, k.by);
    Needle needle(k.what);
    for (size_t first = 0; first <= text.size(); ++first)
      for (size_t second = first; second <= text.size(); ++second) {
        Tape tape;
        for (const std::string& part : {text.substr(0, first), text.substr(first, second - first), text.substr(second)})
          if (!part.empty()) tape.Put(part);
        tape.End();
        ReplacedBody body(BodyPtr(new FakeBody(tape)), needle, k.by, UINT64_MAX);
        EXPECT_EQ(ReadAll(&body), want) << k.text << " cut at " << first << " and " << second;
      }
  }
}

TEST(ReplacedBody, BeyondTheBoundAllStays) {
  Needle needle("ab");
  Tape tape;
  tape.Put("abab");
  tape.Put("abab");
  tape.End();
  ReplacedBody body(BodyPtr(new FakeBody(tape)), needle, "X", 5);
  EXPECT_EQ(ReadAll(&body), "XXabab");
}

TEST(ReplacedBody, WhatMayBeTheBeginningIsHeldUntilItIsKnown) {
  Needle needle("abc");
  Tape tape;
  tape.Put("xxab");
  ReplacedBody body(BodyPtr(new FakeBody(tape)), needle, "!", UINT64_MAX);
  EXPECT_EQ(ReadAll(&body), "xx?");
  tape.Put("d");
  EXPECT_EQ(ReadAll(&body), "abd?");
  tape.Fail(Error(Fault::kTruncated));
  EXPECT_TRUE(ReadAll(&body).starts_with("!"));
}

struct ReplaceCase : FilterCase {
  ReplaceCase() { Proxy(); }
  fbs::ReplaceT Of(fbs::Side side, std::vector<std::string> types = {}) {
    fbs::ReplaceT replace;
    replace.side = side;
    replace.text = "old";
    replace.program = made.Program({made.Literal("new")});
    replace.types = std::move(types);
    return replace;
  }
};

TEST(Replace, TextAnswersAreChangedAndTheirHeadWithThem) {
  ReplaceCase c;
  c.Response(c.Of(fbs::Side::Response));
  Tape tape;
  tape.Put("<a href=old>");
  tape.End();
  tape.length = 12;
  c.dispatch.body = &tape;
  c.dispatch.fields = {{"Content-Type", "text/html"}, {"ETag", "\"v\""}, {"Accept-Ranges", "bytes"}, {"Repr-Digest", "sha-256=:x:"}};
  const Answered answer = c.Get("/");
  EXPECT_EQ(answer.fields, "Content-Type: text/html\nETag: W/\"v\"\n");
  EXPECT_EQ(answer.body, "<a href=new>");
  EXPECT_EQ(c.response->body->Remaining(), std::nullopt);
}

TEST(Replace, OtherTypesCodingsAndPartsStay) {
  struct Case { uint16_t status; std::vector<std::pair<std::string, std::string>> fields; };
  for (const Case& k : {Case{200, {{"Content-Type", "image/png"}}}, {200, {{"Content-Type", "text/html"}, {"Content-Encoding", "br"}}}, {206, {{"Content-Type", "text/html"}}},
                        {200, {{"Content-Type", "text/html"}, {"Cache-Control", "no-transform"}}}, {200, {}}}) {
    ReplaceCase c;
    c.Response(c.Of(fbs::Side::Response));
    Tape tape;
    tape.Put("old");
    tape.End();
    c.dispatch.body = &tape;
    c.dispatch.status = k.status;
    c.dispatch.fields = k.fields;
    EXPECT_EQ(c.Get("/").body, "old");
  }
}

TEST(Replace, TypesThatAreNamedHold) {
  for (const auto& [type, want] : {std::pair{"application/x-special", "new"}, {"text/plain; charset=utf-8", "new"}, {"application/json", "old"}}) {
    ReplaceCase c;
    c.Response(c.Of(fbs::Side::Response, {"application/x-special", "text/*"}));
    Tape tape;
    tape.Put("old");
    tape.End();
    c.dispatch.body = &tape;
    c.dispatch.fields = {{"Content-Type", type}};
    EXPECT_EQ(c.Get("/").body, want) << type;
  }
}

TEST(Replace, UploadsAreChangedOnTheirWay) {
  ReplaceCase c;
  c.Transform(c.Of(fbs::Side::Request));
  Tape tape;
  tape.Put("o");
  tape.Put("ld and old");
  tape.End();
  tape.length = 11;
  c.dispatch.keeps_upload = true;
  c.Begin(Method::kPost, "/");
  c.Upload(tape);
  c.Finish();
  ASSERT_TRUE(c.dispatch.upload);
  EXPECT_EQ(c.dispatch.upload->Remaining(), std::nullopt);
  EXPECT_EQ(ReadAll(c.dispatch.upload.get()), "new and new");
}

}  // namespace
}  // namespace rws
