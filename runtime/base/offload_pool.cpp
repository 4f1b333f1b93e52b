// Threads that take jobs in the order of asking; each posts its completion home.
#include "runtime/base/offload_pool.h"

#include <utility>

namespace rws {

OffloadPool::OffloadPool() {
  for (size_t i = 0; i < kOffloadThreads; ++i) threads_.emplace_back([this] { Run(); });
}

OffloadPool::~OffloadPool() {
  std::deque<Job> dropped;                   // destroyed outside the lock: what they hold may come back here
  {
    std::lock_guard lock(mutex_);
    stopping_ = true;
    dropped.swap(jobs_);
  }
  wake_.notify_all();
  for (std::thread& t : threads_) t.join();
}

bool OffloadPool::Submit(Poster& home, std::function<void()> work, std::function<void()> done) {
  {
    std::lock_guard lock(mutex_);
    if (!stopping_ && jobs_.size() >= kOffloadQueue) refused_.fetch_add(1, std::memory_order_relaxed);
    if (stopping_ || jobs_.size() >= kOffloadQueue) return false;
    jobs_.push_back({&home, std::move(work), std::move(done)});
  }
  wake_.notify_one();
  return true;
}

void OffloadPool::Run() {
  for (;;) {
    std::unique_lock lock(mutex_);
    wake_.wait(lock, [this] { return stopping_ || !jobs_.empty(); });
    if (jobs_.empty()) return;
    Job job = std::move(jobs_.front());
    jobs_.pop_front();
    lock.unlock();
    job.work();
    job.home->Post(std::move(job.done));
  }
}

}  // namespace rws
