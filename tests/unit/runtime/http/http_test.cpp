// Names, canonical paths, authorities, dates, framing: tables.
#include <gtest/gtest.h>

#include "runtime/http/date.h"
#include "runtime/http/semantics.h"
#include "runtime/http/file_path.h"
#include "runtime/http/uri.h"

namespace rws {
namespace {

TEST(Headers, EverySpellingIsFound) {
  for (size_t i = 1; i < static_cast<size_t>(HeaderName::kCount); ++i)
    EXPECT_EQ(LookupHeader(Spelling(static_cast<HeaderName>(i))), static_cast<HeaderName>(i));
  EXPECT_EQ(LookupHeader("content-LENGTH"), HeaderName::kContentLength);
  EXPECT_EQ(LookupHeader("Content-Lengt"), HeaderName::kOther);
  EXPECT_EQ(LookupHeader(""), HeaderName::kOther);
}

TEST(CanonicalPath, Table) {
  struct { const char* raw; const char* want; } cases[] = {
      {"/", "/"}, {"/a/b", "/a/b"}, {"/a//b/", "/a/b/"}, {"/a/./b", "/a/b"}, {"/a/../b", "/b"}, {"/a/..", "/"},
      {"/a/.", "/a/"}, {"/%41%2d", "/A-"}, {"/%c3%a9", "/%C3%A9"}, {"/%2e%2e", nullptr}, {"/..", nullptr},
      {"/a/../../b", nullptr}, {"/a%5cb", nullptr}, {"/a\\b", nullptr}, {"/%00", nullptr}, {"/%ff", nullptr},
      {"/%c3/x", nullptr}, {"/a/..;x", nullptr}, {"/.%3Bx", nullptr}, {"/a%2Fb", nullptr}, {"/%zz", nullptr}, {"/%4", nullptr},
      {"x", nullptr}, {"/...", "/..."}, {"/.a", "/.a"}, {"//", "/"}};
  for (auto& c : cases) {
    Arena arena;
    Result<std::string_view> got = CanonicalPath(c.raw, arena);
    ASSERT_EQ(got.ok(), c.want != nullptr) << c.raw;
    if (c.want) {
      EXPECT_EQ(*got, c.want) << c.raw;
    }
  }
  Arena arena;
  EXPECT_EQ(*CanonicalPath("/a%2fb", arena, EncodedSlash::kKeep), "/a%2Fb");
  EXPECT_FALSE(CanonicalPath("/a/..%2fb", arena, EncodedSlash::kKeep).ok());
}

TEST(CanonicalPath, WhatComesOutIsNoLongerThanWhatMayGoIn) {
  Arena arena;
  const std::string escaped = "/" + std::string(kMaxTarget / 2, '|');          // each becomes three octets
  Result<std::string_view> got = CanonicalPath(escaped, arena);
  ASSERT_FALSE(got.ok());
  EXPECT_EQ(got.error().fault, Fault::kUriTooLong);
}

TEST(Authority, Table) {
  struct { const char* text; const char* host; uint16_t port; } cases[] = {
      {"Example.COM", "example.com", 0}, {"a.b.:80", "a.b", 80}, {"[::1]:8080", "::1", 8080}, {"a:", "a", 0},
      {"", nullptr, 0}, {"a b", nullptr, 0}, {"u@h", nullptr, 0}, {"h\xc3\xa9", nullptr, 0}, {"a..b", nullptr, 0},
      {"a:0", nullptr, 0}, {"a:65536", nullptr, 0}, {"a:1:2", nullptr, 0}, {"[::1", nullptr, 0}, {"[::1]x", nullptr, 0}, {".", nullptr, 0}};
  for (auto& c : cases) {
    Arena arena;
    Result<Authority> got = ParseAuthority(c.text, arena);
    ASSERT_EQ(got.ok(), c.host != nullptr) << c.text;
    if (!c.host) continue;
    EXPECT_EQ(got->host, c.host);
    EXPECT_EQ(got->port, c.port);
  }
}

TEST(Path, WhatNamesAFile) {
  Arena arena;
  struct { const char* path; bool canonical, keep, raw; } cases[] = {
      {"/a/b.txt", true, true, true}, {"/", true, true, true},     {"/a%20b", true, true, true},   {"/a%2Fb", true, false, false},
      {"/a/../b", true, true, false}, {"//a", true, true, false}, {"/%61", true, true, false}, {"/a%00", true, true, false}};
  for (auto& c : cases) {                                        // in the canonical form the second half does not come
    EXPECT_EQ(NamesFile(c.path, PathForm::kCanonical, arena), c.canonical) << c.path;
    EXPECT_EQ(NamesFile(c.path, PathForm::kKeepSlash, arena), c.keep) << c.path;
    EXPECT_EQ(NamesFile(c.path, PathForm::kRaw, arena), c.raw) << c.path;
  }
}

TEST(Date, ThreeFormsOneTime) {
  char text[kDateSize];
  EXPECT_EQ(FormatDate(784111777, text), "Sun, 06 Nov 1994 08:49:37 GMT");
  for (const char* form : {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"})
    EXPECT_EQ(ParseDate(form, 1700000000), 784111777) << form;
  EXPECT_FALSE(ParseDate("Sun, 31 Feb 1994 08:49:37 GMT", 0));
  EXPECT_FALSE(ParseDate("", 0));
}

TEST(Framing, Requests) {
  struct { Version version; const char* length; const char* coding; int fault; } cases[] = {
      {Version::kHttp11, "5", nullptr, -1}, {Version::kHttp11, nullptr, "chunked", -1}, {Version::kHttp11, "5", "chunked", 400},
      {Version::kHttp11, "5, 5", nullptr, 400}, {Version::kHttp11, "+5", nullptr, 400}, {Version::kHttp11, "", nullptr, 400},
      {Version::kHttp11, "99999999999999999999", nullptr, 400}, {Version::kHttp10, nullptr, "chunked", 400},
      {Version::kHttp11, nullptr, "chunked, gzip", 400}, {Version::kHttp11, nullptr, "gzip, chunked", 501},
      {Version::kHttp11, nullptr, "gzip", 501}, {Version::kHttp11, nullptr, "", 400}, {Version::kHttp11, nullptr, "x@", 400},
      {Version::kHttp11, nullptr, "chunked,", 400}, {Version::kHttp11, nullptr, "chunked;a=b", 400}};
  for (auto& c : cases) {
    Arena arena;
    Fields fields(arena);
    if (c.length) fields.Add(HeaderName::kContentLength, c.length);
    if (c.coding) fields.Add(HeaderName::kTransferEncoding, c.coding);
    Result<BodyFraming> got = RequestFraming(c.version, fields);
    EXPECT_EQ(got.ok() ? -1 : StatusOf(got.error().fault), c.fault);
  }
}

TEST(Tunnel, WhatTheClientIsTold) {
  struct { Version version; uint16_t status; bool tunnel; uint16_t told; } cases[] = {
      {Version::kHttp11, 200, true, 101}, {Version::kHttp2, 200, true, 200},  {Version::kHttp11, 200, false, 200}, {Version::kHttp2, 200, false, 501},
      {Version::kHttp2, 204, false, 501}, {Version::kHttp2, 304, false, 304}, {Version::kHttp11, 403, false, 403}, {Version::kHttp2, 403, false, 403}};
  for (auto& c : cases) {
    Arena arena;
    ResponseHead head(arena);
    head.status = c.status;
    head.tunnel = c.tunnel;
    EXPECT_EQ(StatusForTunnel(c.version, head), c.told) << c.status << " " << c.tunnel;
  }
}

TEST(Tunnel, ItsHeadIsJudgedAsAnyOther) {
  struct { Method method; const char* protocol; const char* target; const char* authority; bool good; } cases[] = {
      {Method::kConnect, "websocket", "/a?b", "h", true}, {Method::kConnect, "websocket", "a", "h", false}, {Method::kConnect, "websocket", "/a", "h/x", false},
      {Method::kConnect, "web socket", "/a", "h", false}, {Method::kGet, "websocket", "/a", "h", false},    {Method::kConnect, "", "", "h:80", true}};
  for (auto& c : cases) {
    Arena arena;
    RequestHead head(arena);
    head.method = c.method;
    head.method_token = Token(c.method);
    head.protocol = c.protocol;
    head.target = c.target;
    head.authority = c.authority;
    EXPECT_EQ(ValidateRequestHead(head, arena).ok(), c.good) << c.protocol << c.target << c.authority;
  }
}

TEST(Etag, Compare) {
  EXPECT_TRUE(EtagMatches("\"a,b\", W/\"c\"", "\"c\"", TagCompare::kWeak));
  EXPECT_FALSE(EtagMatches("W/\"c\"", "\"c\"", TagCompare::kStrong));
  EXPECT_TRUE(EtagMatches("*", "\"x\"", TagCompare::kStrong));
}

}  // namespace
}  // namespace rws
