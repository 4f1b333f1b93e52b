#include "runtime/upstream/origin_errors.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <string>

namespace rws {
namespace {

struct Pipe {
  Pipe() { EXPECT_EQ(::pipe2(ends, O_NONBLOCK | O_CLOEXEC), 0); }
  ~Pipe() { ::close(ends[0]), ::close(ends[1]); }
  std::string Read() {
    std::string all(1 << 20, '\0');
    const ssize_t n = ::read(ends[0], all.data(), all.size());
    all.resize(n > 0 ? static_cast<size_t>(n) : 0);
    return all;
  }
  int ends[2];
};

TEST(OriginErrors, ALineNamesItsOriginAndHoldsNoControls) {
  Pipe pipe;
  OriginErrors errors(pipe.ends[1]);
  errors.Write("unix:/x", "a\tb\x1b[31m\r", 1000);
  EXPECT_EQ(pipe.Read(), "rws: unix:/x: a?b?[31m?\n");
  errors.Write("o", std::string(100'000, 'x'), 1000);
  EXPECT_EQ(pipe.Read().size(), 2048u);
}

TEST(OriginErrors, SoManyASecond) {
  Pipe pipe;
  OriginErrors errors(pipe.ends[1]);
  for (uint32_t i = 0; i < kOriginErrorsASecond + 7; ++i) errors.Write("o", "x", 1999);
  EXPECT_EQ(errors.dropped(), 7u);
  EXPECT_EQ(pipe.Read().size(), kOriginErrorsASecond * std::string("rws: o: x\n").size());
  errors.Write("o", "y", 2000);
  EXPECT_EQ(pipe.Read(), "rws: o: (7 lines were dropped) y\n");
  errors.Write("o", "z", 2000);
  EXPECT_EQ(pipe.Read(), "rws: o: z\n");
}

TEST(OriginErrors, AFullPipeIsNotWaitedFor) {
  Pipe pipe;
  ASSERT_GT(::fcntl(pipe.ends[1], F_SETPIPE_SZ, 4096), 0);
  OriginErrors errors(pipe.ends[1]);
  for (int i = 0; i < 10; ++i) errors.Write("o", std::string(2000, 'x'), 1000);
  EXPECT_GE(errors.dropped(), 8u);
}

}  // namespace
}  // namespace rws
