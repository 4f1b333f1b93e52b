#include "runtime/codec/h1/input.h"

#include <algorithm>
#include <cstring>

namespace rws {

Chunk H1Input::Take(size_t n) {
  Chunk taken = Chunk::Share(buffer_, view().substr(0, n));
  begin_ += n;
  return taken;
}

Chunk H1Input::Pin() const { return buffer_ ? Chunk::Share(buffer_, {}) : Chunk(); }

std::optional<Result<size_t>> H1Input::Receive(Stream& stream) {
  if (!stream.readable()) return std::nullopt;       // no receive, and no buffer, in vain
  MakeRoom();
  std::optional<Result<size_t>> got = stream.TryRead({buffer_->data() + end_, buffer_->size() - end_});
  if (got && got->ok()) end_ += **got;
  if (empty() && buffer_->unique()) Release();       // nothing came: do not keep a buffer while waiting
  return got;
}

void H1Input::Put(std::string_view bytes) {
  if (!buffer_ || buffer_->size() - end_ < bytes.size()) Move(std::max(kBufferSize, end_ - begin_ + bytes.size()));
  bytes.copy(buffer_->data() + end_, bytes.size());
  end_ += bytes.size();
}

void H1Input::Release() {
  if (buffer_) std::exchange(buffer_, nullptr)->Unref();
  begin_ = end_ = 0;
}

void H1Input::MakeRoom() {
  if (!buffer_) return Move(kBufferSize);
  if (empty() && buffer_->unique()) begin_ = end_ = 0;
  if (buffer_->size() - end_ >= kMinReceive) return;
  Move(std::max(kBufferSize, (end_ - begin_) * 2));
}

// Into a new buffer: the old one may be counted by others, and a head must be in one piece.
void H1Input::Move(size_t size) {
  Buffer* next = Buffer::Make(size);
  size_t held = end_ - begin_;
  if (held) std::memcpy(next->data(), buffer_->data() + begin_, held);
  if (buffer_) buffer_->Unref();
  buffer_ = next;
  begin_ = 0;
  end_ = held;
}

}  // namespace rws
