// What a service manager gives and hears: sockets it bound (LISTEN_FDS) and the state of the service (NOTIFY_SOCKET), as
// sd_listen_fds and sd_notify say.
#pragma once

#include <string_view>
#include <vector>

namespace rws {

std::vector<int> InheritedSockets();                     // taken out of the environment; each close-on-exec
void NotifyManager(std::string_view assignments);        // "READY=1"; nothing when nobody listens

}  // namespace rws
