// Which script a path names, what its origin is told, and which bodies reach it.
#include <gtest/gtest.h>

#include <filesystem>

#include "tests/support/temp_folder.h"
#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

namespace fs = std::filesystem;

// Notes the variables; the body is read to its end.
class Seen final : public Dispatch {
 public:
  Task<Result<Response>> Send(Exchange& exchange, Attempt& attempt, Request request) override {
    ++sent;
    upstream = attempt.upstream;
    variables.clear();
    for (const Variable& v : request.head.variables) variables.emplace_back(v.name, v.value);
    length = request.body ? request.body->Remaining() : 0;
    body = ReadAll(request.body.get());
    co_return Response(exchange.arena());
  }
  std::string Of(std::string_view name) const {
    std::string all;
    for (const auto& [n, value] : variables)
      if (n == name) all += value;
    return all;
  }
  int sent = 0;
  uint32_t upstream = 99;
  std::vector<std::pair<std::string, std::string>> variables;
  std::optional<uint64_t> length;
  std::string body;
};

struct FastCgiCase : TempFolder, FilterCase {
  FastCgiCase() {
    base = path;
    for (const char* name : {"www/index.php", "www/a.php", "www/sub/index.php", "www/x.jpg", "www/.h.php", "outside.php"}) Put(name, "<?php");
    fs::create_symlink("../outside.php", path + "/www/link.php");
    fs::create_directory(path + "/www/dir.php");
    record_.upstream = made.AddUpstream("php");
    made.records.upstreams[0]->protocol = fbs::OriginProtocol::FastCgi;
    record_.root = "www/";
    record_.index = {"index.php"};
  }
  Answered Of(std::string_view target, Tape* upload = nullptr) {
    if (!prepared) Action(record_);
    Begin(upload ? Method::kPost : Method::kGet, target);
    if (!begun.ok()) return {StatusOf(begun.error().fault), "", ""};
    if (upload) Upload(*upload);
    task = prepared->OfRoute(0).Run(*exchange, std::move(*request), seen);
    task.Start();
    Turn();
    return Take();
  }
  fbs::FastCgiT record_;
  Seen seen;
};

TEST(FastCgi, TheScriptIsAFileBelowTheRoot) {
  FastCgiCase c;
  const struct { const char *path, *script, *info; } kFound[] = {
      {"/a.php", "/a.php", ""}, {"/a.php/", "/a.php", "/"}, {"/a.php/b/c", "/a.php", "/b/c"}, {"/a.php/x.php", "/a.php", "/x.php"},
      {"/", "/index.php", ""}, {"/sub/", "/sub/index.php", ""}, {"/dir.php/../a.php", "/a.php", ""},
  };
  for (const auto& f : kFound) {
    EXPECT_EQ(c.Of(f.path).status, 200) << f.path;
    EXPECT_EQ(c.seen.Of("SCRIPT_NAME"), f.script) << f.path;
    EXPECT_EQ(c.seen.Of("PATH_INFO"), f.info) << f.path;
    EXPECT_EQ(c.seen.Of("SCRIPT_FILENAME"), c.path + "/www" + f.script) << f.path;
    EXPECT_EQ(c.seen.upstream, 0u);
  }
  const int sent = c.seen.sent;
  for (const char* none : {"/none.php", "/x.jpg", "/x.jpg/a.php", "/.h.php", "/link.php", "/dir.php/", "/a.phpx", "/a.PHP", "/none/", "/outside.php"})
    EXPECT_EQ(c.Of(none).status, 404) << none;
  EXPECT_EQ(c.Of("/sub?q").status, 308);
  EXPECT_EQ(c.seen.sent, sent);
}

TEST(FastCgi, TheFirstOfTheListThatIsAFile) {
  FastCgiCase c;
  for (const char* path : {"/x.jpg", "/a.php", "/index.php"}) {
    auto script = std::make_unique<fbs::ScriptT>();
    script->program = c.made.Program({c.made.Literal(path)});
    script->fixed = std::string_view(path) == "/index.php";
    c.record_.scripts.push_back(std::move(script));
  }
  EXPECT_EQ(c.Of("/anything/at/all").status, 200);
  EXPECT_EQ(c.seen.Of("SCRIPT_NAME"), "/a.php");
}

TEST(FastCgi, WhatIsWrittenTakesThePlaceOfOurs) {
  FastCgiCase c;
  for (const char* name : {"SERVER_SOFTWARE", "APP"}) {
    auto variable = std::make_unique<fbs::VariableT>();
    variable->name = name;
    variable->program = c.made.Program({c.made.Literal("mine")});
    c.record_.variables.push_back(std::move(variable));
  }
  EXPECT_EQ(c.Of("/a.php?x=1").status, 200);
  EXPECT_EQ(c.seen.Of("SERVER_SOFTWARE") + c.seen.Of("APP"), "minemine");
  EXPECT_EQ(c.seen.Of("QUERY_STRING") + c.seen.Of("REMOTE_ADDR") + c.seen.Of("SERVER_PORT"), "x=1192.0.2.78080");
  EXPECT_EQ(c.seen.Of("REQUEST_URI"), "/a.php?x=1");
}

TEST(FastCgi, ABodyWithoutALengthIsTakenWholeWithinItsBound) {
  FastCgiCase c;
  Tape few, many;
  few.Put("abc");
  few.Put("def");
  few.End();
  EXPECT_EQ(c.Of("/a.php", &few).status, 200);
  EXPECT_EQ(c.seen.length, std::optional<uint64_t>(6));
  EXPECT_EQ(c.seen.body, "abcdef");
  for (int i = 0; i < 65; ++i) many.Put(std::string(16384, 'x'));
  many.End();
  const int sent = c.seen.sent;
  EXPECT_EQ(c.Of("/a.php", &many).status, 411);
  EXPECT_EQ(c.seen.sent, sent);
}

}  // namespace
}  // namespace rws
