// Files of a folder made for the test; opening goes through a fake offload.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>

#include "tests/support/temp_folder.h"
#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

namespace fs = std::filesystem;

struct FilesCase : TempFolder, FilterCase {
  FilesCase() {
    base = path;
    Write("www/a.txt", "hello");
    Write("www/sub/index.html", "<p>index</p>");
    Write("www/big.bin", std::string(10'000, 'b'));
    Write("www/.hidden", "no");
    Write("www/.git/config", "no");
    Write("www/.well-known/acme", "yes");
    Write("outside.txt", "secret");
    fs::create_symlink("../outside.txt", path + "/www/link.txt");
    fs::create_symlink("a.txt", path + "/www/inner.txt");
    Write("www/404.html", "<p>none</p>");
    record_.root = "www";
    record_.index = {"index.html"};
  }
  // With the time it was changed, Unix seconds.
  void Write(const std::string& name, std::string_view text, int64_t modified = 1'600'000'000) {
    const std::string at = Put(name, text);
    const timespec times[2] = {{modified, 0}, {modified, 0}};
    ::utimensat(AT_FDCWD, at.c_str(), times, 0);
  }
  Answered Of(std::string_view target, Pairs fields = {}, Method method = Method::kGet) {
    if (!prepared) Action(record_);
    return Ask(method, target, std::move(fields));
  }
  std::string Header(HeaderName name) {
    const Field* f = response->head.fields.Find(name);
    return f ? std::string(f->value) : "-";
  }
  fbs::FilesT record_;
};

TEST(Files, AFileWithItsTypeAndValidators) {
  FilesCase c;
  const Answered got = c.Of("/a.txt");
  EXPECT_EQ(got.status, 200);
  EXPECT_EQ(got.body, "hello");
  EXPECT_EQ(c.Header(HeaderName::kContentType), "text/plain; charset=utf-8");
  EXPECT_EQ(c.Header(HeaderName::kLastModified), "Sun, 13 Sep 2020 12:26:40 GMT");
  EXPECT_EQ(c.Header(HeaderName::kAcceptRanges), "bytes");
  const std::string etag = c.Header(HeaderName::kEtag);
  EXPECT_TRUE(etag.size() > 2 && etag.front() == '"' && etag.back() == '"');
  EXPECT_EQ(c.Of("/a.txt", {{"If-None-Match", etag}}).status, 304);
  EXPECT_EQ(c.Header(HeaderName::kEtag), etag);
  EXPECT_EQ(c.Header(HeaderName::kContentType), "-");
}

TEST(Files, NothingOutsideIsOpened) {
  FilesCase c;
  for (const char* bad : {"/link.txt", "/.hidden", "/.git/config", "/sub/%2e%2e/%2ehidden", "/none", "/a.txt/", "/a.txt/b"}) EXPECT_EQ(c.Of(bad).status, 404) << bad;
  EXPECT_EQ(c.Of("/inner.txt").body, "hello");         // a link that stays below the root
  EXPECT_EQ(c.Of("/.well-known/acme").body, "yes");
}

TEST(Files, AFolderHasAnIndexAndASlash) {
  FilesCase c;
  EXPECT_EQ(c.Of("/sub/").body, "<p>index</p>");
  EXPECT_EQ(c.Header(HeaderName::kContentType), "text/html; charset=utf-8");
  EXPECT_EQ(c.Of("/sub?q=1").status, 308);
  EXPECT_EQ(c.Header(HeaderName::kLocation), "/sub/?q=1");
  EXPECT_EQ(c.Of("/").status, 404);                    // no index there
}

TEST(Files, OnlyGetAndHead) {
  FilesCase c;
  EXPECT_EQ(c.Of("/a.txt", {}, Method::kPost).status, 405);
  EXPECT_EQ(c.Header(HeaderName::kAllow), "GET, HEAD");
  EXPECT_EQ(c.Of("/a.txt", {}, Method::kHead).status, 200);
  EXPECT_EQ(c.response->body ? c.Header(HeaderName::kAcceptRanges) : "", "bytes");
}

TEST(Files, RangesOfSmallAndLargeFiles) {
  FilesCase c;
  EXPECT_EQ(c.Of("/a.txt", {{"Range", "bytes=1-3"}}).status, 206);
  EXPECT_EQ(c.Header(HeaderName::kContentRange), "bytes 1-3/5");
  EXPECT_EQ(c.Of("/a.txt", {{"Range", "bytes=1-3"}}).body, "ell");
  EXPECT_EQ(c.Of("/big.bin", {{"Range", "bytes=-10"}}).body, "<file 9990+10>");
  EXPECT_EQ(c.Of("/a.txt", {{"Range", "bytes=9-"}}).status, 416);
  EXPECT_EQ(c.Header(HeaderName::kContentRange), "bytes */5");
}

TEST(Files, TryTakesTheFirstThatIsThere) {
  FilesCase c;
  MadeBundle& m = c.made;
  c.record_.try_programs = {m.Program({m.Field(FieldId::kPath, SinkId::kPlain), m.Literal(".txt")}), m.Program({m.Literal("sub/index.html")})};
  EXPECT_EQ(c.Of("/a").body, "hello");
  EXPECT_EQ(c.Of("/none").body, "<p>index</p>");
  EXPECT_EQ(c.Of("/../a").status, 400);
}

TEST(Files, AMissingFileHasItsPage) {
  FilesCase c;
  c.record_.missing = "/404.html";
  c.record_.missing_status = 410;
  const Answered got = c.Of("/none");
  EXPECT_EQ(got.status, 410);
  EXPECT_EQ(got.body, "<p>none</p>");
  fs::remove(c.path + "/www/404.html");
  c.clock.Move(kFileFreshMs);
  EXPECT_EQ(c.Of("/none").body, "410 Gone\n");
}

// One look a second, not one a request; a full offload is told at once.
TEST(Files, AFileIsLookedAtAgainAfterASecond) {
  FilesCase c;
  EXPECT_EQ(c.Of("/a.txt").body, "hello");
  c.Write("www/a.txt", "changed", 1'600'000'100);
  EXPECT_EQ(c.Of("/a.txt").body, "hello");
  EXPECT_EQ(c.offload.jobs, 1);
  c.clock.Move(kFileFreshMs);
  EXPECT_EQ(c.Of("/a.txt").body, "changed");
  EXPECT_EQ(c.offload.jobs, 2);
  c.offload.full = true;
  EXPECT_EQ(c.Of("/a.txt").status, 200);
  EXPECT_EQ(c.Of("/sub/index.html").status, 503);
}

// What is not there is known for a second too: a hot file asks nobody for its siblings.
TEST(Files, SiblingsAreLookedForOnce) {
  FilesCase c;
  c.Write("www/a.txt.gz", "packed");
  c.record_.precompressed = {fbs::Coding::Zstd, fbs::Coding::Br, fbs::Coding::Gzip};
  const FilterCase::Pairs takes{{"Accept-Encoding", "br, gzip"}};
  for (int i = 0; i < 3; ++i) {
    EXPECT_EQ(c.Of("/a.txt", takes).body, "packed");
    EXPECT_EQ(c.Header(HeaderName::kContentEncoding), "gzip");
    EXPECT_EQ(c.Header(HeaderName::kContentType), "text/plain; charset=utf-8");
    EXPECT_EQ(c.Of("/a.txt").body, "hello");
    EXPECT_EQ(c.Header(HeaderName::kVary), "Accept-Encoding");
    EXPECT_EQ(c.Of("/none", takes).status, 404);
  }
  EXPECT_EQ(c.offload.jobs, 2);
  c.Write("www/a.txt.br", "brotli");
  c.clock.Move(kFileFreshMs);
  EXPECT_EQ(c.Of("/a.txt", takes).body, "brotli");
}

// Who asks for what is being opened waits for that.
TEST(Files, OneOpeningForAll) {
  FilesCase c;
  c.Action(c.record_);
  std::vector<Task<Response>> all;
  for (int i = 0; i < 3; ++i) {
    c.Begin(Method::kGet, "/a.txt");
    all.push_back(c.prepared->OfRoute(0).Run(*c.exchange, std::move(*c.request), c.dispatch));
    all.back().Start();
  }
  EXPECT_EQ(c.offload.jobs, 1);
  all[0].Destroy();
  c.Turn();
  for (int i : {1, 2}) {
    ASSERT_TRUE(all[i].done());
    Response got = all[i].Take();
    EXPECT_EQ(ReadAll(got.body.get()), "hello");
  }
}

TEST(Files, DescriptorsAreBounded) {
  FilesCase c;
  for (size_t i = 0; i < kCachedDescriptors + 10; ++i) {
    const std::string name = "/b" + std::to_string(i);
    fs::create_hard_link(c.path + "/www/big.bin", c.path + "/www" + name);
    ASSERT_EQ(c.Of(name).status, 200);
  }
  EXPECT_EQ(c.files.descriptors(), kCachedDescriptors);
}

TEST(Files, WhatIsNotThereIsTheNextActions) {
  FilesCase c;
  c.record_.falls_through = true;
  fbs::RespondT respond;
  respond.status = 418;
  c.record().fallbacks.push_back(MadeBundle::Step(respond));
  EXPECT_EQ(c.Of("/none").status, 418);
  EXPECT_EQ(c.Of("/none", {}, Method::kPost).status, 418);
  EXPECT_EQ(c.Of("/a.txt").status, 200);
  EXPECT_EQ(c.Of("/a.txt", {}, Method::kPost).status, 405);
}

TEST(Files, TheCacheIsBounded) {
  FilesCase c;
  for (size_t i = 0; i < kCachedFiles + 10; ++i) c.Of("/none" + std::to_string(i));
  EXPECT_EQ(c.files.size(), kCachedFiles);
}

TEST(Files, AFolderThatIsNotThereRefusesTheBundle) {
  FilesCase c;
  c.record_.root = "nowhere";
  c.Action(c.record_);
  const std::string why = c.Prepare(MakeStage, c.path);
  EXPECT_EQ(why, "files: cannot open the folder " + c.path + "/nowhere: No such file or directory");
}

TEST(Law2, DestroyingARequestLeavesTheOpeningBehind) {
  FilesCase c;
  c.Action(c.record_);
  c.Begin(Method::kGet, "/a.txt");
  c.task = c.prepared->OfRoute(0).Run(*c.exchange, std::move(*c.request), c.dispatch);
  c.task.Start();
  ASSERT_FALSE(c.task.done());
  ASSERT_EQ(c.offload.posts.size(), 1u);
  c.task.Destroy();
  c.Turn();                                            // its completion finds nobody; what it found is kept all the same
  EXPECT_EQ(c.files.size(), 1u);
}

}  // namespace
}  // namespace rws
