// A socket address as a value: IPv4, IPv6, the path of a Unix socket. v4-mapped IPv6 is folded to IPv4.
#pragma once

#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/un.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rws {

class SocketAddr {
 public:
  SocketAddr() = default;
  static SocketAddr From(const sockaddr_storage&);   // family 0 for what is neither (a Unix peer)
  // An IP literal, without brackets or scope; "" is the wildcard (IPv6 any, dual stack).
  static std::optional<SocketAddr> Parse(std::string_view ip, uint16_t port);
  static std::optional<SocketAddr> Unix(std::string_view path);    // absolute, at most 107 octets

  const sockaddr* data() const { return reinterpret_cast<const sockaddr*>(&u_); }
  socklen_t size() const;
  int family() const { return u_.v4.sin_family; }
  uint16_t port() const;                             // 0: of a Unix socket
  std::string ip() const;                            // "10.0.0.1", "2001:db8::1"; "": of a Unix socket
  size_t PrintIp(char (&into)[46]) const;            // the same without an allocation; the length
  std::string ToString() const;                      // "10.0.0.1:80", "[::1]:80", "unix:/run/x.sock"
  friend bool operator==(const SocketAddr&, const SocketAddr&);

 private:
  union {
    sockaddr_in v4;
    sockaddr_in6 v6;
    sockaddr_un unix_;
  } u_{};
};

}  // namespace rws
