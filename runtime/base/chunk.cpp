// Buffers of the usual size are pooled by thread; a file is closed with its last reference.
#include "runtime/base/chunk.h"

#include <unistd.h>

#include <cstring>
#include <new>

#include "runtime/base/check.h"
#include "runtime/base/free_list.h"

namespace rws {
namespace {

thread_local FreeList free_buffers(sizeof(Buffer) + kBufferSize, kFreeBuffers);

}  // namespace

Buffer* Buffer::Make(size_t size) {
  RWS_CHECK(size <= kMaxBuffer);
  void* memory = size == kBufferSize ? free_buffers.Take() : ::operator new(sizeof(Buffer) + size);
  return ::new (memory) Buffer(static_cast<uint32_t>(size));
}

void Buffer::Unref() {
  RWS_CHECK(count_ > 0);
  if (--count_ > 0) return;
  if (size_ == kBufferSize) free_buffers.Give(this);
  else ::operator delete(this);
}

Chunk Chunk::Copy(std::string_view text) {
  if (text.empty()) return {};
  Buffer* buffer = Buffer::Make(text.size());
  std::memcpy(buffer->data(), text.data(), text.size());
  return Adopt(buffer, {buffer->data(), text.size()});
}

FileRef FileRef::Adopt(int fd) {
  RWS_CHECK(fd >= 0);
  return FileRef(new File{fd, 1});
}

FileRef::~FileRef() {
  if (!file_ || --file_->count > 0) return;
  ::close(file_->fd);
  delete file_;
}

}  // namespace rws
