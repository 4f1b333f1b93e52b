// The one dialect of regular expressions (language, section 4): its tree, and Parse, which makes it of what stands between the
// quotes of re"..". Pure values: no diagnostics, no source; the caller knows where the literal begins.
//
// An expression says which byte strings it takes, always as a whole. It has literals, `.` (any byte but LF), [..] with ranges,
// negation and [:alpha:], \d \w \s \D \W \S, the escapes \n \r \t \f \v \xHH and \ before punctuation, (..) (?:..) (?P<n>..)
// (?<n>..), |, * + ? {m} {m,} {m,n}, and (?i) at the very beginning. A character beyond ASCII is one element, its UTF-8 bytes,
// outside of [..]; it has no case. `^` and `$` (or \A and \z) say what is so anyway and are taken only where they do: both, at
// the ends of every alternative of the outermost level. A lazy repeat takes the same strings; it changes what groups capture.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "compiler/regex/byte_set.h"

namespace rwsc::regex {

inline constexpr size_t kMaxLength = 4096;      // bytes of an expression
inline constexpr uint32_t kMaxDepth = 16;       // groups inside groups (Hyperscan's time doubles with each unbounded repeat inside another)
inline constexpr uint32_t kMaxRepeat = 1000;    // of {m,n}; repeats inside repeats multiply (RE2 takes no more)
inline constexpr uint32_t kMaxSize = 4096;      // elements when every repeat is written out
inline constexpr size_t kMaxGroups = 32;        // that capture
inline constexpr size_t kMaxName = 32;          // bytes of a group's name
inline constexpr uint32_t kUnbounded = UINT32_MAX;

struct Error {
  uint32_t offset = 0;   // bytes into the expression
  uint32_t length = 1;
  std::string message;   // lower case, no full stop
  std::string help;      // may be empty
};

template <class T>
using Parsed = std::variant<T, Error>;

using NodeId = uint32_t;
enum class NodeKind : uint8_t { kEmpty, kBytes, kConcat, kAlternate, kRepeat, kGroup };

struct Node {
  NodeKind kind = NodeKind::kEmpty;
  bool dot = false;                     // kBytes: written as `.`
  bool lazy = false;                    // kRepeat
  uint32_t offset = 0, length = 0;      // of its text
  uint32_t set = 0;                     // kBytes: into Regex::sets
  uint32_t min = 0, max = 0;            // kRepeat; max may be kUnbounded
  uint32_t group = 0;                   // kGroup: its number, from 1; groups that do not capture leave no node
  std::vector<NodeId> children{};       // kConcat, kAlternate: two or more; kRepeat, kGroup: one
};

struct Regex {
  std::vector<Node> nodes;              // children before parents; the root is last
  std::vector<ByteSet> sets;            // each once, none empty; of (?i) already in both cases
  std::vector<std::string> groups;      // names; groups[0] is number 1; "" has a number alone
  bool fold = false;                    // (?i) was written
  const Node& root() const { return nodes.back(); }
};

Parsed<Regex> Parse(std::string_view text);

}  // namespace rwsc::regex
