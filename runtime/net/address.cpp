#include "runtime/net/address.h"

#include <arpa/inet.h>

#include <cstring>

namespace rws {

SocketAddr SocketAddr::From(const sockaddr_storage& storage) {
  SocketAddr a;
  if (storage.ss_family == AF_INET) {
    std::memcpy(&a.u_.v4, &storage, sizeof a.u_.v4);
  } else if (storage.ss_family == AF_INET6) {
    std::memcpy(&a.u_.v6, &storage, sizeof a.u_.v6);
    if (IN6_IS_ADDR_V4MAPPED(&a.u_.v6.sin6_addr)) {
      sockaddr_in v4{};
      v4.sin_family = AF_INET;
      v4.sin_port = a.u_.v6.sin6_port;
      std::memcpy(&v4.sin_addr, a.u_.v6.sin6_addr.s6_addr + 12, 4);
      a.u_.v4 = v4;
    }
  }
  return a;
}

std::optional<SocketAddr> SocketAddr::Parse(std::string_view ip, uint16_t port) {
  SocketAddr a;
  const std::string text(ip);
  if (::inet_pton(AF_INET, text.c_str(), &a.u_.v4.sin_addr) == 1) {
    a.u_.v4.sin_family = AF_INET;
    a.u_.v4.sin_port = htons(port);
    return a;
  }
  a.u_.v6 = {};
  if (text.empty() || ::inet_pton(AF_INET6, text.c_str(), &a.u_.v6.sin6_addr) == 1) {
    a.u_.v6.sin6_family = AF_INET6;
    a.u_.v6.sin6_port = htons(port);
    return a;
  }
  return std::nullopt;
}

uint16_t SocketAddr::port() const { return ntohs(family() == AF_INET ? u_.v4.sin_port : u_.v6.sin6_port); }

size_t SocketAddr::PrintIp(char (&into)[46]) const {
  const void* bytes = family() == AF_INET ? static_cast<const void*>(&u_.v4.sin_addr) : &u_.v6.sin6_addr;
  if (family() == 0 || !::inet_ntop(family(), bytes, into, sizeof into)) into[0] = '\0';
  return std::strlen(into);
}

std::string SocketAddr::ip() const {
  char text[46];
  return std::string(text, PrintIp(text));
}

std::string SocketAddr::ToString() const {
  return (family() == AF_INET6 ? "[" + ip() + "]" : ip()) + ":" + std::to_string(port());
}

bool operator==(const SocketAddr& a, const SocketAddr& b) {
  return a.family() == b.family() && std::memcmp(&a.u_, &b.u_, a.size()) == 0;
}

}  // namespace rws
