// Blocks of an arena: the newest of usual size is filled, larger pieces get a block of their own behind it.
#include "runtime/base/arena.h"

#include <cstring>

#include "runtime/base/check.h"
#include "runtime/base/free_list.h"

namespace rws {

struct alignas(std::max_align_t) Arena::Block {
  Block* older;
  size_t size;  // of the whole block
  char* begin() { return reinterpret_cast<char*>(this + 1); }
};

namespace {

thread_local FreeList free_blocks(kArenaBlock, kArenaFreeBlocks);

constexpr size_t kUsable = kArenaBlock - sizeof(std::max_align_t);

char* AlignUp(char* p, size_t align) {
  auto bits = reinterpret_cast<uintptr_t>(p);
  return p + (((bits + align - 1) & ~(align - 1)) - bits);
}

}  // namespace

void* Arena::Grow(size_t size, size_t align) {
  static_assert(sizeof(Block) <= 2 * sizeof(std::max_align_t));
  RWS_CHECK(size <= SIZE_MAX / 2 && align <= kArenaBlock / 4);
  if (size + align > kUsable) return Large(size, align);
  block_ = ::new (free_blocks.Take()) Block{block_, kArenaBlock};
  end_ = reinterpret_cast<char*>(block_) + kArenaBlock;
  char* at = AlignUp(block_->begin(), align);
  next_ = at + size;
  return at;
}

// The block in use stays in front, so that small pieces still go there.
void* Arena::Large(size_t size, size_t align) {
  size_t whole = sizeof(Block) + size + align;
  auto* own = ::new (::operator new(whole)) Block{nullptr, whole};
  if (block_) {
    own->older = block_->older;
    block_->older = own;
  } else {
    block_ = own;
  }
  return AlignUp(own->begin(), align);
}

void Arena::Reset() {
  while (block_) {
    Block* block = std::exchange(block_, block_->older);
    if (block->size == kArenaBlock) free_blocks.Give(block);
    else ::operator delete(block);
  }
  next_ = end_ = nullptr;
  bytes_ = 0;
}

std::string_view Arena::Copy(std::string_view text) { return Concat(text, {}); }

std::string_view Arena::Concat(std::string_view a, std::string_view b) {
  if (a.empty() && b.empty()) return {};
  auto* to = static_cast<char*>(Allocate(a.size() + b.size(), 1));
  if (!a.empty()) std::memcpy(to, a.data(), a.size());
  if (!b.empty()) std::memcpy(to + a.size(), b.data(), b.size());
  return {to, a.size() + b.size()};
}

}  // namespace rws
