#include "runtime/filters/encoder.h"

#include <brotli/encode.h>
#include <zlib.h>
#include <zstd.h>

#include <algorithm>

namespace rws {
namespace {

Error Broken() { return Error(Fault::kInternal, "a coding failed"); }

class Gzip final : public Encoder {
 public:
  ~Gzip() override { deflateEnd(&z_); }
  bool Begin() {
    constexpr int kWithGzipHead = 16 + MAX_WBITS, kDefaultMemory = 8;
    return deflateInit2(&z_, kGzipLevel, Z_DEFLATED, kWithGzipHead, kDefaultMemory, Z_DEFAULT_STRATEGY) == Z_OK;
  }
  Result<bool> Run(Op op, std::string_view& in, std::span<char>& out) override {
    constexpr size_t kMost = 1u << 30;                       // of its 32 bits
    z_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(in.data()));
    z_.avail_in = static_cast<uInt>(std::min(in.size(), kMost));
    z_.next_out = reinterpret_cast<Bytef*>(out.data());
    z_.avail_out = static_cast<uInt>(std::min(out.size(), kMost));
    const int done = deflate(&z_, op == Op::kTake ? Z_NO_FLUSH : op == Op::kFlush ? Z_SYNC_FLUSH : Z_FINISH);
    in.remove_prefix(static_cast<size_t>(reinterpret_cast<char*>(z_.next_in) - in.data()));
    out = out.subspan(static_cast<size_t>(reinterpret_cast<char*>(z_.next_out) - out.data()));
    if (done == Z_STREAM_END) return true;
    if (done != Z_OK && done != Z_BUF_ERROR) return Broken();
    if (op == Op::kEnd || !in.empty()) return false;
    return op == Op::kTake || !Holds();
  }

 private:
  // Asked with a full `out` alone zlib would write its mark again and again.
  bool Holds() {
    unsigned octets = 0;
    int bits = 0;
    return deflatePending(&z_, &octets, &bits) == Z_OK && octets > 0;
  }
  z_stream z_{};
};

class Br final : public Encoder {
 public:
  ~Br() override { BrotliEncoderDestroyInstance(br_); }
  bool Begin(std::optional<uint64_t> length) {
    if (!br_) return false;
    BrotliEncoderSetParameter(br_, BROTLI_PARAM_QUALITY, kBrQuality);
    BrotliEncoderSetParameter(br_, BROTLI_PARAM_LGWIN, kBrWindowLog);
    if (length) BrotliEncoderSetParameter(br_, BROTLI_PARAM_SIZE_HINT, static_cast<uint32_t>(std::min<uint64_t>(*length, 1u << 30)));
    return true;
  }
  Result<bool> Run(Op op, std::string_view& in, std::span<char>& out) override {
    size_t left = in.size(), room = out.size();
    const auto* from = reinterpret_cast<const uint8_t*>(in.data());
    auto* to = reinterpret_cast<uint8_t*>(out.data());
    const BrotliEncoderOperation how = op == Op::kTake ? BROTLI_OPERATION_PROCESS : op == Op::kFlush ? BROTLI_OPERATION_FLUSH : BROTLI_OPERATION_FINISH;
    if (!BrotliEncoderCompressStream(br_, how, &left, &from, &room, &to, nullptr)) return Broken();
    in.remove_prefix(in.size() - left);
    out = out.subspan(out.size() - room);
    if (op == Op::kEnd) return BrotliEncoderIsFinished(br_) != BROTLI_FALSE;
    return in.empty() && (op == Op::kTake || !BrotliEncoderHasMoreOutput(br_));
  }

 private:
  BrotliEncoderState* br_ = BrotliEncoderCreateInstance(nullptr, nullptr, nullptr);
};

class Zstd final : public Encoder {
 public:
  ~Zstd() override { ZSTD_freeCCtx(zstd_); }
  bool Begin(std::optional<uint64_t> length) {
    if (!zstd_) return false;
    bool good = Set(ZSTD_c_compressionLevel, kZstdLevel) && Set(ZSTD_c_windowLog, kZstdWindowLog);
    good = good && Set(ZSTD_c_hashLog, kZstdHashLog) && Set(ZSTD_c_chainLog, kZstdChainLog);
    if (good && length) good = !ZSTD_isError(ZSTD_CCtx_setPledgedSrcSize(zstd_, *length));
    return good;
  }
  Result<bool> Run(Op op, std::string_view& in, std::span<char>& out) override {
    ZSTD_inBuffer from{in.data(), in.size(), 0};
    ZSTD_outBuffer to{out.data(), out.size(), 0};
    const ZSTD_EndDirective how = op == Op::kTake ? ZSTD_e_continue : op == Op::kFlush ? ZSTD_e_flush : ZSTD_e_end;
    const size_t left = ZSTD_compressStream2(zstd_, &to, &from, how);
    if (ZSTD_isError(left)) return Broken();
    in.remove_prefix(from.pos);
    out = out.subspan(to.pos);
    return in.empty() && (op == Op::kTake || left == 0);
  }

 private:
  bool Set(ZSTD_cParameter what, int value) { return !ZSTD_isError(ZSTD_CCtx_setParameter(zstd_, what, value)); }
  ZSTD_CCtx* zstd_ = ZSTD_createCCtx();
};

}  // namespace

std::unique_ptr<Encoder> MakeEncoder(Coding coding, std::optional<uint64_t> length) {
  if (coding == Coding::kGzip) {
    auto gzip = std::make_unique<Gzip>();
    return gzip->Begin() ? std::move(gzip) : nullptr;
  }
  if (coding == Coding::kBr) {
    auto br = std::make_unique<Br>();
    return br->Begin(length) ? std::move(br) : nullptr;
  }
  auto zstd = std::make_unique<Zstd>();
  return zstd->Begin(length) ? std::move(zstd) : nullptr;
}

}  // namespace rws
