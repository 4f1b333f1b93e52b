#include "runtime/base/task.h"

#include <cstdlib>

namespace rws::task_internal {
namespace {

// Before each frame: whether it is the heap's. Keeps the frame aligned as operator new would.
struct alignas(std::max_align_t) FrameHead { bool heap; };

}  // namespace

void* AllocateFrame(size_t size, Arena* arena) {
  void* raw = arena ? arena->Allocate(size + sizeof(FrameHead)) : std::malloc(size + sizeof(FrameHead));
  RWS_CHECK(raw != nullptr);
  auto* head = ::new (raw) FrameHead{arena == nullptr};
  return head + 1;
}

void FreeFrame(void* frame) noexcept {
  FrameHead* head = static_cast<FrameHead*>(frame) - 1;
  if (head->heap) std::free(head);           // an arena takes its memory back at once, later
}

}  // namespace rws::task_internal
