#include "runtime/state/use_table.h"

namespace rws {

bool UseTable::Take(uint64_t hash, uint32_t most) {
  Part& part = parts_[hash % kParts];
  std::scoped_lock lock(part.mutex);
  uint32_t& uses = part.uses[hash];
  if (uses >= most) return false;                      // never of a key that is new: `most` is above zero
  ++uses;
  return true;
}

void UseTable::Give(uint64_t hash) {
  Part& part = parts_[hash % kParts];
  std::scoped_lock lock(part.mutex);
  const auto at = part.uses.find(hash);
  if (at != part.uses.end() && --at->second == 0) part.uses.erase(at);
}

size_t UseTable::keys() const {
  size_t keys = 0;
  for (const Part& part : parts_) {
    std::scoped_lock lock(part.mutex);
    keys += part.uses.size();
  }
  return keys;
}

}  // namespace rws
