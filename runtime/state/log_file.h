// A log file that is rotated by size and by age. What is full is renamed and handed to LogTidy; no line is cut in two.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

#include "runtime/state/log_target.h"
#include "runtime/state/log_tidy.h"

namespace rws {

class LogFile {
 public:
  // `target` of a file; what went wrong is one line. A file from before goes on. `tidy` outlives it.
  static std::variant<std::unique_ptr<LogFile>, std::string> Open(const LogTarget& target, LogTidy& tidy, int64_t now);
  ~LogFile();

  size_t Write(std::string_view lines, int64_t now);   // Unix time, seconds; how many lines were lost

 private:
  LogFile(const LogTarget& target, LogTidy& tidy, int fd) : target_(target), tidy_(tidy), fd_(fd) {}
  size_t WriteOut(std::string_view);
  void Rotate(int64_t now);
  size_t Fitting(std::string_view lines) const;      // octets of whole lines that this file still takes
  int64_t Period(int64_t now) const { return target_.rotate_seconds == 0 ? 0 : now / target_.rotate_seconds; }
  LogTarget target_;
  LogTidy& tidy_;
  int fd_;
  std::string last_;                                 // the name of the file that was full last
  uint64_t size_ = 0;
  int64_t period_ = 0;                               // of its lines
  bool rotates_ = false, told_ = false;
};

}  // namespace rws
