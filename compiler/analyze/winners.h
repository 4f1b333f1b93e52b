// Who answers one path, in the order that the bundle has too; and paths to ask with.
#pragma once

#include <string>
#include <unordered_map>
#include <vector>

#include "compiler/analyze/path_trie.h"
#include "compiler/model/ranks.h"

namespace rwsc::analyze {

using PathTexts = std::vector<std::string>;      // one a segment

class Winners {
 public:
  Winners(const model::Model&, const model::Site&);
  // What matches, the first to win first: a route that lists the method answers, what refuses it ends the search.
  std::vector<model::Entry> At(const PathTexts&) const;
  rws::MethodSet Methods(const model::Entry&) const;     // that it answers or refuses
  // The patterns of routes that share a path with this one; each once.
  std::vector<PatternRef> Meeting(const PathPattern&) const;
  size_t longest() const { return longest_; }            // segments of a pattern

 private:
  void Below(uint32_t node, std::vector<PatternRef>& out) const;
  void Offer(const TrieNode&, const std::vector<PatternRef>&, std::vector<uint32_t>& found) const;
  const model::Model& m_;
  PathTrie trie_;
  std::vector<model::Entry> entries_;
  std::vector<uint32_t> ranks_;
  std::unordered_map<uint64_t, uint32_t> index_;         // of an entry
  size_t longest_ = 0;
};

// Paths that both patterns match, the plainest first: a few texts for each capture, a few depths for `/**`, one of them `deep`.
std::vector<PathTexts> Witnesses(const PathPattern&, const PathPattern&, size_t deep);
std::string Join(const PathTexts&);

}  // namespace rwsc::analyze
