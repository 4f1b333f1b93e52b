// Arena, Buffer, Chunk, FileRef: counts, alignment, reuse, free lists of a thread.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdint>
#include <random>
#include <thread>
#include <vector>

#include "runtime/base/arena.h"
#include "runtime/base/chunk.h"
#include "runtime/base/result.h"
#include "tests/support/alloc_count.h"

namespace rws {
namespace {

bool Aligned(const void* p, size_t align) { return reinterpret_cast<uintptr_t>(p) % align == 0; }

TEST(Arena, AlignsAndNeverOverlaps) {
  std::mt19937 random(1);
  for (int round = 0; round < 20; ++round) {
    Arena arena;
    std::vector<std::pair<unsigned char*, size_t>> pieces;
    for (int i = 0; i < 300; ++i) {
      size_t align = size_t{1} << (random() % 8);
      size_t size = random() % 20 == 0 ? random() % 30000 : random() % 200;
      auto* p = static_cast<unsigned char*>(arena.Allocate(size, align));
      ASSERT_NE(p, nullptr);
      ASSERT_TRUE(Aligned(p, align));
      std::fill_n(p, size, static_cast<unsigned char>(i));
      pieces.emplace_back(p, size);
    }
    for (size_t i = 0; i < pieces.size(); ++i) {
      for (size_t k = 0; k < pieces[i].second; ++k) ASSERT_EQ(pieces[i].first[k], static_cast<unsigned char>(i));
    }
  }
}

TEST(Arena, EdgesOfABlock) {
  for (size_t size = kArenaBlock - 80; size < kArenaBlock + 16; ++size) {
    Arena arena;
    auto* p = static_cast<char*>(arena.Allocate(size));
    std::fill_n(p, size, 'x');
    auto* q = static_cast<char*>(arena.Allocate(8));
    std::fill_n(q, 8, 'y');
    EXPECT_EQ(p[size - 1], 'x');
  }
}

TEST(Arena, TextAndArrays) {
  Arena arena;
  EXPECT_EQ(arena.Copy("abc"), "abc");
  EXPECT_EQ(arena.Copy(""), "");
  EXPECT_EQ(arena.Concat("ab", "cd"), "abcd");
  auto numbers = arena.Array<uint64_t>(100);
  EXPECT_EQ(numbers.size(), 100u);
  EXPECT_EQ(numbers[99], 0u);
  EXPECT_EQ(*arena.New<int>(7), 7);
}

TEST(Arena, ZeroBytesAreNotNull) {
  Arena arena;
  EXPECT_NE(arena.Allocate(0), nullptr);
}

TEST(Arena, UndoTakesOnlyTheNewest) {
  Arena arena;
  void* a = arena.Allocate(64);
  void* b = arena.Allocate(64);
  arena.Undo(a, 64);
  EXPECT_EQ(arena.bytes(), 128u);
  arena.Undo(b, 64);
  EXPECT_EQ(arena.bytes(), 64u);
  EXPECT_EQ(arena.Allocate(64), b);
}

TEST(Arena, ResetAndReuseAllocateNothingOnceWarm) {
  Arena arena;
  auto fill = [&arena] {
    for (int i = 0; i < 1000; ++i) arena.Allocate(100);
    arena.Reset();
  };
  fill();
  EXPECT_EQ(arena.bytes(), 0u);
  size_t before = Allocations();
  for (int i = 0; i < 10; ++i) fill();
  EXPECT_EQ(Allocations(), before);
}

TEST(Buffer, PooledWhenOfUsualSize) {
  Buffer::Make()->Unref();
  size_t before = Allocations();
  for (int i = 0; i < 10; ++i) {
    Buffer* b = Buffer::Make();
    EXPECT_EQ(b->size(), kBufferSize);
    EXPECT_TRUE(Aligned(b->data(), 16));
    std::fill_n(b->data(), b->size(), 'x');
    b->Unref();
  }
  EXPECT_EQ(Allocations(), before);
  Buffer* odd = Buffer::Make(100);
  EXPECT_EQ(odd->size(), 100u);
  odd->Unref();
  EXPECT_GT(Allocations(), before);
}

// LeakSanitizer and the free lists: what a thread kept is freed with it, and one may free after its lists are gone.
TEST(Buffer, ThreadsFreeTheirLists) {
  for (int i = 0; i < 4; ++i) {
    std::thread([] {
      thread_local Chunk late;   // built before the list: dies after it
      std::vector<Chunk> held;
      for (int k = 0; k < 600; ++k) {
        Buffer* b = Buffer::Make();
        held.push_back(Chunk::Adopt(b, {b->data(), 1}));
      }
      late = held.front();
      Arena arena;
      for (int k = 0; k < 5000; ++k) arena.Allocate(4000);
    }).join();
  }
}

TEST(Chunk, CountsItsBuffer) {
  Buffer* b = Buffer::Make();
  std::copy_n("hello world", 11, b->data());
  Chunk a = Chunk::Adopt(b, {b->data(), 11});
  EXPECT_TRUE(b->unique());
  Chunk c = a;
  EXPECT_FALSE(b->unique());
  Chunk d = c.Prefix(5);
  c.RemovePrefix(6);
  EXPECT_EQ(a.view(), "hello world");
  EXPECT_EQ(c.view(), "world");
  EXPECT_EQ(d.view(), "hello");
  a = Chunk();
  c = std::move(d);
  EXPECT_TRUE(d.empty());
  EXPECT_TRUE(b->unique());
  Chunk& self = c;
  c = self;
  EXPECT_EQ(c.view(), "hello");
  EXPECT_EQ(Chunk::Share(b, c.view()).view(), "hello");
}

TEST(Chunk, CopyAndStatic) {
  std::string text = "some text";
  Chunk copy = Chunk::Copy(text);
  text = "other one";
  EXPECT_EQ(copy.view(), "some text");
  EXPECT_TRUE(Chunk::Copy("").empty());
  EXPECT_EQ(Chunk::Static("abc").view(), "abc");
}

TEST(FileRef, ClosesWithTheLast) {
  int fd = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
  {
    FileRef a = FileRef::Adopt(fd);
    FileRef b = a;
    a = FileRef();
    FileRange range(b, 0, 10);
    b = FileRef();
    EXPECT_FALSE(b);
    EXPECT_EQ(range.file.fd(), fd);
    EXPECT_GE(::fcntl(fd, F_GETFD), 0);
  }
  EXPECT_EQ(::fcntl(fd, F_GETFD), -1);
}

TEST(Result, FaultsKnowTheirBlameAndStatus) {
  EXPECT_EQ(StatusOf(Fault::kBadRequest), 400);
  EXPECT_EQ(BlameOf(Fault::kOriginTimeout), Blame::kOrigin);
  EXPECT_EQ(NameOf(Fault::kFileGone), "file-changed");
  Result<int> good(1);
  EXPECT_TRUE(good.ok());
  Result<int> bad = Error(Fault::kConnectFailed, "refused").Unsent();
  EXPECT_TRUE(bad.error().unsent);
  EXPECT_DEATH(static_cast<void>(*bad), "broken invariant");
}

}  // namespace
}  // namespace rws
