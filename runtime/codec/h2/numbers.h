// Which numbers of a client's streams are spent, once nghttp2 has forgotten those streams (RFC 9113 5.1, 5.1.1).
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace rws {

class H2Numbers {
 public:
  enum class Verdict : uint8_t { kFine, kClosed, kSkipped };     // kSkipped: passed over by a higher number

  // A header section that is not of a stream under way.
  Verdict Open(int32_t id) {
    if (id <= last_) return Judge(id);
    if (id > last_ + 2) skipped_from_ = last_ + 2, skipped_to_ = id - 2;
    last_ = id;
    return Verdict::kFine;
  }
  // A frame that only the opener of a stream sends, for one that is not under way. What we reset may have been on its way.
  Verdict Judge(int32_t id) const {
    if (id > last_ || id <= unsure_ || std::find(reset_.begin(), reset_.end(), id) != reset_.end()) return Verdict::kFine;
    return id >= skipped_from_ && id <= skipped_to_ ? Verdict::kSkipped : Verdict::kClosed;
  }
  void Reset(int32_t id) {
    if (std::find(reset_.begin(), reset_.end(), id) != reset_.end()) return;
    int32_t& oldest = reset_[next_++ % reset_.size()];
    unsure_ = std::max(unsure_, oldest);
    oldest = id;
  }

 private:
  std::array<int32_t, 16> reset_{};                    // by us, the latest
  size_t next_ = 0;
  int32_t unsure_ = 0;                                 // up to here some were reset and are not remembered
  int32_t last_ = -1;
  int32_t skipped_from_ = 0, skipped_to_ = -1;         // the latest gap
};

// Finds the heads of DATA frames among what a client sends, its preface first: of those that nghttp2 ignores it tells nobody.
class H2DataHeads {
 public:
  // How much of `in` leads to the end of the next one, whose stream is told, or all of it.
  size_t Next(std::string_view in, std::optional<int32_t>& stream) {
    for (size_t at = 0;;) {
      const size_t passed = std::min(skip_, in.size() - at);
      skip_ -= passed;
      at += passed;
      if (at == in.size()) return at;
      head_[have_++] = static_cast<uint8_t>(in[at++]);
      if (have_ < head_.size()) continue;
      have_ = 0;
      skip_ = static_cast<size_t>(head_[0]) << 16 | static_cast<size_t>(head_[1]) << 8 | head_[2];
      if (head_[3] != kData) continue;
      stream = (head_[5] & 0x7f) << 24 | head_[6] << 16 | head_[7] << 8 | head_[8];
      return at;
    }
  }

 private:
  static constexpr uint8_t kData = 0;
  std::array<uint8_t, 9> head_{};
  size_t have_ = 0, skip_ = 24;                        // the preface (RFC 9113 3.4)
};

}  // namespace rws
