// One line of the access log from what an exchange knows: JSON, or the combined format of Apache and nginx.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/pipeline/exchange.h"

namespace rws {

inline constexpr size_t kMaxLogLine = 8192;        // bytes; longer values are cut
inline constexpr size_t kMaxLogValue = 1024;       // of one value, escaped

enum class LogFormat : uint8_t { kJson, kCombined };

struct LogField {
  uint16_t id;                                     // of fields.def or log_fields.def
  std::string name;                                // of a keyed one: `header.` and this
  std::string key;                                 // in the line
};

struct LogForm {
  LogFormat format = LogFormat::kJson;
  std::vector<LogField> fields;                    // of JSON; none: the usual ones
};

// What the exchange does not know of itself.
struct LineFacts {
  std::string_view site, route;
  std::string_view time;                           // when it ended, as the format has it (LineClock)
  uint64_t sent = 0;                               // octets of the response's body
  uint64_t took_us = 0;
  std::optional<Fault> fault;                      // what ended it early
};

// The line ends in LF and lives in `room`. Credentials stand in no line: `<redacted>`.
std::string_view AccessLine(const LogForm&, const Exchange&, const LineFacts&, std::span<char, kMaxLogLine> room);

// The time of day from a worker's clock: the text of a second is made once. One thread.
class LineClock {
 public:
  explicit LineClock(const Clock& clock) : clock_(clock) {}
  int64_t WallMicros(uint64_t now_us);             // Unix time of a moment of the clock
  std::string_view Text(LogFormat, uint64_t now_us);       // valid until the next call

 private:
  static constexpr uint64_t kAdjustMicros = 1'000'000;     // how long the two clocks are taken to go alike
  const Clock& clock_;
  int64_t offset_ = 0;
  uint64_t adjust_at_ = 0;
  int64_t second_ = -1;
  LogFormat format_ = LogFormat::kJson;
  size_t size_ = 0;
  char text_[40];
};

}  // namespace rws
