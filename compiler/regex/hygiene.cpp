#include "compiler/regex/hygiene.h"

#include <algorithm>
#include <string>
#include <string_view>

#include "compiler/regex/questions.h"

namespace rwsc::regex {
namespace {

constexpr std::string_view kTopLevel[] = {"ai", "app", "at", "au", "be", "biz", "br", "ca", "ch", "cloud", "cn", "co", "com", "cz", "de", "dev", "dk", "edu",
    "es", "eu", "example", "fi", "fr", "gov", "in", "info", "internal", "invalid", "io", "it", "jp", "local", "localhost", "me", "net", "nl", "no", "online",
    "org", "pl", "pt", "ru", "se", "shop", "site", "test", "tv", "uk", "us", "xyz"};

struct Lengths { uint64_t min = 0; std::optional<uint64_t> max = 0; };

Lengths Times(Lengths one, uint64_t min, uint32_t max) {
  Lengths all{one.min * min, std::nullopt};
  if (one.max == 0u) all.max = 0;
  else if (one.max && max != kUnbounded) all.max = *one.max * max;
  return all;
}

// Children stand before their parents, so one pass will do.
Lengths Measure(const Regex& regex) {
  std::vector<Lengths> of(regex.nodes.size());
  for (NodeId id = 0; id < regex.nodes.size(); ++id) {
    const Node& node = regex.nodes[id];
    if (node.kind == NodeKind::kBytes) of[id] = {1, 1};
    if (node.kind == NodeKind::kGroup || node.kind == NodeKind::kAlternate) of[id] = of[node.children[0]];
    if (node.kind == NodeKind::kRepeat) of[id] = Times(of[node.children[0]], node.min, node.max);
    for (NodeId child : node.children) {
      const Lengths& c = of[child];
      if (node.kind == NodeKind::kConcat) of[id] = {of[id].min + c.min, of[id].max && c.max ? std::optional(*of[id].max + *c.max) : std::nullopt};
      if (node.kind == NodeKind::kAlternate) of[id] = {std::min(of[id].min, c.min), of[id].max && c.max ? std::optional(std::max(*of[id].max, *c.max)) : std::nullopt};
    }
  }
  return of.back();
}

// The letter or digit that a node takes, in lower case; 0 for anything else.
char LetterOf(const Regex& regex, const Node& node) {
  if (node.kind != NodeKind::kBytes) return 0;
  const ByteSet& set = regex.sets[node.set];
  const uint8_t byte = Representative(set);       // the lower case of both
  const bool word = (WordBytes() & ~OneOf("_"))[byte];
  if (!word || (set != Range(byte, byte) && set != BothCases(Range(byte, byte)))) return 0;
  return static_cast<char>(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte);
}

bool EndsInTopLevel(const Regex& regex, const Node& concat, size_t dot) {
  std::string word;
  for (size_t i = dot + 1; i < concat.children.size(); ++i) {
    const Node& node = regex.nodes[concat.children[i]];
    const char letter = LetterOf(regex, node);
    if (letter == 0) {
      if (node.kind == NodeKind::kBytes && (regex.sets[node.set] & (WordBytes() | OneOf("-"))).any() && !node.dot) return false;
      break;
    }
    word += letter;
  }
  return std::binary_search(std::begin(kTopLevel), std::end(kTopLevel), word);
}

std::optional<uint32_t> FindLooseDot(const Regex& regex) {
  std::optional<uint32_t> first;
  for (const Node& node : regex.nodes)
    for (size_t i = 1; node.kind == NodeKind::kConcat && i < node.children.size(); ++i) {
      const Node& child = regex.nodes[node.children[i]];
      if (child.dot && EndsInTopLevel(regex, node, i)) first = std::min(first.value_or(child.offset), child.offset);
    }
  return first;
}

}  // namespace

Facts Examine(const Regex& regex) {
  const Lengths lengths = Measure(regex);
  return {.min_length = lengths.min, .max_length = lengths.max, .loose_dot = FindLooseDot(regex), .states = CountStates(Of(regex))};
}

}  // namespace rwsc::regex
