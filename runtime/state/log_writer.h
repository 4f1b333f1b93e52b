// The one thread that writes access logs: drains the rings of all workers to standard output or a file. It sleeps while
// there is nothing; a worker wakes it with at most one system call a sleep.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "runtime/state/log_ring.h"

namespace rws {

class LogWriter {
 public:
  LogWriter();
  ~LogWriter();                                    // writes what is there, then joins

  LogRing& AddRing();                              // lives as long as the writer; any thread
  void Wake();                                     // a worker, after Write

  // "": standard output. What went wrong, or "": then the lines go there from now on.
  std::string Open(const std::string& path);
  std::string Reopen();                            // the same path again: it was renamed (SIGUSR1)
  uint64_t dropped() const;                        // lines, by full rings and failed writes

 private:
  void Run();
  bool Drain();
  void WriteOut(std::string_view);
  mutable std::mutex mutex_;                       // rings_, fd_, path_
  std::vector<std::unique_ptr<LogRing>> rings_;
  std::string path_;
  int fd_ = 1, wake_ = -1;
  uint64_t failed_ = 0;
  std::atomic<bool> asleep_{false}, stop_{false};
  std::string batch_;
  std::thread thread_;
};

}  // namespace rws
