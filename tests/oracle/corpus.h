// Connections to parse: well-formed requests, each octet at each delicate place of some of them, and seeded mutations of all.
#pragma once

#include <cstdint>
#include <string>

namespace rws::oracle {

inline constexpr uint64_t kConnections = 200'000;

// The same for the same index, on every machine. Ends with a plain request, so that one that was left open shows.
std::string Connection(uint64_t index);

}  // namespace rws::oracle
