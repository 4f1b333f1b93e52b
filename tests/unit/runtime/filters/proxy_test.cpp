// What an origin is sent, and what of its answer is the client's.
#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/paths_case.h"

namespace rws {
namespace {

TEST(Proxy, ForwardedFieldsOfAnUntrustedPeerAreOurs) {
  PathsCase c;
  c.Get("/", {{"X-Forwarded-For", "6.6.6.6"}, {"Forwarded", "for=6.6.6.6"}, {"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "evil"}});
  EXPECT_EQ(c.dispatch.last_fields,
            "X-Forwarded-For: 192.0.2.7\nForwarded: for=192.0.2.7;proto=http;host=\"a.example\"\nX-Forwarded-Proto: http\n"
            "X-Forwarded-Host: a.example\n");
}

TEST(Proxy, ForwardedFieldsOfATrustedPeerAreContinued) {
  PathsCase c;
  c.peer.trusted = true;
  c.Get("/", {{"X-Forwarded-For", "6.6.6.6"}, {"Forwarded", "for=6.6.6.6"}, {"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "front.example"}});
  EXPECT_EQ(c.dispatch.last_fields,
            "X-Forwarded-For: 6.6.6.6, 192.0.2.7\nForwarded: for=6.6.6.6, for=192.0.2.7;proto=http;host=\"a.example\"\n"
            "X-Forwarded-Proto: https\nX-Forwarded-Host: front.example\n");
}

TEST(Proxy, AnAddressOfVersionSixIsQuoted) {
  PathsCase c;
  c.peer.ip = "2001:db8::1";
  c.Get("/");
  EXPECT_NE(c.dispatch.last_fields.find("Forwarded: for=\"[2001:db8::1]\";proto=http"), std::string::npos) << c.dispatch.last_fields;
}

TEST(Proxy, TheHostIsTheClientsUnlessTheTargetIsAUrl) {
  PathsCase kept;
  kept.Get("/");
  EXPECT_EQ(kept.dispatch.last_authority, "a.example");
  PathsCase url;
  url.made.records.upstreams[0]->host = "api.example:8443";
  url.Get("/");
  EXPECT_EQ(url.dispatch.last_authority, "api.example:8443");
  EXPECT_NE(url.dispatch.last_fields.find("X-Forwarded-Host: a.example\n"), std::string::npos);
}

TEST(Proxy, LocationsAreMappedBackUnderAStrippedPrefix) {
  struct { const char* from; const char* to; } cases[] = {
      {"/login", "/app/login"},
      {"/login?next=http://a.example/x", "/app/login?next=http://a.example/x"},
      {"/login?next=http://other.example/x", "/app/login?next=http://other.example/x"},
      {"http://a.example/login", "http://a.example/app/login"},
      {"http://A.Example/login", "http://A.Example/app/login"},
      {"http://other.example/login", "http://other.example/login"},
      {"//other.example/login", "//other.example/login"},
      {"next", "next"},
      {"next?u=http://a.example/x", "next?u=http://a.example/x"},
      {"", ""}};
  for (auto& t : cases) {
    PathsCase c;
    c.Strip("/app");
    c.dispatch.status = 302;
    c.dispatch.fields = {{"Location", t.from}};
    EXPECT_EQ(c.Get("/app/x").fields, std::string("Location: ") + t.to + "\n");
  }
  PathsCase unstripped;
  unstripped.dispatch.fields = {{"Location", "/login"}};
  EXPECT_EQ(unstripped.Get("/app/x").fields, "Location: /login\n");
}

TEST(Proxy, TheRecordSaysWhichUpstream) {
  FilterCase c;
  c.made.AddUpstream("other");
  fbs::ProxyT proxy;
  proxy.upstream = c.made.AddUpstream("app");
  c.Action(proxy);
  c.Get("/");
  EXPECT_EQ(c.dispatch.last_attempt.upstream, 1u);
}

}  // namespace
}  // namespace rws
