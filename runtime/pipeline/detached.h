// Work that goes on when the exchange that began it has ended: it has an arena and a deadline of its own and pins its bundle.
#pragma once

#include <memory>

#include "runtime/base/arena.h"
#include "runtime/base/task.h"

namespace rws {

class DetachedJob {
 public:
  virtual ~DetachedJob() = default;
  virtual Task<void> Run() = 0;                        // once; destroyed with the job
  Arena& arena() { return arena_; }

 private:
  Arena arena_;
};

class Detacher {
 public:
  virtual ~Detacher() = default;
  // Runs it on this worker until it ends or the worker stops. False: too many are under way.
  virtual bool Adopt(std::unique_ptr<DetachedJob>) = 0;
};

}  // namespace rws
