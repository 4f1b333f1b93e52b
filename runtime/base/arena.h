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

  void* Allocate(size_t size, size_t align = alignof(std::max_align_t));   // never null; over kArenaBlock goes to malloc
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
  Block* block_ = nullptr;
  char* next_ = nullptr;
  char* end_ = nullptr;
  size_t bytes_ = 0;
};

}  // namespace rws
