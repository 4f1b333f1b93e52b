// The patterns of one site as a trie over segments, for the analyses: a self-product of it finds every pair that can meet.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/model/model.h"

namespace rwsc::analyze {

struct PatternRef {
  uint32_t route;      // index into Model::routes
  uint32_t pattern;
};

struct TrieNode {
  std::unordered_map<std::string, uint32_t> literals;                // looked up; walked through `order`
  std::vector<std::pair<const std::string*, uint32_t>> order;        // the same in source order
  std::vector<std::pair<const Segment*, uint32_t>> typed;
  std::vector<PatternRef> ends, rests;
  std::vector<uint32_t> groups;                                      // whose prefix ends here; index into Model::groups
};

class PathTrie {
 public:
  PathTrie(const model::Model&, const model::Site&);
  const TrieNode& operator[](uint32_t i) const { return nodes_[i]; }
  size_t size() const { return nodes_.size(); }

 private:
  uint32_t Child(uint32_t at, const Segment&);
  std::vector<TrieNode> nodes_;
};

inline constexpr size_t kMaxCells = 256;     // of one pattern

// A pattern cut into parts whose union it is, one a word of each enum; none when they would be too many.
std::vector<PathPattern> Cells(const PathPattern&);
rws::MethodSet EffectiveMethods(const model::Route&);   // GET gives HEAD

}  // namespace rwsc::analyze
