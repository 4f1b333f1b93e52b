// Listening Unix sockets: the file that a dead process left is replaced, ours is removed when it is done with.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <string>

#include "runtime/net/tcp.h"

namespace rws {

// The file of a socket that we bound, by what it is: another's that took its place is left alone.
class SocketFile {
 public:
  SocketFile() = default;
  static SocketFile At(const std::string& path);     // as it is now; empty when there is none
  const std::string& path() const { return path_; }
  void SetMode(uint16_t mode) const;
  void Remove() const;

 private:
  bool Ours() const;
  std::string path_;
  dev_t device_ = 0;
  ino_t inode_ = 0;
};

// Listens at `at`, of family AF_UNIX. A socket file there on which nobody answers is replaced; anything else in the way is an
// error. The file never has more rights than `mode`. Blocking.
std::variant<int, ListenError> OpenUnixListener(const SocketAddr& at, uint16_t mode);

}  // namespace rws
