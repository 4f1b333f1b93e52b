// auth forward: what the service is asked, what its answer does, and that no answer lets nothing pass.
#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

struct AuthCase : FilterCase {
  AuthCase() {
    Proxy();
    made.records.upstreams[0]->host = "auth.example";
    fbs::AuthForwardT auth;
    auth.upstream = 0;
    auth.target = "/check?x=1";
    auth.copy = {"Remote-User"};
    auth.timeout_ms = 700;
    record().guards.push_back(MadeBundle::Step(std::move(auth)));
  }
  fbs::AuthForwardT& auth() { return *record().guards[0]->filter.AsAuthForward(); }
};

TEST(AuthForward, WhatTheServiceIsAsked) {
  AuthCase run;
  run.Ask(Method::kPost, "/a?b=c", {{"Cookie", "s=1"}, {"Content-Type", "text/plain"}, {"If-Match", "*"}, {"X-Forwarded-Method", "GET"}});
  EXPECT_EQ(run.fetch.sent, 1);
  EXPECT_EQ(run.fetch.last_target, "/check?x=1");
  EXPECT_EQ(run.fetch.last_authority, "auth.example");
  EXPECT_EQ(run.fetch.last_spec.timeout_ms, 700u);
  const std::string& f = run.fetch.last_fields;
  for (const char* line : {"Cookie: s=1\n", "X-Forwarded-Method: POST\n", "X-Forwarded-Uri: /a?b=c\n", "X-Forwarded-Host: a.example\n", "X-Forwarded-For: 192.0.2.7\n"})
    EXPECT_NE(f.find(line), f.npos) << line << f;
  EXPECT_EQ(f.find("Content-Type"), f.npos);
  EXPECT_EQ(f.find("If-Match"), f.npos);
  EXPECT_EQ(f.find("X-Forwarded-Method: GET"), f.npos);
}

TEST(AuthForward, OnlyTheHeadersThatAreNamed) {
  AuthCase run;
  run.auth().send = {"Cookie"};
  run.Get("/", {{"Cookie", "s=1"}, {"Authorization", "x"}});
  EXPECT_NE(run.fetch.last_fields.find("Cookie: s=1\n"), std::string::npos);
  EXPECT_EQ(run.fetch.last_fields.find("Authorization"), std::string::npos);
}

TEST(AuthForward, IdentityComesFromTheServiceAlone) {
  AuthCase run;
  run.fetch.fields = {{"Remote-User", "ann"}, {"Other", "x"}};
  run.Get("/", {{"Remote-User", "root"}, {"remote-user", "me"}});
  EXPECT_NE(run.dispatch.last_fields.find("Remote-User: ann\n"), std::string::npos);
  EXPECT_EQ(run.dispatch.last_fields.find("root"), std::string::npos);
  EXPECT_EQ(run.dispatch.last_fields.find("me"), std::string::npos);
  EXPECT_EQ(run.dispatch.last_fields.find("Other"), std::string::npos);
  EXPECT_EQ(run.fetch.last_fields.find("root"), std::string::npos);
  run.fetch.fields = {};
  run.Get("/", {{"Remote-User", "root"}});
  EXPECT_EQ(run.dispatch.last_fields.find("Remote-User"), std::string::npos);
}

TEST(AuthForward, ItsAnswerDecides) {
  struct { uint16_t status, got; int sent; } cases[] = {{200, 200, 1}, {204, 200, 1}, {401, 401, 0}, {403, 403, 0}, {302, 302, 0}, {500, 502, 0}, {503, 502, 0}};
  for (auto& c : cases) {
    AuthCase run;
    run.fetch.status = c.status;
    run.fetch.fields = {{"WWW-Authenticate", "Basic"}};
    const Answered got = run.Get("/");
    EXPECT_EQ(got.status, c.got) << c.status;
    EXPECT_EQ(run.dispatch.sent, c.sent) << c.status;
    EXPECT_EQ(got.fields.find("WWW-Authenticate: Basic") != std::string::npos, c.got >= 300 && c.got < 500) << c.status;
  }
}

TEST(AuthForward, NoAnswerIsNoLeave) {
  for (Fault fault : {Fault::kConnectFailed, Fault::kOriginTimeout, Fault::kNoOrigin, Fault::kOriginReset}) {
    AuthCase run;
    run.fetch.error = Error(fault);
    EXPECT_GE(run.Get("/").status, 500) << NameOf(fault);
    EXPECT_EQ(run.dispatch.sent, 0);
  }
}

TEST(Law2, ARefusedUploadIsLetGo) {
  AuthCase run;
  run.fetch.status = 401;
  Tape upload;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  EXPECT_EQ(run.Finish().status, 401);
  EXPECT_EQ(upload.destroyed, 1);
  EXPECT_EQ(upload.reads, 0u);
}

}  // namespace
}  // namespace rws
