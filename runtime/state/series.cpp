#include "runtime/state/series.h"

namespace rws {

uint32_t SeriesNames::IdOf(std::string_view first, std::string_view second) {
  Name name(first, second);
  if (auto it = ids_.find(name); it != ids_.end()) return it->second;
  if (names_.size() >= kMaxSeries) return 0;
  const auto id = static_cast<uint32_t>(names_.size());
  names_.push_back(name);
  ids_.emplace(std::move(name), id);
  return id;
}

}  // namespace rws
