// RFC 3492: the ASCII form of an international label.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace rwsc {

inline constexpr size_t kMaxLabelBytes = 63;

// `label` is UTF-8. The A-label (`xn--..`), lower case; a label that is ASCII comes back in lower case. nullopt when it does
// not fit into 63 bytes, or holds characters that no host name holds (controls, blanks, combining marks alone, ASCII signs).
std::optional<std::string> ToAsciiLabel(std::string_view label);

}  // namespace rwsc
