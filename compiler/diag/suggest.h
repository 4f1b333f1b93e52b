// The nearest name that exists, for "did you mean". Pure; ties go to the first in order of the alphabet.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rwsc {

// nullopt when nothing is near: at most a third of the name's letters may differ (a swap of neighbours is one difference).
std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string>& candidates);
std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string_view>& candidates);

}  // namespace rwsc
