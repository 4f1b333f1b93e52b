#include "runtime/base/arena.h"

#include <cstdlib>

#include "runtime/base/check.h"

namespace rws {

struct Arena::Block {
  Block* next;
  size_t size;                               // of the whole block
};

namespace {

// Blocks of kArenaBlock that this thread does not use now.
struct FreeBlocks {
  Arena::Block* first = nullptr;
  size_t count = 0;
  ~FreeBlocks() {
    while (first) std::free(std::exchange(first, first->next));
  }
};
thread_local FreeBlocks free_blocks;

Arena::Block* TakeBlock(size_t size) {
  if (size == kArenaBlock && free_blocks.first) {
    --free_blocks.count;
    return std::exchange(free_blocks.first, free_blocks.first->next);
  }
  auto* block = static_cast<Arena::Block*>(std::malloc(size));
  RWS_CHECK(block != nullptr);
  block->size = size;
  return block;
}

void GiveBlock(Arena::Block* block) {
  if (block->size != kArenaBlock || free_blocks.count >= kArenaFreeBlocks) return std::free(block);
  block->next = free_blocks.first;
  free_blocks.first = block;
  ++free_blocks.count;
}

char* AlignUp(char* p, size_t align) {
  return reinterpret_cast<char*>((reinterpret_cast<uintptr_t>(p) + align - 1) & ~(uintptr_t{align} - 1));
}

}  // namespace

void* Arena::Allocate(size_t size, size_t align) {
  bytes_ += size;
  char* at = AlignUp(next_, align);
  if (block_ == nullptr || at > end_ || size > static_cast<size_t>(end_ - at)) return Grow(size, align);
  next_ = at + size;
  return at;
}

void* Arena::Grow(size_t size, size_t align) {
  const size_t need = sizeof(Block) + size + align;
  const bool large = need > kArenaBlock;
  Block* block = TakeBlock(large ? need : kArenaBlock);
  char* at = AlignUp(reinterpret_cast<char*>(block + 1), align);
  if (large && block_) {                     // keep bumping in the current block
    block->next = block_->next;
    block_->next = block;
    return at;
  }
  block->next = block_;
  block_ = block;
  next_ = at + size;
  end_ = reinterpret_cast<char*>(block) + block->size;
  return at;
}

void Arena::Reset() {
  while (block_) GiveBlock(std::exchange(block_, block_->next));
  next_ = end_ = nullptr;
  bytes_ = 0;
}

std::string_view Arena::Copy(std::string_view s) { return Concat(s, {}); }

std::string_view Arena::Concat(std::string_view a, std::string_view b) {
  if (a.size() + b.size() == 0) return {};
  char* to = static_cast<char*>(Allocate(a.size() + b.size(), 1));
  if (!a.empty()) std::memcpy(to, a.data(), a.size());
  if (!b.empty()) std::memcpy(to + a.size(), b.data(), b.size());
  return {to, a.size() + b.size()};
}

}  // namespace rws
