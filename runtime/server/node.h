// The process: workers, the bundle in service, listening sockets, signals and the control socket. Runs on the main thread.
#pragma once

#include <optional>
#include <string>

#include "runtime/base/offload_pool.h"
#include "runtime/server/worker.h"

namespace rws {

struct RunOptions {
  std::string file, base, control;
  std::optional<uint16_t> http_port;
  uint32_t workers = 0;                                  // 0: from the bundle, else one a core
  bool watch = false;
};

class Node {
 public:
  explicit Node(RunOptions options);
  ~Node();
  int Run();                                             // exit code

 private:
  std::string Reload();                                  // "": done, seen by every worker
  std::string OpenListeners(const BundleView&, std::vector<ListenSocket>& out);
  std::string OpenControl();
  std::string OpenLog(const Generation& next);
  void Answer(int listen_fd);
  std::string StatusText() const;
  void Stop();
  bool FileChanged();

  RunOptions options_;
  SystemClock clock_;
  std::atomic<int> alive_{0};
  OffloadPool* offload_ = nullptr;
  LogWriter log_;
  RouteNames names_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<ListenSocket> sockets_;
  std::shared_ptr<Generation> current_;
  int control_fd_ = -1;
  int64_t file_stamp_ = 0;
  uint64_t started_ms_ = 0, reloads_ = 0, refused_ = 0;
};

std::string DefaultControlPath();
int AskNode(const std::string& control_path, const std::string& command);   // prints the answer; exit code

}  // namespace rws
