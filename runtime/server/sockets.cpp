#include "runtime/server/sockets.h"

#include <unistd.h>

namespace rws {

std::string ListenSpec::key() const { return path.empty() ? "[" + ip + "]:" + std::to_string(port) : "unix:" + path; }

SocketStore::~SocketStore() {
  while (!held_.empty()) Release(std::string(held_.begin()->first));
}

std::variant<int, ListenError> SocketStore::Listen(const ListenSpec& spec) {
  const std::string key = spec.key();
  if (auto it = held_.find(key); it != held_.end()) {
    it->second.file.SetMode(spec.mode);
    return it->second.fd;
  }
  const bool local = !spec.path.empty();
  const std::optional<SocketAddr> at = local ? SocketAddr::Unix(spec.path) : SocketAddr::Parse(spec.ip, spec.port);
  if (!at) return ListenError{"not an address"};
  auto opened = local ? OpenUnixListener(*at, spec.mode) : OpenListener(*at, spec.ip.empty());
  if (const int* fd = std::get_if<int>(&opened)) held_.emplace(key, Held{*fd, local ? SocketFile::At(spec.path) : SocketFile()});
  return opened;
}

void SocketStore::Release(const std::string& key) {
  auto it = held_.find(key);
  if (it == held_.end()) return;
  it->second.file.Remove();
  ::close(it->second.fd);
  held_.erase(it);
}

}  // namespace rws
