// Generated expressions, texts that they take, and what they mean, worked out without an automaton.
#pragma once

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "compiler/regex/syntax.h"

namespace rwsc::regex {

using Random = std::mt19937;

inline Regex R(std::string_view text) {
  auto parsed = Parse(text);
  const Error* error = std::get_if<Error>(&parsed);
  EXPECT_FALSE(error) << text << ": " << (error ? error->message : "");
  return error ? std::get<Regex>(Parse("")) : std::get<Regex>(std::move(parsed));
}

struct Pieces { std::vector<std::string> atoms, repeats; };

// `a b . /` and their classes: five bytes (kFew) tell all such expressions apart.
inline const Pieces kSmall = {{"a", "b", ".", "[ab]", "[^a]", "/", "[^/]", "\\n", "ab"}, {"*", "+", "?", "{2}", "{0,2}", "{1,}", "*?", "{0}"}};
inline const std::string kFew = "abc/\n";
inline const Pieces kWide = {{"a", "B", "7", "-", ".", "\\.", "é", "中", "[a-f]", "[^a-f]", "[A-Z0-9_]", "[^\\d\\n]", "\\d", "\\D", "\\w", "\\W", "\\s", "\\S", "\\n", "\\x00", "\\xff",
                              "\\x7f", "[\\x80-\\xff]", "[[:punct:]]", "[-a]", "[\\]^-]", "]", "}", "\\\\", "\\\"", " ", "#", "foo", "/"},
                             {"*", "+", "?", "{2}", "{0,2}", "{1,}", "{3,5}", "*?", "+?", "??", "{2,3}?", "{0}", "{1}"}};

class Maker {
 public:
  Maker(Random& random, const Pieces& pieces) : random_(random), pieces_(pieces) {}

  std::string Alternatives(int depth) {
    std::string text = Sequence(depth);
    for (unsigned more = random_() % 5 / 3; more > 0; --more) text += "|" + Sequence(depth);
    return text;
  }

 private:
  std::string Sequence(int depth) {
    std::string text;
    for (unsigned left = random_() % 4; left > 0; --left) text += Part(depth);
    return text;
  }

  std::string Part(int depth) {
    const bool group = depth > 0 && random_() % 3 == 0;
    const std::string atom = group ? (random_() % 2 ? "(" : "(?:") + Alternatives(depth - 1) + ")" : pieces_.atoms[random_() % pieces_.atoms.size()];
    return random_() % 2 ? atom : atom + pieces_.repeats[random_() % pieces_.repeats.size()];
  }

  Random& random_;
  const Pieces& pieces_;
};

// A text that the expression takes; repeats go little beyond their lower bound.
inline std::string Sample(const Regex& regex, const Node& node, Random& random) {
  const auto of = [&](NodeId id) { return Sample(regex, regex.nodes[id], random); };
  std::string text;
  switch (node.kind) {
    case NodeKind::kEmpty: return "";
    case NodeKind::kGroup: return of(node.children[0]);
    case NodeKind::kAlternate: return of(node.children[random() % node.children.size()]);
    case NodeKind::kConcat:
      for (NodeId child : node.children) text += of(child);
      return text;
    case NodeKind::kRepeat:
      for (unsigned left = node.min + random() % (std::min(node.max - node.min, 3u) + 1); left > 0; --left) text += of(node.children[0]);
      return text;
    case NodeKind::kBytes: break;
  }
  const ByteSet& set = regex.sets[node.set];
  unsigned byte = random() % 256;
  while (!set[byte]) byte = (byte + 1) % 256;
  return std::string(1, static_cast<char>(byte));
}

using Texts = std::set<std::string>;

inline Texts Products(const Texts& a, const Texts& b, size_t most) {
  Texts out;
  for (const std::string& x : a)
    for (const std::string& y : b)
      if (x.size() + y.size() <= most) out.insert(x + y);
  return out;
}

// All texts over `bytes` of at most `most` bytes that the node takes.
inline Texts Meaning(const Regex& regex, const Node& node, const std::string& bytes, size_t most) {
  const auto of = [&](NodeId id) { return Meaning(regex, regex.nodes[id], bytes, most); };
  Texts out;
  switch (node.kind) {
    case NodeKind::kEmpty: return {""};
    case NodeKind::kGroup: return of(node.children[0]);
    case NodeKind::kBytes:
      for (char c : bytes)
        if (regex.sets[node.set][static_cast<uint8_t>(c)] && most > 0) out.insert(std::string(1, c));
      return out;
    case NodeKind::kAlternate:
      for (NodeId child : node.children) out.merge(of(child));
      return out;
    case NodeKind::kConcat:
      out = {""};
      for (NodeId child : node.children) out = Products(out, of(child), most);
      return out;
    case NodeKind::kRepeat: break;
  }
  const Texts one = of(node.children[0]);
  Texts power{""};
  for (uint32_t i = 0; i < node.min; ++i) power = Products(power, one, most);
  out = power;
  for (uint32_t i = node.min; i < std::min<uint64_t>(node.max, node.min + most); ++i) {
    power = Products(power, one, most);
    out.insert(power.begin(), power.end());
  }
  return out;
}

inline Texts Meaning(const Regex& regex, const std::string& bytes, size_t most) { return Meaning(regex, regex.root(), bytes, most); }

inline Texts AllTexts(const std::string& bytes, size_t most) {
  Texts all{""}, last{""}, one;
  for (char c : bytes) one.insert(std::string(1, c));
  for (size_t i = 0; i < most; ++i) last = Products(last, one, most), all.insert(last.begin(), last.end());
  return all;
}

}  // namespace rwsc::regex
