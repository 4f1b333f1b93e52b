// The one thread that writes access logs: drains the rings of all workers to where the log goes, many lines at a time. While
// lines come it looks again each kLogLingerMs and nobody wakes it, unless a ring is half full; after such a time without one it
// sleeps, and the next line costs its worker a system call. Who reads the log may stall: lines are dropped then, but nobody else
// waits.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "runtime/state/log_ring.h"
#include "runtime/state/log_sink.h"

namespace rws {

inline constexpr int kLogLingerMs = 20;

class LogWriter {
 public:
  LogWriter();
  ~LogWriter();                                    // writes what is there, then joins

  LogRing& AddRing();                              // lives as long as the writer; any thread
  void Wrote(const LogRing&);                      // its worker, after Write

  // What went wrong, or "": then the lines go there from now on.
  std::string Open(const LogTarget& target);
  std::string Open(const std::string& path);       // of a file
  std::string Reopen();                            // a file's path again: it was renamed (SIGUSR1)
  uint64_t dropped() const;                        // lines, by full rings and failed writes
  uint64_t lost() const { return lost_; }          // lines that could not be written

 private:
  enum class State : uint8_t { kWorks, kLingers, kSleeps };
  void Run();
  bool Drain();
  void Wait(State, int ms);                        // -1: until it is woken
  void Wake();
  mutable std::mutex mutex_;                       // rings_, sink_, target_; never held while writing
  std::vector<std::unique_ptr<LogRing>> rings_;
  LogTarget target_;
  std::atomic<uint64_t> lost_{0};
  std::atomic<State> state_{State::kWorks};
  std::atomic<bool> stop_{false};
  LogTidy tidy_;
  std::shared_ptr<LogSink> sink_;                  // goes with the last who holds it
  int wake_ = -1;
  std::string batch_;
  std::thread thread_;
};

}  // namespace rws
