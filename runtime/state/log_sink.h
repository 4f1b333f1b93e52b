// The other end of a log: standard output, a file that is rotated, syslog or the journal. One thread, the log writer's.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "runtime/state/log_target.h"
#include "runtime/state/log_tidy.h"

namespace rws {

inline constexpr int kLogEndMs = 500;                // how long an ending node waits for a reader that has stalled
inline constexpr int kLogConnectMs = 500;            // for a syslog server's answer; further tries are a second apart

class LogSink {
 public:
  virtual ~LogSink() = default;
  // Whole lines, each with its LF. May wait as long as its reader has no room, until `stop`. How many were lost.
  virtual size_t Write(std::string_view lines) = 0;
};

// What went wrong is one line. `stop` and `tidy` outlive it. Any thread; blocking.
std::variant<std::unique_ptr<LogSink>, std::string> OpenLogSink(const LogTarget&, const std::atomic<bool>& stop, LogTidy& tidy);

}  // namespace rws
