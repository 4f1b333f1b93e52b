// Task<T>: a lazy coroutine with symmetric transfer, destroyed at any suspension point by destroying the Task, which
// destroys the chain below it; each leaf awaiter unlinks itself. No exception crosses it (one is fatal). Frames come from
// the arena of the first parameter that has `.arena()` (an Exchange, an Attempt, an Arena&), else from the heap.
#pragma once

#include <concepts>
#include <coroutine>
#include <cstddef>
#include <new>
#include <optional>
#include <type_traits>
#include <utility>

#include "runtime/base/arena.h"
#include "runtime/base/check.h"

namespace rws {

template <class T>
concept HasArena = requires(T& t) { { t.arena() } -> std::convertible_to<Arena&>; };

namespace task_internal {

void* AllocateFrame(size_t size, Arena* arena);
void FreeFrame(void* frame) noexcept;

inline Arena* ArenaOf() { return nullptr; }
template <class First, class... Rest>
Arena* ArenaOf(First& first, Rest&... rest) {
  if constexpr (std::is_same_v<std::remove_cv_t<First>, Arena>) return const_cast<Arena*>(&first);
  else if constexpr (HasArena<First>) return &first.arena();
  else return ArenaOf(rest...);
}

struct PromiseBase {
  std::coroutine_handle<> continuation;

  template <class... A>
  static void* operator new(size_t size, A&... args) { return AllocateFrame(size, ArenaOf(args...)); }
  static void operator delete(void* frame) noexcept { FreeFrame(frame); }

  std::suspend_always initial_suspend() noexcept { return {}; }
  struct Final {
    bool await_ready() noexcept { return false; }
    template <class P>
    std::coroutine_handle<> await_suspend(std::coroutine_handle<P> self) noexcept {
      std::coroutine_handle<> next = self.promise().continuation;
      return next ? next : std::noop_coroutine();
    }
    void await_resume() noexcept {}
  };
  Final final_suspend() noexcept { return {}; }
  [[noreturn]] void unhandled_exception() noexcept { CheckFailed("exception in a Task", __FILE__, __LINE__); }
};

template <class T>
struct Promise : PromiseBase {
  std::optional<T> value;
  auto get_return_object() { return std::coroutine_handle<Promise>::from_promise(*this); }
  template <class U>
  void return_value(U&& v) { value.emplace(std::forward<U>(v)); }
  T Take() { RWS_CHECK(value.has_value()); return std::move(*value); }
};

template <>
struct Promise<void> : PromiseBase {
  auto get_return_object() { return std::coroutine_handle<Promise>::from_promise(*this); }
  void return_void() {}
  void Take() {}
};

}  // namespace task_internal

template <class T = void>
class [[nodiscard]] Task {
 public:
  using promise_type = task_internal::Promise<T>;
  using Handle = std::coroutine_handle<promise_type>;

  Task() = default;
  Task(Handle h) : handle_(h) {}
  Task(Task&& o) noexcept : handle_(std::exchange(o.handle_, {})) {}
  Task& operator=(Task&& o) noexcept { Destroy(); handle_ = std::exchange(o.handle_, {}); return *this; }
  ~Task() { Destroy(); }

  explicit operator bool() const { return static_cast<bool>(handle_); }
  bool done() const { return handle_ && handle_.done(); }
  void Start() { RWS_CHECK(handle_ && !handle_.done()); handle_.resume(); }  // the root of a chain only
  T Take() { RWS_CHECK(done()); return handle_.promise().Take(); }
  void Destroy() { if (handle_) std::exchange(handle_, {}).destroy(); }

  bool await_ready() const noexcept { return false; }
  std::coroutine_handle<> await_suspend(std::coroutine_handle<> caller) noexcept {
    handle_.promise().continuation = caller;
    return handle_;
  }
  T await_resume() { return handle_.promise().Take(); }

 private:
  Handle handle_;
};

}  // namespace rws
