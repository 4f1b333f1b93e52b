// The fake behaves as the real one where tests rely on it: windows, half-close, reset, waking.
#include "tests/support/fake_stream.h"

#include <gtest/gtest.h>

#include "runtime/base/task.h"
#include "tests/support/ready_scope.h"

namespace rws {
namespace {

struct Fake : testing::Test {
  ReadyScope ready;
  char buffer[64];
};

Task<void> CountReadable(FakeStream& s, int& woken) {
  co_await s.Readable();
  ++woken;
}

TEST_F(Fake, BytesEndAndReset) {
  auto [a, b] = FakeStream::Pair();
  EXPECT_FALSE(b->TryRead(buffer).has_value());
  EXPECT_EQ(b->empty_reads, 1u);
  int woken = 0;
  auto waits = CountReadable(*b, woken);
  waits.Start();
  a->Put("hello");
  ready.Drain();
  EXPECT_EQ(woken, 1);
  b->read_limit = 3;
  EXPECT_EQ(**b->TryRead(buffer), 3u);
  EXPECT_EQ(b->TakeAll(), "lo");
  a->ShutdownWrite();
  EXPECT_EQ(**b->TryRead(buffer), 0u);
  b->Put("back");
  EXPECT_EQ(a->TakeAll(), "back");
  b->Abort();
  EXPECT_FALSE(a->TryRead(buffer)->ok());
}

TEST_F(Fake, AWindowHoldsWritesBack) {
  auto [a, b] = FakeStream::Pair(8);
  iovec part{const_cast<char*>("0123456789"), 10};
  EXPECT_EQ(**a->TryWrite({&part, 1}), 8u);
  EXPECT_FALSE(a->TryWrite({&part, 1}).has_value());
  EXPECT_FALSE(a->Writable().await_ready());
  EXPECT_EQ(b->TakeAll(), "01234567");
  EXPECT_TRUE(a->Writable().await_ready());
}

TEST_F(Fake, ADestroyedEndIsAnEnd) {
  auto [a, b] = FakeStream::Pair();
  a->Put("x");
  a.reset();
  EXPECT_EQ(**b->TryRead(buffer), 1u);
  EXPECT_EQ(**b->TryRead(buffer), 0u);
  iovec part{const_cast<char*>("y"), 1};
  EXPECT_FALSE(b->TryWrite({&part, 1})->ok());
}

}  // namespace
}  // namespace rws
