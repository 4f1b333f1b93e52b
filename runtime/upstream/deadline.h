// A task under a deadline, a stored number that may be moved meanwhile: when it passes first, the task is destroyed and the
// caller resumed with nothing.
#pragma once

#include "runtime/base/task.h"
#include "runtime/base/timers.h"
#include "runtime/base/waiter.h"

namespace rws {

inline constexpr uint64_t kLookAgainMs = 100;        // at a deadline that rests: it may be set again

template <class T>
class Before final : private Timer {
 public:
  Before(Task<T> task, TimerWheel& wheel, const uint64_t& deadline_ms) : task_(std::move(task)), wheel_(wheel), at_(deadline_ms) {}
  ~Before() override {
    wheel_.Cancel(*this);
    if (node_.linked()) node_.Unlink();
  }
  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) noexcept {
    caller_ = caller;
    if (at_ != kNever) wheel_.Set(*this, at_);
    return task_.await_suspend(caller);
  }
  std::optional<T> await_resume() {
    wheel_.Cancel(*this);
    if (expired_) return std::nullopt;
    return task_.await_resume();
  }

 private:
  void OnTimer() override {
    if (task_.done()) return;
    if (at_ > wheel_.now_ms()) return wheel_.Set(*this, at_ == kNever ? wheel_.now_ms() + kLookAgainMs : at_);    // moved on
    task_.Destroy();
    expired_ = true;
    node_.handle = caller_;
    ReadyList::Current().Push(node_);
  }
  Task<T> task_;
  TimerWheel& wheel_;
  const uint64_t& at_;               // borrowed
  std::coroutine_handle<> caller_;
  bool expired_ = false;
  ReadyList::Node node_;
};

}  // namespace rws
