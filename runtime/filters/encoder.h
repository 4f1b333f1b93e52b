// A stream of one content coding: gzip (RFC 1952), br (RFC 7932), zstd (RFC 8878). Memory is the library's, from its making
// to its end, whatever passes through: 262 KiB for gzip, at most 2 MiB for br and 1.3 MiB for zstd, less when the
// length is known and short. Windows are those below, far from the 8 MiB that clients must bear.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>

#include "runtime/base/result.h"
#include "runtime/filters/accept_encoding.h"

namespace rws {

inline constexpr int kGzipLevel = 5;
inline constexpr int kBrQuality = 4;
inline constexpr int kBrWindowLog = 16;
inline constexpr int kZstdLevel = 3;
inline constexpr int kZstdWindowLog = 17;
inline constexpr int kZstdHashLog = 16;
inline constexpr int kZstdChainLog = 15;

class Encoder {
 public:
  enum class Op : uint8_t { kTake, kFlush, kEnd };
  virtual ~Encoder() = default;
  // Takes from the front of `in` and writes to the front of `out`. True: done, all of `in` is taken, and with kFlush and kEnd
  // all that was taken is written. False: `out` is full, go on with the same operation.
  virtual Result<bool> Run(Op, std::string_view& in, std::span<char>& out) = 0;
};

// `length`: of all that will be given to it, when known; it must hold. Null: no memory.
std::unique_ptr<Encoder> MakeEncoder(Coding, std::optional<uint64_t> length);

}  // namespace rws
