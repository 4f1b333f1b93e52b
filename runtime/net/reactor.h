// A worker's loop: one epoll set, a ready list, a timer wheel, a post queue. Data sockets are registered once,
// edge-triggered for both directions; listeners level-triggered. One thread runs it; Post and Stop are for any thread.
#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

#include "runtime/base/offload.h"
#include "runtime/base/timers.h"
#include "runtime/base/waiter.h"

namespace rws {

inline constexpr int kEventsPerTurn = 256;
inline constexpr int kPostsPerTurn = 1024;

// What a descriptor's events go to. Destroyed only through the owner, after Reactor::Remove; events of the same turn that
// come later are dropped.
class IoTarget {
 public:
  virtual ~IoTarget() = default;
  virtual void OnEvents(uint32_t epoll_events) = 0;
};

class Reactor final : public Poster {
 public:
  explicit Reactor(const Clock&);
  ~Reactor() override;
  Reactor(const Reactor&) = delete;

  void Run();                                  // until Stop; binds the thread's ReadyList
  void Stop();
  void Post(std::function<void()>) override;   // runs on the worker, in order

  // False: the kernel refused (no memory, limit).
  bool AddEdge(int fd, IoTarget&);             // IN | OUT | RDHUP, edge-triggered
  bool AddLevel(int fd, IoTarget&);            // IN, level-triggered, EPOLLEXCLUSIVE
  void Remove(int fd, IoTarget&);              // before the descriptor is closed
  void Forget(IoTarget&);                      // the descriptor is about to be closed: only drops events of this turn

  TimerWheel& timers() { return timers_; }
  const Clock& clock() const { return clock_; }
  ReadyList& ready() { return ready_; }
  void RunTurn(int timeout_ms);                // one turn; for tests

 private:
  void RunPosts();
  const Clock& clock_;
  ReadyList ready_;
  TimerWheel timers_;
  int epoll_ = -1, wake_ = -1;
  std::atomic<bool> stop_{false};
  std::mutex mutex_;
  std::deque<std::function<void()>> posts_;
  std::atomic<bool> posted_{false};
  struct Batch;
  Batch* batch_ = nullptr;
};

}  // namespace rws
