// The process: workers, the bundle in service, listening sockets. Everything here runs on the main thread, which is control's.
#pragma once

#include <optional>
#include <string>

#include "runtime/base/offload_pool.h"
#include "runtime/control/control.h"
#include "runtime/control/metrics_text.h"
#include "runtime/server/sockets.h"
#include "runtime/server/worker.h"
#include "runtime/state/ticket_keys.h"

namespace rws {

struct RunOptions {
  std::string file, base, control, state;
  std::optional<uint16_t> http_port, https_port;         // of the first listener of each kind
  uint32_t workers = 0;                                  // 0: from the bundle, else one a core
  bool watch = false;
};

class Node {
 public:
  Node(RunOptions options, SocketSource& sockets);       // `sockets` is borrowed
  int Run();                                             // exit code

 private:
  std::string Reload();                                  // "": done, seen by every worker
  void Close(const std::vector<ListenSocket>& these, const std::vector<ListenSocket>& but);
  std::string OpenListeners(const BundleView&, std::vector<ListenSocket>& out);
  std::string OpenLog(const Generation& next);
  std::string OpenMetrics(const Generation& next, int& fd);
  void InstallWatching(const Generation& next, int metrics_fd);
  HttpAnswer Watch(const RequestHead&) const;            // /metrics, /health, /ready
  NodeFigures Figures() const;
  void Install(std::shared_ptr<Generation>, const std::vector<ListenSocket>&);
  void ReloadAndSay();
  void ReopenLogs();
  void RefreshState();
  std::string Answer(std::string_view command);
  std::string StatusText() const;
  void Stop();

  RunOptions options_;
  std::string via_;                                      // "rws-1f0c9a3e"
  SocketSource& source_;
  SystemClock clock_;
  std::atomic<int> alive_{0};
  OffloadPool* offload_ = nullptr;
  LogWriter log_;
  SpanQueue spans_;
  MetricNames names_;
  FilterState filters_;
  LocalCa ca_;
  TicketKeys tickets_;
  TlsServer tls_;
  Gate gate_;
  Nursery nursery_;
  std::vector<std::unique_ptr<Worker>> workers_;
  std::vector<ListenSocket> sockets_;
  std::shared_ptr<Generation> current_;
  Control control_;
  uint64_t started_ms_ = 0, reloads_ = 0, refused_ = 0, ticks_ = 0;
  std::vector<std::pair<std::weak_ptr<const LoadedBundle>, uint64_t>> loaded_;      // and when; those that have gone are dropped
  bool draining_ = false;
};

}  // namespace rws
