// What a client makes of a content coding. Streams that have not ended give what is readable so far, and "?".
#pragma once

#include <brotli/decode.h>
#include <zlib.h>
#include <zstd.h>

#include <string>
#include <string_view>

#include "runtime/filters/accept_encoding.h"

namespace rws {

inline std::string DecodedGzip(std::string_view coded) {
  std::string out(1 << 16, '\0'), got;
  z_stream z{};
  inflateInit2(&z, 16 + MAX_WBITS);
  z.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(coded.data()));
  z.avail_in = static_cast<uInt>(coded.size());
  int done = Z_OK;
  do {
    z.next_out = reinterpret_cast<Bytef*>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    done = inflate(&z, Z_SYNC_FLUSH);
    got.append(out, 0, out.size() - z.avail_out);
  } while (done == Z_OK && z.avail_out == 0);
  const bool whole = done == Z_STREAM_END && z.avail_in == 0;
  inflateEnd(&z);
  return whole ? got : got + "?";
}

inline std::string DecodedBr(std::string_view coded) {
  BrotliDecoderState* br = BrotliDecoderCreateInstance(nullptr, nullptr, nullptr);
  std::string out(1 << 16, '\0'), got;
  const auto* in = reinterpret_cast<const uint8_t*>(coded.data());
  size_t left = coded.size();
  BrotliDecoderResult done = BROTLI_DECODER_RESULT_ERROR;
  do {
    auto* to = reinterpret_cast<uint8_t*>(out.data());
    size_t room = out.size();
    done = BrotliDecoderDecompressStream(br, &left, &in, &room, &to, nullptr);
    got.append(out, 0, out.size() - room);
  } while (done == BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT);
  BrotliDecoderDestroyInstance(br);
  return done == BROTLI_DECODER_RESULT_SUCCESS && left == 0 ? got : got + "?";
}

inline std::string DecodedZstd(std::string_view coded) {
  ZSTD_DCtx* zstd = ZSTD_createDCtx();
  std::string out(1 << 16, '\0'), got;
  ZSTD_inBuffer in{coded.data(), coded.size(), 0};
  size_t left = 1, made = 0;
  do {
    ZSTD_outBuffer to{out.data(), out.size(), 0};
    left = ZSTD_decompressStream(zstd, &to, &in);
    made = to.pos;
    got.append(out, 0, made);
  } while (left != 0 && !ZSTD_isError(left) && (in.pos < in.size || made == out.size()));
  ZSTD_freeDCtx(zstd);
  return left == 0 && in.pos == in.size ? got : got + "?";
}

inline std::string Decoded(Coding coding, std::string_view coded) {
  return coding == Coding::kGzip ? DecodedGzip(coded) : coding == Coding::kBr ? DecodedBr(coded) : DecodedZstd(coded);
}

inline constexpr Coding kCodings[] = {Coding::kZstd, Coding::kBr, Coding::kGzip};

// Text that compresses, but not to nothing.
inline std::string Prose(size_t size) {
  std::string text;
  for (uint32_t seed = 1; text.size() < size; seed = seed * 1664525 + 1013904223) text += "word" + std::to_string(seed >> 20) + (seed % 7 ? " " : "\n");
  return text.substr(0, size);
}

}  // namespace rws
