// What origins say on their standard error (FastCGI), as lines of ours: never waits, bounded in rate and length. One worker.
#pragma once

#include <cstdint>
#include <string_view>

namespace rws {

inline constexpr uint32_t kOriginErrorsASecond = 100;

class OriginErrors {
 public:
  explicit OriginErrors(int fd = 2) : fd_(fd) {}
  // "rws: ORIGIN: LINE", with control octets as `?`. What is beyond the rate, or meets a full pipe, is dropped; how much is said
  // before the next line.
  void Write(std::string_view origin, std::string_view line, uint64_t now_ms);
  uint64_t dropped() const { return dropped_; }

 private:
  bool Put(std::string_view text);
  int fd_;
  uint64_t second_ = 0, dropped_ = 0, untold_ = 0;
  uint32_t lines_ = 0;                                   // of this second
};

}  // namespace rws
