// Parsing and printing by the C library; mapped addresses are folded where they come in, so that one client has one form.
#include "runtime/net/address.h"

#include <arpa/inet.h>

#include <cstring>

namespace rws {
namespace {

std::optional<sockaddr_in> Unmapped(const sockaddr_in6& mapped) {
  if (!IN6_IS_ADDR_V4MAPPED(&mapped.sin6_addr)) return std::nullopt;
  sockaddr_in v4{};
  v4.sin_family = AF_INET;
  v4.sin_port = mapped.sin6_port;
  std::memcpy(&v4.sin_addr, mapped.sin6_addr.s6_addr + 12, sizeof v4.sin_addr);
  return v4;
}

}  // namespace

SocketAddr SocketAddr::From(const sockaddr_storage& storage) {
  SocketAddr a;
  if (storage.ss_family == AF_INET) std::memcpy(&a.u_.v4, &storage, sizeof a.u_.v4);
  if (storage.ss_family != AF_INET6) return a;
  std::memcpy(&a.u_.v6, &storage, sizeof a.u_.v6);
  if (auto v4 = Unmapped(a.u_.v6)) a.u_.v4 = *v4;
  return a;
}

std::optional<SocketAddr> SocketAddr::Parse(std::string_view ip, uint16_t port) {
  if (ip.size() >= INET6_ADDRSTRLEN || ip.find('\0') != ip.npos) return std::nullopt;
  char text[INET6_ADDRSTRLEN] = {};
  ip.copy(text, ip.size());
  SocketAddr a;
  if (::inet_pton(AF_INET, text, &a.u_.v4.sin_addr) == 1) {
    a.u_.v4.sin_family = AF_INET;
    a.u_.v4.sin_port = htons(port);
    return a;
  }
  a.u_.v6 = {};
  if (!ip.empty() && ::inet_pton(AF_INET6, text, &a.u_.v6.sin6_addr) != 1) return std::nullopt;
  a.u_.v6.sin6_family = AF_INET6;
  a.u_.v6.sin6_port = htons(port);
  if (auto v4 = Unmapped(a.u_.v6)) a.u_.v4 = *v4;
  return a;
}

std::optional<SocketAddr> SocketAddr::Unix(std::string_view path) {
  SocketAddr a;
  if (path.empty() || path.front() != '/' || path.size() >= sizeof a.u_.unix_.sun_path || path.find('\0') != path.npos) return std::nullopt;
  a.u_.unix_ = {};
  a.u_.unix_.sun_family = AF_UNIX;
  path.copy(a.u_.unix_.sun_path, path.size());
  return a;
}

socklen_t SocketAddr::size() const {
  if (family() == AF_UNIX) return sizeof(sockaddr_un);
  return family() == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
}

uint16_t SocketAddr::port() const {
  if (family() == AF_UNIX) return 0;
  return ntohs(family() == AF_INET ? u_.v4.sin_port : u_.v6.sin6_port);
}

size_t SocketAddr::PrintIp(char (&into)[46]) const {
  const void* bytes = family() == AF_INET ? static_cast<const void*>(&u_.v4.sin_addr) : &u_.v6.sin6_addr;
  if (family() == 0 || family() == AF_UNIX || !::inet_ntop(family(), bytes, into, sizeof into)) into[0] = '\0';
  return std::strlen(into);
}

std::string SocketAddr::ip() const {
  char text[46];
  return std::string(text, PrintIp(text));
}

std::string SocketAddr::ToString() const {
  if (family() == AF_UNIX) return std::string("unix:") + u_.unix_.sun_path;
  return (family() == AF_INET6 ? "[" + ip() + "]" : ip()) + ":" + std::to_string(port());
}

bool operator==(const SocketAddr& a, const SocketAddr& b) {
  return a.family() == b.family() && std::memcmp(&a.u_, &b.u_, a.size()) == 0;
}

}  // namespace rws
