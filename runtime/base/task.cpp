// Memory of coroutine frames: the exchange's arena where there is one, else pieces that the thread keeps by size.
#include "runtime/base/task.h"

#include <array>
#include <utility>

#include "runtime/base/free_list.h"

namespace rws::task_internal {
namespace {

constexpr size_t kFrameStep = 128;      // bytes; sizes are rounded up to it
constexpr size_t kFrameClasses = 32;    // larger frames than 4 KiB go to the heap
constexpr size_t kFreeFrames = 256;     // kept by a thread and class, at most

struct alignas(std::max_align_t) Header {
  size_t size;   // header included, as allocated
  Arena* arena;  // null: thread list or heap
};

template <size_t... I>
constexpr std::array<FreeList, sizeof...(I)> MakeLists(std::index_sequence<I...>) {
  return {FreeList((I + 1) * kFrameStep, kFreeFrames)...};
}

thread_local std::array<FreeList, kFrameClasses> free_frames = MakeLists(std::make_index_sequence<kFrameClasses>());

FreeList* ListOf(size_t size) {
  size_t index = size / kFrameStep - 1;
  return index < kFrameClasses ? &free_frames[index] : nullptr;
}

void* Take(size_t size) {
  FreeList* list = ListOf(size);
  return list ? list->Take() : ::operator new(size);
}

}  // namespace

void* AllocateFrame(size_t frame, Arena* arena) {
  size_t size = frame + sizeof(Header);
  if (!arena) size = (size + kFrameStep - 1) / kFrameStep * kFrameStep;
  void* memory = arena ? arena->Allocate(size, alignof(Header)) : Take(size);
  return ::new (memory) Header{size, arena} + 1;
}

void FreeFrame(void* frame) noexcept {
  Header* header = static_cast<Header*>(frame) - 1;
  if (header->arena) return header->arena->Undo(header, header->size);
  if (FreeList* list = ListOf(header->size)) return list->Give(header);
  ::operator delete(header);
}

}  // namespace rws::task_internal
