#include <algorithm>

#include <fmt/format.h>

#include "compiler/regex/reader.h"

namespace rwsc::regex {
namespace {

struct Refused { std::string_view begin, message, help; };

// What begins with `(?` and has no place here, the longer first.
constexpr Refused kRefusedGroups[] = {
    {"(?=", "no look-ahead: a regular expression takes one text, from its beginning to its end", "say what the whole text looks like"},
    {"(?!", "no look-ahead: a regular expression takes one text, from its beginning to its end", "refuse the other texts in a condition or a route of their own"},
    {"(?<=", "no look-behind: a regular expression takes one text, from its beginning to its end", "say what the whole text looks like"},
    {"(?<!", "no look-behind: a regular expression takes one text, from its beginning to its end", "refuse the other texts in a condition or a route of their own"},
    {"(?P=", "no back-reference: what a group took cannot be asked for again", ""},
    {"(?P>", "no recursion", ""},
    {"(?R", "no recursion", ""},
    {"(?&", "no recursion", ""},
    {"(?>", "no atomic group", "write `(?:..)`: which texts match is the same or wider"},
    {"(?#", "no comment inside a regular expression", "write it after `#` on a line of its own"},
    {"(?'", "a group's name is written `(?<name>..)`", ""},
};

bool IsNameByte(char c, bool first) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (!first && c >= '0' && c <= '9');
}

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

Parsed<Regex> Parse(std::string_view text) { return Reader(text).Read(); }

Parsed<Regex> Reader::Read() {
  if (text_.size() > kMaxLength)
    return Error{static_cast<uint32_t>(kMaxLength), 1, fmt::format("a regular expression has at most {} bytes", kMaxLength), ""};
  out_.fold = Take("(?i)");
  ReadAlternatives();
  if (!AtEnd()) Fail(at_, 1, "`)` closes nothing", "write `\\)` for the character");
  if (error_) return *error_;
  return std::move(out_);
}

void Reader::Fail(size_t offset, size_t length, std::string message, std::string help) {
  if (!error_) error_ = Error{static_cast<uint32_t>(offset), static_cast<uint32_t>(length), std::move(message), std::move(help)};
}

NodeId Reader::ReadAlternatives() {
  const size_t begin = at_;
  std::vector<NodeId> branches;
  Branch first;
  do {
    Branch branch{.begin = at_};
    branches.push_back(ReadSequence(branch));
    if (branches.size() == 1) first = branch;
    CheckBranch(branch, first);
  } while (Take("|"));
  return AddMany(NodeKind::kAlternate, std::move(branches), begin);
}

NodeId Reader::ReadSequence(Branch& branch) {
  std::vector<NodeId> parts;
  TakeOpening(branch);
  while (!AtEnd() && !At("|") && !At(")") && !TakeClosing(branch)) parts.push_back(ReadRepeated());
  return parts.empty() ? AddEmpty(branch.begin) : AddMany(NodeKind::kConcat, std::move(parts), branch.begin);
}

bool Reader::TakeOpening(Branch& branch) {
  if (depth_ > 0) return false;
  branch.open_at = static_cast<uint32_t>(at_);
  return branch.opened = Take("^") || Take("\\A");
}

// `$` before the end of an alternative of the outermost level; elsewhere it is left for ReadAtom to refuse.
bool Reader::TakeClosing(Branch& branch) {
  if (depth_ > 0 || (!At("$") && !At("\\z"))) return false;
  const size_t after = at_ + (At("$") ? 1 : 2);
  if (after < text_.size() && text_[after] != '|') return false;
  branch.close_at = static_cast<uint32_t>(at_);
  at_ = after;
  return branch.closed = true;
}

// One anchor alone would say that more may stand at the other end; and among alternatives all or none have them.
void Reader::CheckBranch(const Branch& branch, const Branch& first) {
  if (error_ || depth_ > 0) return;
  const std::string whole = "a regular expression takes the whole text";
  if (branch.opened && !branch.closed)
    Fail(branch.open_at, text_[branch.open_at] == '^' ? 1 : 2, whole + ", so nothing may follow here",
         "leave the `^` out; where more may follow, end with `.*`");
  if (!branch.opened && branch.closed)
    Fail(branch.close_at, text_[branch.close_at] == '$' ? 1 : 2, whole + ", so nothing may stand before it here",
         "leave the `$` out; where something may stand before it, begin with `.*`");
  if (branch.opened != first.opened)
    Fail(branch.opened ? branch.open_at : first.open_at, 1, whole + ", in each of its alternatives", "leave `^` and `$` out");
}

void Reader::RefuseAnchor() {
  const bool open = At("^") || At("\\A");
  const size_t length = At("\\") ? 2 : 1;
  const char* message = open ? "`{}` stands only at the beginning" : "`{}` stands only at the end";
  const char* help = "leave it out, a regular expression takes the whole text; the character is `\\{}`";
  Fail(at_, length, fmt::format(fmt::runtime(message), text_.substr(at_, length)), fmt::format(fmt::runtime(help), open ? '^' : '$'));
}

NodeId Reader::ReadRepeated() {
  const size_t begin = at_;
  if (At("*") || At("+") || At("?")) {
    Fail(at_, 1, fmt::format("nothing before `{}` to repeat", text_[at_]), fmt::format("write `\\{}` for the character", text_[at_]));
    return 0;
  }
  const NodeId atom = ReadAtom();
  const size_t mark = at_;
  const auto repeat = ReadRepeat();
  return repeat && !error_ ? AddRepeat(atom, begin, mark, *repeat) : atom;
}

std::optional<Reader::Repeat> Reader::ReadRepeat() {
  if (Take("*")) return Repeat{0, kUnbounded};
  if (Take("+")) return Repeat{1, kUnbounded};
  if (Take("?")) return Repeat{0, 1};
  return At("{") ? ReadCount() : std::nullopt;
}

// {m}, {m,} and {m,n}.
std::optional<Reader::Repeat> Reader::ReadCount() {
  const size_t begin = at_++;
  const auto number = [&]() -> std::optional<uint32_t> {
    if (AtEnd() || !IsDigit(text_[at_])) return std::nullopt;
    uint32_t value = 0;
    for (; !AtEnd() && IsDigit(text_[at_]); ++at_) value = std::min(value * 10 + (Byte(at_) - '0'), kMaxRepeat + 1);
    return value;
  };
  const auto min = number();
  const bool comma = Take(",");
  const auto max = comma ? number() : min;
  if (!Take("}") || (!min && !max)) {
    Fail(begin, 1, "`{` begins a repeat: `{2}`, `{2,}` or `{2,5}`", "write `\\{` for the character");
    return std::nullopt;
  }
  const size_t length = at_ - begin;
  if (!min) Fail(begin, length, "a repeat has a lower bound", fmt::format("write `{{0,{}}}`", *max));
  else if (*min > kMaxRepeat || max.value_or(0) > kMaxRepeat) Fail(begin, length, fmt::format("a repeat counts to {} at most", kMaxRepeat));
  else if (max && *max < *min) Fail(begin, length, fmt::format("no number is at least {} and at most {}", *min, *max), fmt::format("write `{{{},{}}}`", *max, *min));
  if (error_) return std::nullopt;
  return Repeat{*min, max.value_or(kUnbounded)};
}

NodeId Reader::AddRepeat(NodeId child, size_t begin, size_t mark, Repeat repeat) {
  Node node{.kind = NodeKind::kRepeat, .lazy = Take("?"), .offset = static_cast<uint32_t>(begin), .min = repeat.min, .max = repeat.max, .children = {child}};
  CheckAfterRepeat(mark);
  node.length = static_cast<uint32_t>(at_ - begin);
  const NodeId id = Add(std::move(node));
  if (repeats_[id] > kMaxRepeat) Fail(mark, at_ - mark, fmt::format("repeats inside repeats multiply, here to more than {}", kMaxRepeat));
  return id;
}

void Reader::CheckAfterRepeat(size_t mark) {
  if (At("+")) Fail(at_, 1, "no possessive repeat", "leave the `+` out: which texts match is the same or wider");
  else if (At("*") || At("?") || (At("{") && at_ + 1 < text_.size() && IsDigit(text_[at_ + 1])))
    Fail(mark, at_ + 1 - mark, "two repeats of one thing", "write the inner one as a group: `(?:a+){2}`");
}

NodeId Reader::ReadAtom() {
  const size_t begin = at_;
  if (At("(")) return ReadGroup();
  if (At("[")) return ReadClass();
  if (At("^") || At("$") || At("\\A") || At("\\z")) return RefuseAnchor(), 0;
  if (At("\\")) return ReadEscape();
  if (At("{")) return ReadCount() ? (Fail(begin, at_ - begin, "nothing before the repeat", "write `\\{` for the character"), 0) : 0;
  if (!Take(".")) return ReadCharacter();
  const NodeId dot = AddBytes(Dot(), begin);
  out_.nodes[dot].dot = true;
  return dot;
}

NodeId Reader::ReadGroup() {
  const size_t begin = at_;
  if (++depth_ > kMaxDepth) return Fail(begin, 1, fmt::format("groups nest {} deep at most", kMaxDepth)), 0;
  for (const Refused& r : kRefusedGroups)
    if (At(r.begin)) return Fail(begin, r.begin.size(), std::string(r.message), std::string(r.help)), 0;
  const bool plain = Take("(?:");
  if (!plain) {
    out_.groups.emplace_back();
    if (out_.groups.size() > kMaxGroups)
      return Fail(begin, 1, fmt::format("at most {} groups capture", kMaxGroups), "write `(?:` where what it took is not used"), 0;
    if (At("(?P<") || At("(?<")) ReadGroupName(begin, begin + (At("(?P<") ? 4 : 3));
    else if (At("(?")) Fail(begin, std::min<size_t>(3, text_.size() - begin), "a group begins `(`, `(?:` or `(?<name>`", "the only flag is `(?i)`, at the very beginning");
    else Take("(");
  }
  const uint32_t number = static_cast<uint32_t>(out_.groups.size());
  const NodeId inner = ReadAlternatives();
  if (!Take(")")) Fail(begin, 1, "this group is not closed", "write `\\(` for the character");
  --depth_;
  if (plain || error_) return inner;
  return Add({.kind = NodeKind::kGroup, .offset = static_cast<uint32_t>(begin), .length = static_cast<uint32_t>(at_ - begin), .group = number, .children = {inner}});
}

void Reader::ReadGroupName(size_t open, size_t name_at) {
  at_ = name_at;
  while (!AtEnd() && IsNameByte(text_[at_], at_ == name_at)) ++at_;
  const std::string name(text_.substr(name_at, at_ - name_at));
  const bool closed = Take(">");
  if (name.empty() || !closed) Fail(open, at_ - open, "a group's name is letters, digits and `_`, as in `(?<name>..)`");
  else if (name.size() > kMaxName) Fail(name_at, name.size(), fmt::format("a group's name has at most {} bytes", kMaxName));
  else if (std::find(out_.groups.begin(), out_.groups.end(), name) != out_.groups.end()) Fail(name_at, name.size(), fmt::format("two groups have the name `{}`", name));
  else out_.groups.back() = name;
}

NodeId Reader::AddEmpty(size_t begin) { return Add({.offset = static_cast<uint32_t>(begin)}); }

NodeId Reader::AddMany(NodeKind kind, std::vector<NodeId> children, size_t begin) {
  if (children.size() == 1) return children[0];
  return Add({.kind = kind, .offset = static_cast<uint32_t>(begin), .length = static_cast<uint32_t>(at_ - begin), .children = std::move(children)});
}

NodeId Reader::Add(Node node) {
  if (error_) return 0;
  Measure(node);
  out_.nodes.push_back(std::move(node));
  return static_cast<NodeId>(out_.nodes.size() - 1);
}

// How often a repeat's body is written out; `a*` stands for one.
void Reader::Measure(const Node& node) {
  uint32_t size = node.kind == NodeKind::kConcat ? 0 : 1, repeats = 1;
  for (NodeId child : node.children) size = std::min(size + sizes_[child], kMaxSize + 1), repeats = std::max(repeats, repeats_[child]);
  if (node.kind == NodeKind::kRepeat) {
    const uint32_t count = node.max == kUnbounded ? node.min : node.max;
    size = std::min(std::max(count, 1u) * sizes_[node.children[0]], kMaxSize + 1);
    repeats = std::min(std::max(count, 1u) * repeats, kMaxRepeat + 1);
  }
  if (size > kMaxSize)
    Fail(node.offset, node.length, fmt::format("with every repeat written out this has more than {} elements", kMaxSize), "repeat less, or `+` in place of a count");
  sizes_.push_back(size);
  repeats_.push_back(repeats);
}

}  // namespace rwsc::regex
