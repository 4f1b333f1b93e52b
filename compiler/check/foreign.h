// Directives of nginx and Caddy, for those who write them from memory.
#pragma once

#include <string_view>

namespace rwsc::check {

// How the same is written here; empty: not such a word.
std::string_view WrittenHere(std::string_view foreign);

}  // namespace rwsc::check
