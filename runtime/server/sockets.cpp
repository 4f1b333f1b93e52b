#include "runtime/server/sockets.h"

#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cstring>

#include "runtime/server/notify.h"

namespace rws {

std::string ListenSpec::key() const { return path.empty() ? "[" + ip + "]:" + std::to_string(port) : "unix:" + path; }

SocketStore::~SocketStore() {
  for (int fd : inherited_) ::close(fd);
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
  if (TakeInherited(key, *at)) return held_.at(key).fd;
  auto opened = local ? OpenUnixListener(*at, spec.mode) : OpenListener(*at, spec.ip.empty());
  if (const int* fd = std::get_if<int>(&opened)) held_.emplace(key, Held{*fd, local ? SocketFile::At(spec.path) : SocketFile()});
  return opened;
}

namespace {

bool Listens(int fd) {
  int yes = 0;
  socklen_t size = sizeof yes;
  return ::getsockopt(fd, SOL_SOCKET, SO_ACCEPTCONN, &yes, &size) == 0 && yes;
}

// Where it is bound, as a SocketAddr; of a Unix socket its path.
std::optional<SocketAddr> BoundTo(int fd) {
  sockaddr_storage bound{};
  socklen_t size = sizeof bound;
  if (::getsockname(fd, reinterpret_cast<sockaddr*>(&bound), &size) != 0) return std::nullopt;
  if (bound.ss_family != AF_UNIX) return SocketAddr::From(bound);
  const auto& local = reinterpret_cast<const sockaddr_un&>(bound);
  return SocketAddr::Unix({local.sun_path, ::strnlen(local.sun_path, sizeof local.sun_path)});
}

}  // namespace

// The manager keeps the files of its sockets.
bool SocketStore::TakeInherited(const std::string& key, const SocketAddr& at) {
  const auto mine = std::find_if(inherited_.begin(), inherited_.end(), [&](int fd) { return Listens(fd) && BoundTo(fd) == at; });
  if (mine == inherited_.end()) return false;
  held_.emplace(key, Held{*mine, {}});
  inherited_.erase(mine);
  return true;
}

void SocketStore::Inherit(const std::vector<int>& sockets) { inherited_.insert(inherited_.end(), sockets.begin(), sockets.end()); }

void SocketStore::Forget() {
  for (int fd : inherited_) ::close(fd);
  for (const auto& [key, held] : held_) ::close(held.fd);
  inherited_.clear();
  held_.clear();
}

// With the time that Type=notify-reload compares.
void SocketStore::Tell(ServerState state) {
  if (state == ServerState::kReady) return NotifyManager("READY=1\n");
  if (state == ServerState::kStopping) return NotifyManager("STOPPING=1\n");
  timespec now{};
  ::clock_gettime(CLOCK_MONOTONIC, &now);
  NotifyManager("RELOADING=1\nMONOTONIC_USEC=" + std::to_string(now.tv_sec * 1'000'000 + now.tv_nsec / 1000) + "\n");
}

void SocketStore::Release(const std::string& key) {
  auto it = held_.find(key);
  if (it == held_.end()) return;
  it->second.file.Remove();
  ::close(it->second.fd);
  held_.erase(it);
}

}  // namespace rws
