// The name that was probably meant.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rwsc {

inline constexpr size_t kMaxSuggestName = 64;   // longer names get no suggestion

// The candidate with the smallest edit distance (a swap of neighbours counts as one edit), at most a third of the name's
// length and at least one; of equals the first. A difference of case alone always counts as near.
std::optional<std::string> Suggest(std::string_view name, std::span<const std::string> candidates);

}  // namespace rwsc
