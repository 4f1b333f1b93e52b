// The real Offload: kOffloadThreads threads, one queue of at most kOffloadQueue jobs. The destructor finishes what runs,
// drops what waits, and joins.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "runtime/base/offload.h"

namespace rws {

class OffloadPool final : public Offload {
 public:
  OffloadPool();
  ~OffloadPool() override;
  bool Submit(Poster& home, std::function<void()> work, std::function<void()> done) override;
  uint64_t refused() const { return refused_.load(std::memory_order_relaxed); }     // jobs that found the queue full

 private:
  struct Job { Poster* home; std::function<void()> work, done; };
  void Run();
  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Job> jobs_;
  bool stopping_ = false;
  std::atomic<uint64_t> refused_{0};
  std::vector<std::thread> threads_;
};

}  // namespace rws
