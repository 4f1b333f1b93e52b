// Blocking work (openat2, stat, cold reads) on a few threads with a bounded queue. A job is run there, its completion is
// posted back to the worker that asked. When the queue is full the caller is told at once and answers 503.
#pragma once

#include <cstddef>
#include <functional>

namespace rws {

// Where a completion runs: a worker's post queue. Thread-safe.
class Poster {
 public:
  virtual ~Poster() = default;
  virtual void Post(std::function<void()>) = 0;
};

inline constexpr size_t kOffloadThreads = 4;
inline constexpr size_t kOffloadQueue = 4096;

class Offload {
 public:
  virtual ~Offload() = default;
  // False: full, nothing will run. Else `work` runs on another thread, then `done` on `home`.
  virtual bool Submit(Poster& home, std::function<void()> work, std::function<void()> done) = 0;
};

}  // namespace rws
