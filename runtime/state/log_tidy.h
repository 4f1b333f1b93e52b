// What becomes of rotated log files: compressed with gzip by a thread of its own that is nice to the others, and the oldest ones
// removed. Files are known by their names: FILE.20261125T031207Z, -002 and so on for a second one of that second, .gz.
#pragma once

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace rws {

class LogTidy {
 public:
  LogTidy() = default;
  ~LogTidy();                                        // what is half compressed stays as it was
  void Ask(const std::string& path, uint32_t keep);  // soon; one job a path waits at most

  // Now, by the caller: as the thread does it. False: something could not be written.
  bool Do(const std::string& path, uint32_t keep) const;

 private:
  void Run();
  bool Compress(const std::string& file) const;
  std::mutex mutex_;
  std::condition_variable wake_;
  std::map<std::string, uint32_t> jobs_;             // path -> keep
  std::atomic<bool> stop_{false};
  std::thread thread_;                               // begun by the first job
};

// Names of rotated files of that path, the oldest first.
std::vector<std::string> RotatedFiles(const std::string& path);

}  // namespace rws
