// A reactor on the test's own thread, turned by hand until something holds.
#pragma once

#include <concepts>

#include "runtime/net/reactor.h"
#include "tests/support/fake_clock.h"

namespace rws {

struct Loop {
  Loop() { ReadyList::Bind(&reactor.ready()); }
  ~Loop() { ReadyList::Bind(nullptr); }

  // Turns that wait 20 ms each at most: false when `what` never came.
  bool Until(std::predicate auto what) {
    for (int turn = 0; turn < 500; ++turn) {
      if (what()) return true;
      reactor.RunTurn(20);
    }
    return what();
  }
  void Turns(int n) {
    for (int turn = 0; turn < n; ++turn) reactor.RunTurn(1);
  }

  FakeClock clock;
  Reactor reactor{clock};
};

}  // namespace rws
