// Optimal string alignment distance, with a bound on lengths.
#include "compiler/diag/suggest.h"

#include <algorithm>

namespace rwsc {
namespace {

constexpr size_t kMaxName = 64;   // longer names get no suggestion

char Lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

size_t Distance(std::string_view a, std::string_view b) {
  std::vector<size_t> before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
  for (size_t j = 0; j <= b.size(); ++j) last[j] = j;
  for (size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (size_t j = 1; j <= b.size(); ++j) {
      const size_t change = last[j - 1] + (Lower(a[i - 1]) == Lower(b[j - 1]) ? 0 : 1);
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, change});
      const bool swapped = i > 1 && j > 1 && Lower(a[i - 1]) == Lower(b[j - 2]) && Lower(a[i - 2]) == Lower(b[j - 1]);
      if (swapped) row[j] = std::min(row[j], before[j - 2] + 1);
    }
    std::swap(before, last);
    std::swap(last, row);
  }
  return last[b.size()];
}

}  // namespace

std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string_view>& candidates) {
  if (name.size() < 2 || name.size() > kMaxName) return std::nullopt;
  size_t best = std::max<size_t>(1, name.size() / 3) + 1;
  std::optional<std::string_view> found;
  for (const std::string_view candidate : candidates) {
    const size_t gap = std::max(name.size(), candidate.size()) - std::min(name.size(), candidate.size());
    if (gap > best || candidate == name || candidate.size() > kMaxName) continue;
    const size_t distance = Distance(name, candidate);
    if (distance < best || (found && distance == best && candidate < *found)) {
      best = distance;
      found = candidate;
    }
  }
  if (!found) return std::nullopt;
  return std::string(*found);
}

std::optional<std::string> Suggest(std::string_view name, const std::vector<std::string>& candidates) {
  return Suggest(name, std::vector<std::string_view>(candidates.begin(), candidates.end()));
}

}  // namespace rwsc
