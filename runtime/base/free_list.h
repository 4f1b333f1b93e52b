// Memory a thread gives back and takes again: a stack of equal pieces, bounded, freed at thread exit. Under ASan a piece
// at rest is poisoned, so that a stale view is found as if it had been freed.
#pragma once

#include <cstddef>
#include <new>

#if defined(__SANITIZE_ADDRESS__)
#define RWS_POISONS 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RWS_POISONS 1
#endif
#endif
#ifdef RWS_POISONS
#include <sanitizer/asan_interface.h>
#endif

namespace rws {

// Pieces come from ::operator new. Use as `thread_local FreeList`; Take and Give still work while a thread dies, when
// the list itself is gone (a destroyed list is full and empty at once).
class FreeList {
 public:
  constexpr FreeList(size_t piece, size_t most) : piece_(piece), most_(most) {}
  FreeList(const FreeList&) = delete;
  FreeList& operator=(const FreeList&) = delete;
  ~FreeList() {
    most_ = 0;
    while (first_) ::operator delete(Pop());
  }

  void* Take() { return first_ ? Pop() : ::operator new(piece_); }
  void Give(void* memory) {
    if (count_ >= most_) return ::operator delete(memory);
    first_ = ::new (memory) Piece{first_};
    ++count_;
#ifdef RWS_POISONS
    __asan_poison_memory_region(first_ + 1, piece_ - sizeof(Piece));
#endif
  }

 private:
  struct Piece { Piece* next; };

  void* Pop() {
    Piece* piece = first_;
    first_ = piece->next;
    --count_;
#ifdef RWS_POISONS
    __asan_unpoison_memory_region(piece, piece_);
#endif
    return piece;
  }

  Piece* first_ = nullptr;
  size_t count_ = 0;
  const size_t piece_;
  size_t most_;
};

}  // namespace rws
