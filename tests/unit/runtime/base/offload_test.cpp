// The pool: work elsewhere, completions at home, a bounded queue, a clean stop.
#include "runtime/base/offload_pool.h"

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <memory>

namespace rws {
namespace {

class Home final : public Poster {
 public:
  void Post(std::function<void()> work) override {
    std::lock_guard lock(mutex_);
    posted_.push_back(std::move(work));
    came_.notify_one();
  }
  void RunOne() {
    std::unique_lock lock(mutex_);
    came_.wait(lock, [this] { return !posted_.empty(); });
    auto work = std::move(posted_.front());
    posted_.pop_front();
    lock.unlock();
    work();
  }

 private:
  std::mutex mutex_;
  std::condition_variable came_;
  std::deque<std::function<void()>> posted_;
};

TEST(Offload, WorkIsElsewhereDoneIsHome) {
  Home home;
  OffloadPool pool;
  std::thread::id worked, ended;
  ASSERT_TRUE(pool.Submit(home, [&] { worked = std::this_thread::get_id(); }, [&] { ended = std::this_thread::get_id(); }));
  home.RunOne();
  EXPECT_NE(worked, std::this_thread::get_id());
  EXPECT_EQ(ended, std::this_thread::get_id());
}

TEST(Offload, AFullQueueSaysSoAndAStopDropsWhatWaits) {
  Home home;
  auto token = std::make_shared<int>(1);
  std::promise<void> gate;
  std::shared_future<void> open(gate.get_future());
  std::atomic<size_t> begun{0};
  size_t accepted = 0;
  {
    OffloadPool pool;
    for (size_t i = 0; i < kOffloadThreads; ++i) ASSERT_TRUE(pool.Submit(home, [&] { ++begun; open.wait(); }, [token] {}));
    while (begun < kOffloadThreads) std::this_thread::yield();
    while (pool.Submit(home, [&begun] { ++begun; }, [token] {})) ++accepted;
    EXPECT_EQ(accepted, kOffloadQueue);
    std::thread release([&gate] { gate.set_value(); });
    release.join();
  }
  for (size_t i = 0; i < kOffloadThreads; ++i) home.RunOne();
}

}  // namespace
}  // namespace rws
