// Replaces the global operators with counting ones over malloc.
#include "tests/support/alloc_count.h"

#include <cstdlib>
#include <new>

namespace {
thread_local size_t count = 0;
}

namespace rws {
size_t Allocations() { return count; }
}  // namespace rws

void* operator new(size_t size) {
  ++count;
  void* memory = std::malloc(size == 0 ? 1 : size);
  if (!memory) std::abort();
  return memory;
}
void* operator new[](size_t size) { return ::operator new(size); }
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete[](void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, size_t) noexcept { std::free(memory); }
void operator delete[](void* memory, size_t) noexcept { std::free(memory); }
