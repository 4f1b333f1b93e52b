// A body in which one text stands for another, wherever the octets are cut into chunks (Knuth, Morris, Pratt 1977: what may be the
// beginning of the text is known by its length alone, and held back). Holds one chunk.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "runtime/http/body.h"

namespace rws {

// The text that is searched for. Immutable; outlives its bodies.
class Needle {
 public:
  explicit Needle(std::string_view text);              // not empty
  std::string_view text() const { return text_; }
  size_t size() const { return text_.size(); }
  // `matched` octets of the text stand before `octet`: so many do with it.
  size_t Step(size_t matched, char octet) const;

 private:
  std::string text_;
  std::vector<uint32_t> borders_;                      // of each prefix: its longest border
};

class ReplacedBody final : public Body {
 public:
  // `by` is borrowed, from the arena. Beyond `up_to` octets of `inner` all stays as it is.
  ReplacedBody(BodyPtr inner, const Needle& needle, std::string_view by, uint64_t up_to) : inner_(std::move(inner)), needle_(needle), by_(by), left_(up_to) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override;
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return std::nullopt; }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  bool Scan(Chunk& out);
  void ScanOn();
  bool Pull(size_t max, std::optional<Result<BodyEvent>>& event);
  void LetGo() { piece_ = needle_.text().substr(0, std::exchange(matched_, 0)); }
  BodyPtr inner_;
  const Needle& needle_;
  std::string_view by_;
  uint64_t left_;                                      // octets that are yet to be looked at
  Chunk input_, beyond_;                               // beyond_: after the last of those
  size_t matched_ = 0;                                 // octets of the needle that were taken and are held back
  std::string_view piece_;                             // to be given on next
  std::optional<BodyEvent> last_;                      // follows what was held back
};

}  // namespace rws
