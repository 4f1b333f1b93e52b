// A request body that may be read more than once: what an attempt took of it is kept, up to a bound, for the next one.
#pragma once

#include "runtime/http/body.h"

namespace rws {

inline constexpr size_t kReplayBytes = 64 * 1024;      // of one request; beyond, it cannot be read again

// Lives in the arena; goes with the last TapeHold. One reader at a time: a new one ends what the one before may do.
class ReplayTape {
 public:
  ReplayTape(Arena& arena, BodyPtr source) : arena_(arena), source_(std::move(source)) {}
  bool whole() const { return !overflowed_; }          // it can be read from its start again

 private:
  friend class TapeHold;
  friend class ReplayBody;
  struct Piece { std::string_view text; Piece* next; };
  void Keep(std::string_view);

  Arena& arena_;
  BodyPtr source_;
  Piece *first_ = nullptr, *last_ = nullptr;
  size_t kept_ = 0;
  uint32_t holds_ = 0;
  bool overflowed_ = false;
  std::optional<Result<BodyEvent>> ended_;             // what came last: trailers and the end, or an error
};

class TapeHold {
 public:
  explicit TapeHold(ReplayTape* t) : tape_(t) { if (tape_) ++tape_->holds_; }
  TapeHold(const TapeHold&) = delete;
  TapeHold& operator=(const TapeHold&) = delete;
  ~TapeHold() { if (tape_ && --tape_->holds_ == 0) tape_->~ReplayTape(); }
  ReplayTape* get() const { return tape_; }

 private:
  ReplayTape* tape_;
};

class ReplayBody final : public Body {
 public:
  explicit ReplayBody(ReplayTape& tape) : hold_(&tape), next_(tape.first_) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override;
  std::optional<uint64_t> Remaining() const override;
  void Stop(Error) noexcept override {}                // the tape's source goes with the tape

 private:
  TapeHold hold_;
  ReplayTape::Piece* next_;                            // kept and not yet read
  size_t read_ = 0;                                    // of all that was kept
  size_t within_ = 0;                                  // of `next_`
  bool told_trailers_ = false;
  Signal ready_;
};

}  // namespace rws
