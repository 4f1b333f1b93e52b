// The ready list of a test without a reactor: bound to the thread while the scope lives.
#pragma once

#include <cstddef>

#include "runtime/base/waiter.h"

namespace rws {

class ReadyScope {
 public:
  ReadyScope() { ReadyList::Bind(&list_); }
  ~ReadyScope() { ReadyList::Bind(nullptr); }
  ReadyScope(const ReadyScope&) = delete;
  ReadyScope& operator=(const ReadyScope&) = delete;

  ReadyList& list() { return list_; }
  size_t Turn() { return list_.RunOnce(); }
  // Turns until nothing is ready, `most` at most: false if there still was something.
  bool Drain(size_t most = 10'000) {
    for (size_t i = 0; i < most; ++i) {
      if (list_.RunOnce() == 0) return true;
    }
    return list_.empty();
  }

 private:
  ReadyList list_;
};

}  // namespace rws
