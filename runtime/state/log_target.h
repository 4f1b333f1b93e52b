// Where lines of a log go, as a bundle says it.
#pragma once

#include <cstdint>
#include <string>

namespace rws {

struct LogTarget {
  enum class Kind : uint8_t { kStdout, kFile, kSyslog, kJournald };
  enum class By : uint8_t { kUnix, kUdp, kTcp };     // of syslog
  Kind kind = Kind::kStdout;
  By by = By::kUnix;
  std::string path;                                  // of a file or a socket; "": the socket where everybody has it
  std::string host;                                  // of UDP and TCP
  uint16_t port = 0;
  uint64_t rotate_bytes = 0;                         // 0: not by size
  uint32_t rotate_seconds = 0;                       // 0: not by age; else a file holds lines of one such period, as UTC counts them
  uint32_t keep = 10;                                // files of before
  friend bool operator==(const LogTarget&, const LogTarget&) = default;
};

}  // namespace rws
