// A bundle file on its way into the node: what is no bundle is refused with one line, what was taken cannot change.
#include "runtime/bundle/load.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "tests/support/made_bundle.h"
#include "tests/support/temp_folder.h"

namespace rws {
namespace {

namespace fs = std::filesystem;

std::string Small() {
  MadeBundle made;
  made.AddRoute(0, "only");
  made.records.pipelines[0]->action = MadeBundle::Step(fbs::RespondT());
  return made.Bytes();
}

std::string Refused(const std::string& path) {
  auto loaded = LoadBundle(path);
  auto* error = std::get_if<BundleError>(&loaded);
  return error ? error->message.substr(std::min(path.size(), error->message.size())) : "taken";
}

TEST(Load, AWholeFileIsTaken) {
  TempFolder folder;
  const std::string bytes = Small();
  auto loaded = LoadBundle(folder.Put("a", bytes));
  ASSERT_TRUE(std::holds_alternative<std::unique_ptr<LoadedBundle>>(loaded));
  const LoadedBundle& bundle = *std::get<0>(loaded);
  EXPECT_EQ(bundle.view().bytes, bytes);
  EXPECT_EQ(bundle.view().Text(bundle.view().routes[0].name), "only");
  EXPECT_EQ(bundle.digest().size(), 64u);
}

TEST(Load, WhatIsNoBundleIsOneLine) {
  TempFolder folder;
  const std::string bytes = Small();
  EXPECT_EQ(Refused(folder / "none"), ": cannot open: No such file or directory");
  EXPECT_EQ(Refused(folder.path), ": not a regular file");
  ASSERT_EQ(::mkfifo((folder / "fifo").c_str(), 0600), 0);
  EXPECT_EQ(Refused(folder / "fifo"), ": not a regular file");
  EXPECT_EQ(Refused(folder.Put("empty", "")), ": empty file");
  EXPECT_EQ(Refused(folder.Put("text", "hello")), ": truncated: 5 bytes");
  EXPECT_EQ(Refused(folder.Put("other", std::string(10'000, 'x'))), ": not an rws bundle (wrong magic)");
  EXPECT_EQ(Refused(folder.Put("longer", bytes + "x")), ": truncated or padded: " + std::to_string(bytes.size() + 1) + " bytes, the header says " + std::to_string(bytes.size()));
  const std::string large = folder.Put("large", "");
  ASSERT_EQ(::truncate(large.c_str(), static_cast<off_t>(format::kMaxBundleBytes) + 1), 0);
  EXPECT_EQ(Refused(large), ": too large: 1073741825 bytes");
}

TEST(Load, ADamagedFileIsCalledDamaged) {
  TempFolder folder;
  std::string bytes = Small();
  for (size_t at : {bytes.size() - 1, sizeof(format::Header) + 3, sizeof(format::Header) - sizeof(format::Header::signature) - 1}) {
    std::string flipped = bytes;
    flipped[at] ^= 0x20;
    EXPECT_EQ(Refused(folder.Put("flipped", flipped)), ": checksum does not match: the file is damaged") << at;
  }
}

TEST(Load, EveryLengthButTheWholeIsRefused) {
  const std::string bytes = Small();
  for (size_t n = 0; n < bytes.size(); n += 61) EXPECT_TRUE(std::holds_alternative<BundleError>(VerifyBundle(std::string_view(bytes).substr(0, n)))) << n;
}

// What the node maps is a copy of its own: rewriting, shrinking or removing the file changes nothing.
TEST(Law7, TheMappedCopyIsSealed) {
  TempFolder folder;
  const std::string bytes = Small(), path = folder.Put("a", bytes);
  auto loaded = LoadBundle(path);
  ASSERT_TRUE(std::holds_alternative<std::unique_ptr<LoadedBundle>>(loaded));
  const BundleView& view = std::get<0>(loaded)->view();
  std::string garbage(bytes.size(), '\xff');
  const int fd = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  ASSERT_EQ(::pwrite(fd, garbage.data(), garbage.size(), 0), static_cast<ssize_t>(garbage.size()));
  EXPECT_EQ(view.bytes, bytes);
  ASSERT_EQ(::ftruncate(fd, 0), 0);
  ::close(fd);
  EXPECT_EQ(view.bytes, bytes);                        // no SIGBUS
  fs::remove(path);
  EXPECT_EQ(view.Text(view.routes[0].name), "only");
}

}  // namespace
}  // namespace rws
