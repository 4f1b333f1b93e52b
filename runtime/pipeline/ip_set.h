// Networks as CIDRs; v4 addresses are held v4-mapped, so that one comparison serves both families.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "runtime/base/arena.h"

namespace rws {

using IpBytes = std::array<uint8_t, 16>;

bool ParseIp(std::string_view, IpBytes& out);           // brackets are not taken; v4 becomes v4-mapped
std::string_view PrintIp(const IpBytes&, Arena&);       // v4-mapped becomes v4

class IpSet {
 public:
  bool Add(std::string_view cidr);                      // "10.0.0.0/8", "::1"; false: not one
  bool Contains(const IpBytes&) const;
  bool Contains(std::string_view ip) const;
  bool empty() const { return nets_.empty(); }

 private:
  struct Net { IpBytes bytes; uint8_t bits; };
  std::vector<Net> nets_;
};

}  // namespace rws
