// A body in a content coding. Pulls the inner one only when it is asked itself; when that has nothing for now, what was taken
// so far goes out whole, so that an event stream is never held back. Holds one chunk of the inner body and the encoder.
#pragma once

#include "runtime/filters/encoder.h"
#include "runtime/http/body.h"

namespace rws {

inline constexpr size_t kCompressTurn = 256 * 1024;          // octets taken, then others have a turn

class CompressedBody final : public Body {
 public:
  // `inner` is not null and yields no FileRange (see http/materialise.h).
  CompressedBody(BodyPtr inner, Coding coding) : inner_(std::move(inner)), coding_(coding), length_(inner_->Remaining()) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return paused_ ? Yield() : inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error) noexcept override;

 private:
  bool Step(std::span<char>& room);
  bool Pull();
  bool Fail(Error);
  BodyEvent Last();

  BodyPtr inner_;
  Coding coding_;
  std::optional<uint64_t> length_;                           // of the inner body
  std::unique_ptr<Encoder> encoder_;                         // made with the first octet, gone with the last
  Encoder::Op op_ = Encoder::Op::kTake;
  Chunk input_;
  size_t taken_ = 0;                                         // this turn
  bool held_ = false;                                        // the encoder may hold something
  bool paused_ = false, ended_ = false;
  const Fields* trailers_ = nullptr;
  std::optional<Error> error_;
};

}  // namespace rws
