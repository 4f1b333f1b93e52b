// Bump memory of one exchange (or one compilation). Blocks come from the thread's free list, so that a warm exchange
// allocates nothing; everything is given back at once by Reset or the destructor. Objects with destructors are the caller's.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <new>
#include <span>
#include <string_view>
#include <utility>

namespace rws {

inline constexpr size_t kArenaBlock = 8192;        // bytes, its header included
inline constexpr size_t kArenaFreeBlocks = 1024;   // kept by a thread, at most

class Arena {
 public:
  Arena() = default;
  Arena(const Arena&) = delete;
  Arena& operator=(const Arena&) = delete;
  ~Arena() { Reset(); }

  // Never null; what does not fit a block goes to the heap. `align` is a power of two.
  void* Allocate(size_t size, size_t align = alignof(std::max_align_t)) {
    bytes_ += size;
    size_t pad = -reinterpret_cast<uintptr_t>(next_) & (align - 1);
    auto room = static_cast<size_t>(end_ - next_);
    if (room <= pad || room - pad < size) return Grow(size, align);
    char* at = next_ + pad;
    next_ = at + size;
    return at;
  }
  // Gives the newest piece back if nothing came after it (a coroutine frame that ends in order), else does nothing.
  void Undo(void* memory, size_t size) {
    if (static_cast<char*>(memory) + size != next_) return;
    next_ = static_cast<char*>(memory);
    bytes_ -= size;
  }
  void Reset();                                                            // all views into it die
  size_t bytes() const { return bytes_; }                                  // handed out since Reset

  template <class T, class... A>
  T* New(A&&... args) { return ::new (Allocate(sizeof(T), alignof(T))) T(std::forward<A>(args)...); }
  template <class T>
  std::span<T> Array(size_t n) { return {::new (Allocate(n * sizeof(T), alignof(T))) T[n](), n}; }
  std::string_view Copy(std::string_view);
  std::string_view Concat(std::string_view, std::string_view);

  struct Block;

 private:
  void* Grow(size_t size, size_t align);
  void* Large(size_t size, size_t align);
  Block* block_ = nullptr;
  char* next_ = nullptr;
  char* end_ = nullptr;
  size_t bytes_ = 0;
};

}  // namespace rws
