// What keeper and server say to each other, over a socket pair that keeps messages apart.
#pragma once

#include <cstdint>
#include <optional>

#include "runtime/server/sockets.h"

namespace rws {

enum class KeeperVerb : uint32_t { kListen, kRelease, kTell };

// Fixed: both ends are one program. Texts end with NUL.
struct KeeperMessage {
  KeeperVerb verb;
  uint32_t state;                                        // of kTell
  uint16_t port, mode;
  char ip[48];
  char path[108];
  char key[160];                                         // of kRelease
};
struct KeeperAnswer {                                    // to kListen; the descriptor goes with it
  bool ok;
  char error[255];
};

bool SendMessage(int fd, const void* data, size_t size, int descriptor = -1);
// False: the other end has gone. `descriptor` -1: none came.
bool ReceiveMessage(int fd, void* data, size_t size, int& descriptor);

}  // namespace rws
