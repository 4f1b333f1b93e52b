// Optimal string alignment over three rows.
#include "compiler/diag/suggest.h"

#include <algorithm>
#include <array>

namespace rwsc {
namespace {

char Fold(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c == '_' ? '-' : c; }

size_t Distance(std::string_view a, std::string_view b) {
  using Row = std::array<size_t, kMaxSuggestName + 1>;
  Row older{}, previous{}, current{};
  for (size_t j = 0; j <= b.size(); ++j) previous[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    current[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const bool same = Fold(a[i - 1]) == Fold(b[j - 1]);
      current[j] = std::min({previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (same ? 0u : 1u)});
      const bool swapped = i > 1 && j > 1 && Fold(a[i - 1]) == Fold(b[j - 2]) && Fold(a[i - 2]) == Fold(b[j - 1]);
      if (swapped) current[j] = std::min(current[j], older[j - 2] + 1);
    }
    older = previous;
    previous = current;
  }
  return previous[b.size()];
}

}  // namespace

std::optional<std::string> Suggest(std::string_view name, std::span<const std::string> candidates) {
  if (name.empty() || name.size() > kMaxSuggestName) return std::nullopt;
  size_t best = std::max<size_t>(1, name.size() / 3) + 1;
  const std::string* found = nullptr;
  for (const std::string& candidate : candidates) {
    if (candidate.empty() || candidate.size() > kMaxSuggestName || candidate == name) continue;
    const size_t distance = Distance(name, candidate);
    if (distance < best && distance < std::max(name.size(), candidate.size())) {
      best = distance;
      found = &candidate;
    }
  }
  if (!found) return std::nullopt;
  return *found;
}

}  // namespace rwsc
