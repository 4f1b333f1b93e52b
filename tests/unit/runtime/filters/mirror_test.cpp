// mirror: a copy that is never waited for.
#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

struct MirrorCase : FilterCase {
  explicit MirrorCase(uint32_t share = 100'000) {
    Proxy();
    fbs::MirrorT mirror;
    mirror.upstream = 0;
    mirror.share = share;
    record().inner.push_back(MadeBundle::Step(std::move(mirror)));
  }
  // Runs what was detached to its end, or to where it waits.
  void RunCopy() {
    copy = detacher.jobs.back()->Run();
    copy.Start();
    Turn();
  }
  ~MirrorCase() { copy.Destroy(); }
  Task<void> copy;
};

TEST(Mirror, ACopyOfTheHead) {
  MirrorCase run;
  EXPECT_EQ(run.Get("/a?b", {{"X-A", "1"}}).status, 200);
  ASSERT_EQ(run.detacher.jobs.size(), 1u);
  EXPECT_EQ(run.fetch.sent, 0);                        // the first did not wait for it
  run.RunCopy();
  EXPECT_TRUE(run.copy.done());
  EXPECT_EQ(run.fetch.last_target, "/a?b");
  EXPECT_EQ(run.fetch.last_fields, run.dispatch.last_fields);
}

TEST(Mirror, SomeRequestsOnly) {
  MirrorCase none(0);
  none.Get("/");
  EXPECT_TRUE(none.detacher.jobs.empty());
  MirrorCase half(50'000);
  for (int i = 0; i < 400; ++i) half.Get("/");
  EXPECT_GT(half.detacher.jobs.size(), 100u);
  EXPECT_LT(half.detacher.jobs.size(), 300u);
}

TEST(Mirror, TheBodyAsTheFirstReadsIt) {
  MirrorCase run;
  Tape upload;
  run.dispatch.keeps_upload = true;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  run.Finish();
  run.RunCopy();
  upload.Put("abc");
  EXPECT_EQ(ReadAll(run.dispatch.upload.get()), "abc?");
  upload.End();
  EXPECT_EQ(ReadAll(run.dispatch.upload.get()), "");
  MirrorCase again;
  Tape whole;
  whole.Put("abc");
  whole.End();
  again.dispatch.keeps_upload = true;
  again.Begin(Method::kPost, "/");
  again.Upload(whole);
  again.Finish();
  EXPECT_EQ(ReadAll(again.dispatch.upload.get()), "abc");
  again.RunCopy();
  EXPECT_EQ(again.fetch.last_body, "abc");
}

TEST(Law1, AMirrorThatIsSlowIsLeftBehind) {
  MirrorCase run;
  Tape upload;
  for (int i = 0; i < 40; ++i) upload.Put(std::string(16'000, 'x'));
  upload.End();
  run.dispatch.keeps_upload = true;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  run.Finish();
  EXPECT_EQ(ReadAll(run.dispatch.upload.get()).size(), 640'000u);
  run.RunCopy();
  EXPECT_TRUE(run.fetch.last_body.ends_with("!cancelled")) << run.fetch.last_body.size();
}

TEST(Mirror, TooManyUnderWay) {
  MirrorCase run;
  run.detacher.full = true;
  Tape upload;
  upload.End();
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  EXPECT_EQ(run.Finish().status, 200);
}

TEST(Law2, ADroppedUploadEndsTheCopy) {
  MirrorCase run;
  Tape upload;
  run.dispatch.keeps_upload = true;
  run.Begin(Method::kPost, "/");
  run.Upload(upload);
  run.Finish();
  run.dispatch.upload.reset();
  EXPECT_EQ(upload.destroyed, 1);
  run.RunCopy();
  EXPECT_EQ(run.fetch.last_body, "!cancelled");
}

}  // namespace
}  // namespace rws
