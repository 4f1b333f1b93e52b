// An origin played by the test over real sockets of the loopback, and a worker's loop turned by hand.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <string>
#include <vector>

#include "runtime/net/tcp.h"
#include "tests/support/loop.h"

namespace rws {

class Origin {
 public:
  Origin() {
    auto opened = OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false);
    listener_ = std::get<int>(opened);
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    RWS_CHECK(::getsockname(listener_, reinterpret_cast<sockaddr*>(&bound), &size) == 0);
    address = SocketAddr::From(bound);
  }
  ~Origin() {
    for (int fd : connections) ::close(fd);
    Refuse();
  }
  // Takes what has come: true when there is one more.
  bool Accept() {
    const int fd = ::accept4(listener_, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
    if (fd < 0) return false;
    connections.push_back(fd);
    heard.emplace_back();
    return true;
  }
  // What it has received on that connection so far.
  const std::string& Heard(size_t i) {
    char part[65536];
    for (ssize_t n; (n = ::recv(connections[i], part, sizeof part, 0)) > 0;) heard[i].append(part, static_cast<size_t>(n));
    return heard[i];
  }
  // Whether the other side has closed it.
  bool Closed(size_t i) {
    Heard(i);
    char part;
    const ssize_t n = ::recv(connections[i], &part, 1, MSG_PEEK);
    return n == 0 || (n < 0 && errno != EAGAIN);
  }
  void Say(size_t i, std::string_view text) { RWS_CHECK(::send(connections[i], text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size())); }
  void Close(size_t i) { ::shutdown(connections[i], SHUT_RDWR); }
  void Refuse() {
    if (listener_ >= 0) ::close(listener_);
    listener_ = -1;
  }

  SocketAddr address;
  std::vector<int> connections;
  std::vector<std::string> heard;

 private:
  int listener_ = -1;
};

}  // namespace rws
