// Mutates one section of a bundle at a time and keeps its elements whole: most other changes only move what stands behind.
#include <algorithm>
#include <cstring>

#include "fuzz/bundle_form.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned seed) {
  using namespace rws::fuzz;
  constexpr size_t kGrowth = 256;          // bytes a step at most
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  if (IsFile(input)) return LLVMFuzzerMutate(data, size, max_size);
  Sections sections = Unpack(input);
  const size_t i = seed % kSections;
  std::string& one = sections[i];
  const size_t before = one.size();
  one.resize(before + kGrowth);
  one.resize(LLVMFuzzerMutate(reinterpret_cast<uint8_t*>(one.data()), before, one.size()) / kElements[i] * kElements[i]);
  const std::string out = Pack(sections);
  const size_t taken = std::min(out.size(), max_size);
  std::memcpy(data, out.data(), taken);
  return taken;
}
