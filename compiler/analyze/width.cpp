// E0319: how many trie nodes one path can keep alive at once, from above. The node holds at most kMaxFrontier.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/path_trie.h"
#include "compiler/model/patterns.h"
#include "runtime/bundle/format.h"

namespace rwsc::analyze {
namespace {

// Children have greater numbers than their parents: one pass from the back.
std::vector<uint64_t> Widths(const PathTrie& trie) {
  std::vector<uint64_t> width(trie.size(), 1);
  for (size_t i = trie.size(); i-- > 0;) {
    const TrieNode& n = trie[static_cast<uint32_t>(i)];
    uint64_t typed = 0;
    for (const auto& [segment, child] : n.typed) typed += width[child];
    uint64_t most = std::max<uint64_t>(1, typed);
    for (const auto& [text, child] : n.order) {
      uint64_t here = width[child];
      for (const auto& [segment, other] : n.typed)
        if (Takes(*segment, *text)) here += width[other];
      most = std::max(most, here);
    }
    width[i] = std::min<uint64_t>(most, UINT32_MAX);
  }
  return width;
}

}  // namespace

void Width(const model::Model& m, const model::Site& site, Sink& sink) {
  const PathTrie trie(m, site);
  const uint64_t width = Widths(trie)[0];
  if (width <= rws::format::kMaxFrontier) return;
  sink.Add(Diagnostic(Kind::TooManyOverlaps, fmt::format("up to {} patterns of site {} match one path", width, site.name.text))
               .At(site.head).Note(fmt::format("at most {} are followed at once", rws::format::kMaxFrontier))
               .AddHelp("use fewer typed captures beside each other, or a site of its own"));
}

}  // namespace rwsc::analyze
