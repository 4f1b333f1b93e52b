// Places in source text. Offsets are bytes from the start of the file.
#pragma once

#include <compare>
#include <cstdint>

namespace rwsc {

struct FileId {
  uint32_t value = 0;
  friend auto operator<=>(const FileId&, const FileId&) = default;
};

struct Span {
  FileId file;
  uint32_t begin = 0;
  uint32_t end = 0;  // one past the last byte
  friend auto operator<=>(const Span&, const Span&) = default;
};

// The part of `outer` that starts `offset` bytes in and is `length` bytes long.
constexpr Span Inside(Span outer, uint32_t offset, uint32_t length) {
  return {outer.file, outer.begin + offset, outer.begin + offset + length};
}

constexpr bool Within(Span inner, Span outer) { return inner.file == outer.file && inner.begin >= outer.begin && inner.end <= outer.end; }

}  // namespace rwsc
