// Octets of one file: a range of it, or several with texts before each and behind the last (multipart/byteranges).
#pragma once

#include <span>

#include "runtime/filters/file_cache.h"
#include "runtime/http/body.h"
#include "runtime/http/ranges.h"

namespace rws {

struct FilePart {
  uint32_t text = 0;                 // octets of the texts that stand before it
  ByteRange range;                   // may be empty
};

class FileBody final : public Body {
 public:
  FileBody(FileEntryRef entry, ByteRange range) : entry_(std::move(entry)), range_(range) {}
  // `parts` are the arena's.
  FileBody(FileEntryRef entry, Chunk texts, std::span<const FilePart> parts) : entry_(std::move(entry)), texts_(std::move(texts)), parts_(parts) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return Readiness(signal_, true); }
  std::optional<uint64_t> Remaining() const override;
  void Stop(Error) noexcept override;

 private:
  Result<BodyEvent> Octets(size_t max);
  Result<BodyEvent> Text(size_t max);

  FileEntryRef entry_;
  Chunk texts_;
  std::span<const FilePart> parts_;
  uint32_t text_ = 0;                // still to be sent before range_
  ByteRange range_;
  Signal signal_;
};

}  // namespace rws
