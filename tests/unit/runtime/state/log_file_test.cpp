// Rotation: by size, by age, whole lines, names that tell the order, what is kept and compressed.
#include "runtime/state/log_file.h"

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <zlib.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "tests/support/temp_folder.h"

namespace rws {
namespace {

namespace fs = std::filesystem;

constexpr int64_t kNoon = 1'764'072'000;               // 2025-11-25T12:00:00Z

std::string TextOf(const std::string& path) {
  if (!path.ends_with(".gz")) {
    std::ostringstream out;
    out << std::ifstream(path).rdbuf();
    return out.str();
  }
  gzFile gz = ::gzopen(path.c_str(), "rb");
  char text[4096];
  const int n = ::gzread(gz, text, sizeof text);
  ::gzclose(gz);
  return std::string(text, static_cast<size_t>(std::max(n, 0)));
}

struct Bed : TempFolder {
  LogTarget Target(uint64_t bytes, uint32_t seconds, uint32_t keep = 10) {
    LogTarget t;
    t.kind = LogTarget::Kind::kFile;
    t.path = *this / "a.log";
    t.rotate_bytes = bytes;
    t.rotate_seconds = seconds;
    t.keep = keep;
    return t;
  }
  std::unique_ptr<LogFile> Open(const LogTarget& t, int64_t now = kNoon) { return std::move(std::get<0>(LogFile::Open(t, tidy, now))); }
  std::vector<std::string> Names() {
    std::vector<std::string> names;
    for (const std::string& f : RotatedFiles(*this / "a.log")) names.push_back(fs::path(f).filename().string().substr(6));
    return names;
  }
  // Until the thread has removed and compressed what was rotated so far.
  bool Tidied(size_t keep) {
    const auto done = [&] {
      const std::vector<std::string> names = Names();
      return names.size() <= keep && std::all_of(names.begin(), names.end(), [](const std::string& n) { return n.ends_with(".gz"); });
    };
    for (int i = 0; i < 10'000 && !done(); ++i) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return done();
  }
  LogTidy tidy;
};

// Files are named without waiting for the thread that compresses them: its work may or may not be done.
std::string Plain(std::string name) { return name.ends_with(".gz") ? name.substr(0, name.size() - 3) : name; }

TEST(LogFile, AFullFileIsRenamedBetweenLines) {
  Bed bed;
  auto file = bed.Open(bed.Target(10, 0));
  EXPECT_EQ(file->Write("1234\n5678\n9\n", kNoon), 0u);
  EXPECT_EQ(file->Write("abcdefghijklmnop\n", kNoon + 1), 0u);      // longer than a file: alone in one
  EXPECT_EQ(file->Write("z\n", kNoon + 1), 0u);
  std::vector<std::string> names = bed.Names();
  ASSERT_EQ(names.size(), 3u);
  EXPECT_EQ(Plain(names[0]), "20251125T120000Z");
  EXPECT_EQ(Plain(names[1]), "20251125T120001Z");
  EXPECT_EQ(Plain(names[2]), "20251125T120001Z-002");
  EXPECT_EQ(TextOf(bed / "a.log"), "z\n");
}

TEST(LogFile, APeriodEndsAtItsHourWhateverWasOpened) {
  Bed bed;
  bed.Put("a.log", "old\n");
  struct stat st{};
  ASSERT_EQ(::stat((bed / "a.log").c_str(), &st), 0);
  auto file = bed.Open(bed.Target(0, 3600), st.st_mtim.tv_sec);
  file->Write("new\n", st.st_mtim.tv_sec);
  EXPECT_TRUE(bed.Names().empty());
  const int64_t next = (st.st_mtim.tv_sec / 3600 + 1) * 3600;
  file->Write("next\n", next - 1);
  EXPECT_TRUE(bed.Names().empty());
  file->Write("later\n", next);
  EXPECT_EQ(bed.Names().size(), 1u);
  EXPECT_EQ(TextOf(bed / "a.log"), "later\n");
  file = bed.Open(bed.Target(0, 3600), next);          // an empty period makes no file
  file->Write("much later\n", next + 100 * 3600);
  EXPECT_EQ(bed.Names().size(), 2u);
}

TEST(LogFile, NamesGoOnAfterWhatWasRemoved) {
  Bed bed;
  auto file = bed.Open(bed.Target(2, 0, 1));
  for (int i = 0; i < 5; ++i) {
    file->Write("1\n", kNoon);
    ASSERT_TRUE(bed.Tidied(1));
  }
  file->Write("2\n", kNoon - 100);                     // the clock went back
  std::vector<std::string> names = bed.Names();
  EXPECT_EQ(Plain(names.back()), "20251125T120000Z-005");
}

TEST(LogTidy, CompressesAndRemovesTheOldestAndNothingElse) {
  Bed bed;
  for (const char* name : {"a.log.20250101T000000Z.gz", "a.log.20250102T000000Z", "a.log.20250102T000000Z-002", "a.log.1", "a.log.20250102T000000", "b.log.20250102T000000Z", "a.log.bak.gz"})
    bed.Put(name, name);
  LogTidy tidy;
  EXPECT_TRUE(tidy.Do(bed / "a.log", 2));
  EXPECT_EQ(bed.Names(), (std::vector<std::string>{"20250102T000000Z.gz", "20250102T000000Z-002.gz"}));
  EXPECT_EQ(TextOf(bed / "a.log.20250102T000000Z.gz"), "a.log.20250102T000000Z");
  for (const char* name : {"a.log.1", "a.log.20250102T000000", "b.log.20250102T000000Z"}) EXPECT_EQ(TextOf(bed / name), name);
  EXPECT_EQ(static_cast<size_t>(std::distance(fs::directory_iterator(bed.path), {})), 6u);
  EXPECT_TRUE(tidy.Do(bed / "none.log", 2));
}

TEST(LogFile, WhatOthersMovedIsBegunAnew) {
  Bed bed;
  auto file = bed.Open(bed.Target(4, 0));
  file->Write("1\n2\n", kNoon);
  fs::rename(bed / "a.log", bed / "a.log.1");
  EXPECT_EQ(file->Write("3\n", kNoon), 0u);
  EXPECT_EQ(TextOf(bed / "a.log"), "3\n");
  EXPECT_EQ(TextOf(bed / "a.log.1"), "1\n2\n");
}

TEST(LogFile, WhatCannotBeRotatedGoesOn) {
  Bed bed;
  fs::create_directory(bed / "sub");
  LogTarget target = bed.Target(4, 0);
  target.path = bed / "sub/a.log";
  auto file = bed.Open(target);
  file->Write("1\n2\n", kNoon);
  fs::remove_all(bed / "sub");                         // there is nothing to rename, and no place for a new one
  testing::internal::CaptureStderr();
  EXPECT_EQ(file->Write("3\n4\n5\n", kNoon), 0u);
  EXPECT_NE(testing::internal::GetCapturedStderr().find("cannot be rotated"), std::string::npos);
}

}  // namespace
}  // namespace rws
