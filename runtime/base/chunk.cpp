#include "runtime/base/chunk.h"

#include <unistd.h>

#include <cstdlib>
#include <cstring>
#include <new>

#include "runtime/base/check.h"

namespace rws {
namespace {

struct FreeBuffers {
  void* slots[kFreeBuffers];
  size_t count = 0;
  ~FreeBuffers() {
    while (count > 0) std::free(slots[--count]);
  }
};
thread_local FreeBuffers free_buffers;

}  // namespace

Buffer* Buffer::Make(size_t size) {
  RWS_CHECK(size <= UINT32_MAX);
  void* raw = size == kBufferSize && free_buffers.count > 0 ? free_buffers.slots[--free_buffers.count] : std::malloc(sizeof(Buffer) + size);
  RWS_CHECK(raw != nullptr);
  auto* b = ::new (raw) Buffer();
  b->size_ = static_cast<uint32_t>(size);
  return b;
}

void Buffer::Unref() {
  if (--count_ > 0) return;
  if (size_ == kBufferSize && free_buffers.count < kFreeBuffers) free_buffers.slots[free_buffers.count++] = this;
  else std::free(this);
}

Chunk Chunk::Copy(std::string_view text) {
  if (text.empty()) return {};
  Buffer* b = Buffer::Make(text.size());
  std::memcpy(b->data(), text.data(), text.size());
  return Chunk(b, {b->data(), text.size()});
}

FileRef FileRef::Adopt(int fd) { return FileRef(new File{fd, 1}); }

FileRef::~FileRef() {
  if (!file_ || --file_->count > 0) return;
  ::close(file_->fd);
  delete file_;
}

}  // namespace rws
