// E0319: how many trie nodes one path can keep alive at once, from above. The node holds at most kMaxFrontier.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/path_trie.h"
#include "compiler/model/patterns.h"
#include "runtime/bundle/format.h"

namespace rwsc::analyze {
namespace {

constexpr size_t kMaxCompared = 512;     // typed children of one node; more are taken to meet all

// Typed children that one text can take at once, from above: for each, those that share a text with it.
uint64_t TypedAtOnce(const TrieNode& n, const std::vector<uint64_t>& width) {
  uint64_t most = 0, all = 0;
  for (const auto& [segment, child] : n.typed) all += width[child];
  if (all <= rws::format::kMaxFrontier || n.typed.size() > kMaxCompared) return all;
  for (const auto& [segment, child] : n.typed) {
    uint64_t here = 0;
    for (const auto& [other, node] : n.typed)
      if (Common(*segment, *other)) here += width[node];
    most = std::max(most, here);
  }
  return most;
}

// Children have greater numbers than their parents: one pass from the back.
std::vector<uint64_t> Widths(const PathTrie& trie) {
  std::vector<uint64_t> width(trie.size(), 1);
  for (size_t i = trie.size(); i-- > 0;) {
    const TrieNode& n = trie[static_cast<uint32_t>(i)];
    uint64_t most = std::max<uint64_t>(1, TypedAtOnce(n, width));
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
