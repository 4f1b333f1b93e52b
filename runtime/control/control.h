// The thread that talks to the world beside traffic: signals, the control socket, the watched file, a slow tick. Asio's loop
// on the thread that calls Run; what is to be done is the caller's, given as hooks that run there too.
#pragma once

#include <functional>
#include <optional>
#include <memory>
#include <string>
#include <string_view>

#include "runtime/control/http_server.h"
#include "runtime/control/otlp.h"

namespace rws {

inline constexpr size_t kMaxCommandBytes = 256;          // of one line on the control socket
inline constexpr size_t kMaxControlSessions = 16;        // more are closed at once
inline constexpr int kControlSeconds = 2;                // to send a command and take its answer
inline constexpr int kRefreshSeconds = 2;

struct ControlHooks {
  std::function<std::string(std::string_view command)> answer;   // of one command, without its newline
  std::function<void()> reload;                                  // SIGHUP, or the watched file changed
  std::function<void()> reopen_logs;                             // SIGUSR1
  std::function<void()> refresh;                                 // each kRefreshSeconds
  std::function<HttpAnswer(const RequestHead&)> watch;           // who asks at the metrics' address
};

class Control {
 public:
  Control(ControlHooks, SpanQueue&);                     // the queue outlives it
  ~Control();                                            // removes the socket's file

  // "": fine, else one line. `watch`: a file whose replacement calls reload; "": none.
  std::string Open(const std::string& socket_path, const std::string& watch);
  void Run();                                            // returns after SIGTERM or SIGINT
  void RunFor(int ms);                                   // as Run, for that long; afterwards, while the node ends
  HttpServer& watchers();
  OtlpExporter& traces();
  const OtlpExporter& traces() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

std::string DefaultControlPath();
int AskNode(const std::string& socket_path, const std::string& command);   // prints the answer; exit code

}  // namespace rws
