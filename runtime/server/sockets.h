// Where listening sockets come from: this process, or the keeper that outlives it. One thread.
#pragma once

#include <map>
#include <string>
#include <variant>
#include <vector>

#include "runtime/net/unix_listener.h"

namespace rws {

struct ListenSpec {
  std::string ip;                                        // "": every interface
  uint16_t port = 0;
  std::string path;                                      // of a Unix socket, in their place
  uint16_t mode = 0;                                     // of its file
  std::string key() const;                               // "[ip]:port", "unix:/path"
};

// What a server says of itself, for the service manager (sd_notify).
enum class ServerState : uint8_t { kReady, kReloading, kStopping };

class SocketSource {
 public:
  virtual ~SocketSource() = default;
  // The socket of that key, bound when it is asked for first. Its descriptor stays the source's, until Release.
  virtual std::variant<int, ListenError> Listen(const ListenSpec&) = 0;
  virtual void Release(const std::string& key) = 0;      // it listens no more; its file is removed
  virtual void Tell(ServerState) = 0;
};

// Binds them itself, or takes those that a service manager bound.
class SocketStore final : public SocketSource {
 public:
  ~SocketStore() override;                               // releases all
  std::variant<int, ListenError> Listen(const ListenSpec&) override;
  void Release(const std::string& key) override;
  void Tell(ServerState) override;
  void Inherit(const std::vector<int>& sockets);         // taken; asked for by their addresses
  void Forget();                                         // in a child: closes them, and leaves them to the parent

 private:
  struct Held {
    int fd;
    SocketFile file;
  };
  bool TakeInherited(const std::string& key, const SocketAddr& at);
  std::map<std::string, Held> held_;
  std::vector<int> inherited_;                           // that nobody asked for yet
};

}  // namespace rws
