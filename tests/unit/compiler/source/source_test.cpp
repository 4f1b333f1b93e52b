// Lines, columns, and reading files.
#include <gtest/gtest.h>

#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "compiler/source/loader.h"
#include "compiler/source/source_map.h"
#include "compiler/source/utf8.h"

namespace rwsc {
namespace {

TEST(SourceMap, LocatesInCodePoints) {
  SourceMap map;
  const FileId id = map.Add("a.rws", "ab\r\n\u00FCx\n\nlast");
  EXPECT_EQ(map.Locate(id, 0).line, 1u);
  EXPECT_EQ(map.Locate(id, 6).line, 2u);
  EXPECT_EQ(map.Locate(id, 6).column, 2u);
  EXPECT_EQ(map.Locate(id, 1000).line, 4u);
  EXPECT_EQ(map.Line(id, 1), "ab");
  EXPECT_EQ(map.Line(id, 2), "\u00FCx");
  EXPECT_EQ(map.Line(id, 3), "");
  EXPECT_EQ(map.Line(id, 4), "last");
  EXPECT_EQ(map.LineStart(id, 2), 4u);
  EXPECT_EQ(map.Text(Span{id, 1, 5000}).size(), map.Text(id).size() - 1);
  EXPECT_EQ(map.Text(Span{id, 5000, 3}), "");
}

TEST(SourceMap, EmptyTextHasOneLine) {
  SourceMap map;
  const FileId id = map.Add("e", "");
  EXPECT_EQ(map.Line(id, 1), "");
  EXPECT_EQ(map.Locate(id, 0).column, 1u);
}

class Loading : public testing::Test {
 protected:
  Loading() : folder_(std::filesystem::temp_directory_path() / ("rws-load-" + std::to_string(getpid()))) { std::filesystem::create_directory(folder_); }
  ~Loading() override { std::filesystem::remove_all(folder_); }
  std::string Path(const char* name) const { return (folder_ / name).string(); }
  std::filesystem::path folder_;
  SourceMap map_;
};

TEST_F(Loading, ReadsWholeFilesUpToTheBound) {
  std::ofstream(Path("a.rws")) << "rws 1\n";
  const auto loaded = LoadFile(map_, Path("a.rws"), 6);
  ASSERT_TRUE(std::holds_alternative<FileId>(loaded));
  EXPECT_EQ(map_.Text(std::get<FileId>(loaded)), "rws 1\n");
  const auto large = LoadFile(map_, Path("a.rws"), 5);
  ASSERT_TRUE(std::holds_alternative<LoadError>(large));
  EXPECT_EQ(std::get<LoadError>(LoadFile(map_, "/dev/zero", 1 << 20)).message, "it is larger than 1 MiB");
}

TEST_F(Loading, SaysWhyNot) {
  EXPECT_EQ(std::get<LoadError>(LoadFile(map_, Path("none.rws"), 10)).message, "there is no such file");
  EXPECT_EQ(std::get<LoadError>(LoadFile(map_, folder_.string(), 10)).message, "it is a directory");
}

TEST_F(Loading, ImportsStayBelowTheRoot) {
  std::filesystem::create_directories(folder_ / "root" / "teams");
  std::filesystem::create_symlink("/etc", folder_ / "root" / "out");
  const std::string root = Path("root"), importer = Path("root/teams/a.rws");
  EXPECT_EQ(std::get<std::string>(ImportPath(root, importer, "b.rws")), Path("root/teams/b.rws"));
  EXPECT_EQ(std::get<std::string>(ImportPath(root, importer, "../shared/c.rws")), Path("root/shared/c.rws"));
  EXPECT_EQ(std::get<LoadError>(ImportPath(root, importer, "../../d.rws")).message, "it leads out of the root folder");
  EXPECT_EQ(std::get<LoadError>(ImportPath(root, importer, "../out/d.rws")).message, "it leads out of the root folder");
  EXPECT_TRUE(std::holds_alternative<LoadError>(ImportPath(root, importer, "/etc/passwd")));
  EXPECT_TRUE(std::holds_alternative<LoadError>(ImportPath(root, importer, "")));
}

TEST(Utf8, WellFormedOnly) {
  for (const std::string text : {"", "abc", "\u00FC\u4E2D\U0001F600"}) EXPECT_EQ(InvalidUtf8At(text), text.size());
  EXPECT_EQ(InvalidUtf8At("a\xC0\xAF"), 1u);
  EXPECT_EQ(InvalidUtf8At("ab\xED\xA0\x80"), 2u);
  EXPECT_EQ(InvalidUtf8At("\xF4\x90\x80\x80"), 0u);
  EXPECT_EQ(InvalidUtf8At("\xE4\xB8"), 0u);
  EXPECT_EQ(InvalidUtf8At("\x80"), 0u);
}

TEST(SourceMap, HiddenBytesAreNotShown) {
  SourceMap map;
  const FileId id = map.Add("a.rws", "x = secret\nover two\nlines\n");
  map.Hide({id, 4, 10});
  map.Hide({id, 16, 22});
  const auto line = [&](uint32_t n) {
    const uint32_t start = map.LineStart(id, n);
    return map.Shown({id, start, start + static_cast<uint32_t>(map.Line(id, n).size())});
  };
  EXPECT_EQ(line(1), "x = ******");
  EXPECT_EQ(line(2), "over ***");
  EXPECT_EQ(line(3), "**nes");
  EXPECT_EQ(map.Line(id, 1), "x = secret");
}

}  // namespace
}  // namespace rwsc
