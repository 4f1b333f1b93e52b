// Where listening sockets come from: this process, or the keeper that outlives it. One thread.
#pragma once

#include <map>
#include <string>
#include <variant>

#include "runtime/net/unix_listener.h"

namespace rws {

struct ListenSpec {
  std::string ip;                                        // "": every interface
  uint16_t port = 0;
  std::string path;                                      // of a Unix socket, in their place
  uint16_t mode = 0;                                     // of its file
  std::string key() const;                               // "[ip]:port", "unix:/path"
};

class SocketSource {
 public:
  virtual ~SocketSource() = default;
  // The socket of that key, bound when it is asked for first. Its descriptor stays the source's, until Release.
  virtual std::variant<int, ListenError> Listen(const ListenSpec&) = 0;
  virtual void Release(const std::string& key) = 0;      // it listens no more; its file is removed
};

// Binds them itself, or takes those that a service manager bound.
class SocketStore final : public SocketSource {
 public:
  ~SocketStore() override;                               // releases all
  std::variant<int, ListenError> Listen(const ListenSpec&) override;
  void Release(const std::string& key) override;

 private:
  struct Held {
    int fd;
    SocketFile file;
  };
  std::map<std::string, Held> held_;
};

}  // namespace rws
