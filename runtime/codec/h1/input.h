// What a connection has received and not yet used: a window of one counted buffer, lent only while there are bytes. Views
// and chunks of earlier bytes stay valid as long as somebody counts the buffer: it is never rewritten under them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "runtime/base/chunk.h"
#include "runtime/net/stream.h"

namespace rws {

inline constexpr size_t kMinReceive = 2048;          // less room than this: take another buffer

class H1Input {
 public:
  H1Input() = default;
  H1Input(const H1Input&) = delete;
  H1Input& operator=(const H1Input&) = delete;
  ~H1Input() { Release(); }

  std::string_view view() const { return buffer_ ? std::string_view(buffer_->data() + begin_, end_ - begin_) : std::string_view(); }
  bool empty() const { return begin_ == end_; }
  void Consume(size_t n) { begin_ += n; }
  Chunk Take(size_t n);                              // counted; consumed
  Chunk Pin() const;                                 // keeps the bytes of now where they are

  // One TryRead of the stream behind what is there. nullopt: nothing now; 0: the peer has ended.
  std::optional<Result<size_t>> Receive(Stream&);
  void Put(std::string_view);                        // as if received
  void Release();                                    // gives the buffer back; unused bytes are lost

 private:
  void MakeRoom();
  void Move(size_t size);
  Buffer* buffer_ = nullptr;
  size_t begin_ = 0, end_ = 0;
};

}  // namespace rws
