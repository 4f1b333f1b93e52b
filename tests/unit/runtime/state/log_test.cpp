// Log lines on their way: the ring drops and counts, never waits; the writer loses nothing of what the ring took.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <future>
#include <sstream>

#include "runtime/state/log_writer.h"
#include "tests/support/temp_folder.h"

namespace rws {
namespace {

namespace fs = std::filesystem;

std::string TextOf(const std::string& path) {
  std::ostringstream out;
  out << std::ifstream(path).rdbuf();
  return out.str();
}

TEST(LogRing, LinesComeOutInOrderAcrossTheEnd) {
  LogRing ring;
  const std::string line(1000, 'x');
  std::string out;
  for (int round = 0; round < 3000; ++round) {           // about three times round
    ASSERT_TRUE(ring.Write(std::to_string(round) + line + "\n"));
    ASSERT_TRUE(ring.Read(out));
    ASSERT_EQ(out, std::to_string(round) + line + "\n");
    out.clear();
  }
  EXPECT_FALSE(ring.Read(out));
  EXPECT_EQ(ring.dropped(), 0u);
}

TEST(LogRing, FullItDropsWholeLinesAndCounts) {
  LogRing ring;
  const std::string line(1024, 'x');
  size_t taken = 0;
  while (ring.Write(line)) ++taken;
  EXPECT_EQ(taken, kLogRingBytes / line.size());
  EXPECT_FALSE(ring.Write("y"));
  EXPECT_EQ(ring.dropped(), 2u);
  EXPECT_EQ(ring.written(), taken * line.size());
  std::string out;
  ASSERT_TRUE(ring.Read(out));
  EXPECT_EQ(out.size(), kLogRingBytes);
  EXPECT_EQ(out.find('y'), out.npos);
  EXPECT_TRUE(ring.Write("y"));
  LogRing other;
  EXPECT_FALSE(other.Write(std::string(kLogRingBytes + 1, 'x')));
}

TEST(Law8, TheTwoSidesOfARingShareNoCacheLine) {
  static_assert(alignof(LogRing) >= 64);
  EXPECT_GE(sizeof(LogRing), 3 * size_t{64});
}

TEST(LogWriter, TheLastLinesAreWrittenAtTheEnd) {
  TempFolder folder;
  {
    LogWriter writer;
    ASSERT_EQ(writer.Open(folder / "a.log"), "");
    LogRing &one = writer.AddRing(), &two = writer.AddRing();
    one.Write("1\n");
    two.Write("2\n");
    writer.Wrote(two);
    one.Write("3\n");                                    // nobody wakes it for this one
  }
  const std::string text = TextOf(folder / "a.log");
  EXPECT_EQ(text.size(), 6u);
  EXPECT_LT(text.find("1\n"), text.find("3\n"));
  EXPECT_NE(text.find("2\n"), text.npos);
}

TEST(LogWriter, AReopenedFileIsANewOne) {
  TempFolder folder;
  {
    LogWriter writer;
    EXPECT_EQ(writer.Reopen(), "");                      // standard output: nothing to do
    ASSERT_EQ(writer.Open(folder / "a.log"), "");
    fs::rename(folder / "a.log", folder / "a.log.1");
    ASSERT_EQ(writer.Reopen(), "");
    writer.AddRing().Write("after\n");
  }
  EXPECT_EQ(TextOf(folder / "a.log"), "after\n");
  EXPECT_EQ(TextOf(folder / "a.log.1"), "");
}

TEST(LogWriter, APathThatCannotBeOpenedChangesNothing) {
  TempFolder folder;
  {
    LogWriter writer;
    ASSERT_EQ(writer.Open(folder / "a.log"), "");
    EXPECT_EQ(writer.Open(folder / "no/b.log"), "access log " + (folder / "no/b.log") + ": No such file or directory");
    writer.AddRing().Write("still\n");
  }
  EXPECT_EQ(TextOf(folder / "a.log"), "still\n");
}

TEST(LogWriter, WhatCannotBeWrittenIsCounted) {
  LogWriter writer;
  ASSERT_EQ(writer.Open("/dev/full"), "");
  LogRing& ring = writer.AddRing();
  ring.Write("1\n2\n");
  writer.Wrote(ring);
  for (int i = 0; i < 1'000'000 && writer.dropped() == 0; ++i) std::this_thread::yield();
  EXPECT_EQ(writer.dropped(), 2u);
}

// Whoever reads the log may stall; status, a swap and a reopened log must not wait for it.
TEST(LogWriter, AStalledReaderHoldsUpNobodyElse) {
  TempFolder folder;
  const std::string path = folder / "pipe";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
  LogWriter writer;
  ASSERT_EQ(writer.Open(path), "");
  LogRing& ring = writer.AddRing();
  ASSERT_TRUE(ring.Write(std::string(512 * 1024, 'x') + "\n"));
  writer.Wrote(ring);
  char first;
  while (::read(reader, &first, 1) < 0) std::this_thread::yield();   // it is writing now, and the pipe is full soon
  auto asked = std::async(std::launch::async, [&] {
    const uint64_t dropped = writer.dropped();
    writer.AddRing();
    return dropped == 0 && writer.Open(folder / "a.log").empty();
  });
  EXPECT_EQ(asked.wait_for(std::chrono::seconds(5)), std::future_status::ready);
  ::close(reader);                                     // ends the write in any case
  EXPECT_TRUE(asked.get());
}

TEST(LogWriter, AStalledReaderDoesNotKeepTheNodeFromEnding) {
  TempFolder folder;
  const std::string path = folder / "pipe";
  ASSERT_EQ(::mkfifo(path.c_str(), 0600), 0);
  const int reader = ::open(path.c_str(), O_RDONLY | O_NONBLOCK);
  auto ended = std::async(std::launch::async, [&] {
    LogWriter writer;
    if (!writer.Open(path).empty()) return false;
    return writer.AddRing().Write(std::string(512 * 1024, 'x') + "\n");
  });
  EXPECT_EQ(ended.wait_for(std::chrono::seconds(5)), std::future_status::ready);
  ::close(reader);
  EXPECT_TRUE(ended.get());
}

}  // namespace
}  // namespace rws
