// The server's end, and how messages carry descriptors.
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "runtime/server/keeper.h"
#include "runtime/server/keeper_message.h"

namespace rws {
namespace {

template <size_t N>
bool Put(char (&into)[N], const std::string& text) {
  if (text.size() >= N) return false;
  std::memcpy(into, text.c_str(), text.size() + 1);
  return true;
}

union Control {
  cmsghdr header;
  char room[CMSG_SPACE(sizeof(int))];
};

}  // namespace

bool SendMessage(int fd, const void* data, size_t size, int descriptor) {
  iovec part{const_cast<void*>(data), size};
  Control control{};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  if (descriptor >= 0) {
    message.msg_control = control.room;
    message.msg_controllen = sizeof control.room;
    cmsghdr* header = CMSG_FIRSTHDR(&message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof descriptor);
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof descriptor);
  }
  ssize_t n;
  do n = ::sendmsg(fd, &message, MSG_NOSIGNAL);
  while (n < 0 && errno == EINTR);
  return n == static_cast<ssize_t>(size);
}

bool ReceiveMessage(int fd, void* data, size_t size, int& descriptor) {
  descriptor = -1;
  iovec part{data, size};
  Control control{};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.room;
  message.msg_controllen = sizeof control.room;
  ssize_t n;
  do n = ::recvmsg(fd, &message, MSG_CMSG_CLOEXEC);
  while (n < 0 && errno == EINTR);
  const cmsghdr* header = n > 0 ? CMSG_FIRSTHDR(&message) : nullptr;
  if (header && header->cmsg_type == SCM_RIGHTS) std::memcpy(&descriptor, CMSG_DATA(header), sizeof descriptor);
  return n == static_cast<ssize_t>(size);
}

KeeperLink::~KeeperLink() {
  for (const auto& [key, fd] : held_) ::close(fd);
  ::close(fd_);
}

std::variant<int, ListenError> KeeperLink::Listen(const ListenSpec& spec) {
  KeeperMessage message{};
  message.verb = KeeperVerb::kListen;
  message.port = spec.port;
  message.mode = spec.mode;
  if (!Put(message.ip, spec.ip) || !Put(message.path, spec.path)) return ListenError{"not an address"};
  KeeperAnswer answer{};
  int fd = -1;
  if (!SendMessage(fd_, &message, sizeof message) || !ReceiveMessage(fd_, &answer, sizeof answer, fd)) return ListenError{"the keeper has gone"};
  if (!answer.ok || fd < 0) return ListenError{answer.error};
  auto [it, added] = held_.try_emplace(spec.key(), fd);
  if (!added) ::close(fd);                               // the same socket, once more
  return it->second;
}

void KeeperLink::Release(const std::string& key) {
  auto it = held_.find(key);
  if (it == held_.end()) return;
  KeeperMessage message{};
  message.verb = KeeperVerb::kRelease;
  if (Put(message.key, key)) static_cast<void>(SendMessage(fd_, &message, sizeof message));
  ::close(it->second);
  held_.erase(it);
}

void KeeperLink::Tell(ServerState state) {
  KeeperMessage message{};
  message.verb = KeeperVerb::kTell;
  message.state = static_cast<uint32_t>(state);
  static_cast<void>(SendMessage(fd_, &message, sizeof message));
}

}  // namespace rws
