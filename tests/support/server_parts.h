// What a server codec needs, as fakes: a clock that stands still, two ends of a stream in memory.
#pragma once

#include <memory>
#include <utility>

#include "runtime/codec/codec.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_stream.h"
#include "tests/support/ready_scope.h"

namespace rws {

struct ServerParts {
  explicit ServerParts(size_t window = 64 * 1024) : ends(FakeStream::Pair(window)) {}
  ReadyScope ready;
  FakeClock clock;
  TimerWheel wheel{clock};
  DateCache dates;
  ServerEnv env{wheel, clock, dates};
  CodecLimits limits;
  std::pair<std::unique_ptr<FakeStream>, std::unique_ptr<FakeStream>> ends;
  Arena frames;
  FakeStream& near() { return *ends.first; }
  FakeStream& client() { return *ends.second; }
};

}  // namespace rws
