// Credentials that are known by their form: tokens of GitHub, AWS and Slack, private keys, JSON Web Tokens.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace rwsc::check {

struct KnownToken {
  size_t at = 0, length = 0;
  const char* what = "";                 // "a token of GitHub"
};

// The first one in `text` at or behind `from`.
std::optional<KnownToken> FindToken(std::string_view text, size_t from);

}  // namespace rwsc::check
