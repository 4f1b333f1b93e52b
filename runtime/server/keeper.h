// The keeper: the small process before the server. It binds the listening sockets and holds them while servers come and go,
// restarts one that died, passes signals on, speaks with the service manager. It parses nothing that came over a network.
#pragma once

#include <functional>
#include <string>

#include "runtime/server/sockets.h"

namespace rws {

inline constexpr uint32_t kFirstBackOffMs = 100;         // before a dead server is started again; doubles
inline constexpr uint32_t kLongestBackOffMs = 10'000;
inline constexpr uint32_t kSteadyMs = 10'000;            // one that lived for so long was well: back to the first

// The server's end.
class KeeperLink final : public SocketSource {
 public:
  explicit KeeperLink(int fd) : fd_(fd) {}               // taken
  ~KeeperLink() override;
  std::variant<int, ListenError> Listen(const ListenSpec&) override;
  void Release(const std::string& key) override;
  void Tell(ServerState) override;

 private:
  int fd_;
  std::map<std::string, int> held_;
};

// Runs `serve` in a child of its own, again and again until it is told to end, or `serve` returns 0, or before it was ever
// ready anything else. Returns the exit code. Single-threaded: call it before any thread is made.
int Keep(const std::function<int(SocketSource&)>& serve);

}  // namespace rws
