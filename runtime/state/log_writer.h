// The one thread that writes access logs: drains the rings of all workers to standard output or a file. It sleeps while
// there is nothing; a worker wakes it with at most one system call a sleep. Who reads the log may stall: lines are dropped
// then, but nobody else waits.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "runtime/state/log_ring.h"

namespace rws {

inline constexpr int kLogEndMs = 500;              // how long the destructor waits for a reader that has stalled

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
  struct Out;                                      // a descriptor, closed by the last who holds it
  void Run();
  bool Drain();
  void WriteOut(const Out&, std::string_view);
  bool MayWrite(const Out&) const;
  mutable std::mutex mutex_;                       // rings_, out_, path_; never held while writing
  std::vector<std::unique_ptr<LogRing>> rings_;
  std::string path_;
  std::shared_ptr<const Out> out_;
  int wake_ = -1;
  std::atomic<uint64_t> failed_{0};
  std::atomic<bool> asleep_{false}, stop_{false};
  std::string batch_;
  std::thread thread_;
};

}  // namespace rws
