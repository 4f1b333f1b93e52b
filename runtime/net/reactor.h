// A worker's loop: one epoll set, a ready list, a timer wheel, a post queue. Data sockets are registered once,
// edge-triggered for both directions; listeners level-triggered. One thread runs it; Post and Stop are for any thread.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>

#include "runtime/base/offload.h"
#include "runtime/base/timers.h"
#include "runtime/base/waiter.h"

namespace rws {

inline constexpr int kEventsPerTurn = 256;
inline constexpr int kPostsPerTurn = 1024;

// What a descriptor's events go to. May be destroyed inside any OnEvents, its own included, after Reactor::Remove: events
// of the same turn that are still to come for it are dropped. Error and hang-up are reported unasked.
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
  Reactor& operator=(const Reactor&) = delete;

  void Run();                                  // until Stop; binds the thread's ReadyList and leaves it bound
  void Stop();                                 // any thread
  void Post(std::function<void()>) override;   // any thread; runs on the worker, in order; dropped if it never runs again

  // False: the kernel refused (no memory, limit).
  bool AddEdge(int fd, IoTarget&);             // IN | OUT | RDHUP, edge-triggered: once in the life of a data socket
  bool AddLevel(int fd, IoTarget&);            // IN, level-triggered, EPOLLEXCLUSIVE
  void Remove(int fd, IoTarget&);              // before the descriptor is closed: a child between fork and exec may hold it

  TimerWheel& timers() { return timers_; }
  const Clock& clock() const { return clock_; }
  ReadyList& ready() { return ready_; }
  void RunTurn(int timeout_ms);                // events, posts, the ready list, timers: each bounded; Run is a loop of it

 private:
  struct Batch;
  void Dispatch(Batch&);
  void RunPosts();
  void Forget(const IoTarget&);
  const Clock& clock_;
  ReadyList ready_;
  TimerWheel timers_;
  int epoll_ = -1, wake_ = -1;
  std::atomic<bool> stop_{false};
  std::mutex mutex_;
  std::deque<std::function<void()>> posts_;
  std::atomic<bool> posted_{false};
  Batch* batch_ = nullptr;                     // of the turn under way
};

}  // namespace rws
