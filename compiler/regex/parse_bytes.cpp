#include <fmt/format.h>

#include "compiler/regex/reader.h"

namespace rwsc::regex {
namespace {

struct Named { std::string_view name; ByteSet (*bytes)(); };

ByteSet Letters() { return Range('a', 'z') | Range('A', 'Z'); }

constexpr Named kNamed[] = {
    {"alnum", [] { return Letters() | Digits(); }},
    {"alpha", Letters},
    {"blank", [] { return OneOf(" \t"); }},
    {"cntrl", [] { return Range(0, 0x1f) | Range(0x7f, 0x7f); }},
    {"digit", Digits},
    {"graph", [] { return Range('!', '~'); }},
    {"lower", [] { return Range('a', 'z'); }},
    {"print", [] { return Range(' ', '~'); }},
    {"punct", [] { return Range('!', '~') & ~(Letters() | Digits()); }},
    {"space", Spaces},
    {"upper", [] { return Range('A', 'Z'); }},
    {"word", WordBytes},
    {"xdigit", [] { return Digits() | Range('a', 'f') | Range('A', 'F'); }},
};

struct Refused { std::string_view letters, message, help; };

constexpr Refused kRefusedEscapes[] = {
    {"123456789gk", "no back-reference: what a group took cannot be asked for again", ""},
    {"bB", "no word boundary: a regular expression takes the whole text", "say which bytes stand there, as in `(?:.*\\W)?word`"},
    {"pPX", "no Unicode classes: expressions are about bytes", "write the ranges that are meant, as in `[A-Za-z]`"},
    {"0", "no octal escape", "write `\\x00`"},
    {"AzZG", "an anchor stands here", "leave it out, a regular expression takes the whole text"},
    {"QE", "no quoting inside a regular expression", "write `\\` before each character that has a meaning"},
};

constexpr std::string_view kKnownEscapes = "known are \\d \\w \\s \\D \\W \\S \\n \\r \\t \\f \\v \\xHH and `\\` before punctuation";

int HexValue(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// Bytes of the UTF-8 sequence at the beginning, 0 when it is none.
size_t SequenceLength(std::string_view text) {
  const uint8_t lead = static_cast<uint8_t>(text[0]);
  const size_t length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length == 0 || text.size() < length) return 0;
  for (char c : text.substr(1, length - 1))
    if ((static_cast<uint8_t>(c) & 0xc0) != 0x80) return 0;
  return length;
}

std::string Shown(std::string_view text) {
  const uint8_t byte = static_cast<uint8_t>(text[0]);
  if (byte >= 0x80 && SequenceLength(text) > 0) return std::string(text.substr(0, SequenceLength(text)));
  return byte > ' ' && byte < 0x7f ? std::string(1, text[0]) : fmt::format("\\x{:02x}", byte);
}

std::optional<ByteSet> ClassOf(char letter) {
  switch (letter) {
    case 'd': return Digits();
    case 'D': return ~Digits();
    case 'w': return WordBytes();
    case 'W': return ~WordBytes();
    case 's': return Spaces();
    case 'S': return ~Spaces();
    case 'n': return OneOf("\n");
    case 'r': return OneOf("\r");
    case 't': return OneOf("\t");
    case 'f': return OneOf("\f");
    case 'v': return OneOf("\v");
    default: return std::nullopt;
  }
}

bool IsPunctuation(uint8_t byte) { return (Range(' ', '~') & ~(Letters() | Digits()))[byte]; }

}  // namespace

NodeId Reader::AddBytes(ByteSet set, size_t begin) {
  const auto [found, added] = set_ids_.try_emplace(set, static_cast<uint32_t>(out_.sets.size()));
  if (added) out_.sets.push_back(set);
  return Add({.kind = NodeKind::kBytes, .offset = static_cast<uint32_t>(begin), .length = static_cast<uint32_t>(at_ - begin), .set = found->second});
}

// One character is one element, so that `é*` repeats both of its bytes.
NodeId Reader::ReadCharacter() {
  const size_t begin = at_;
  const size_t length = Byte(at_) < 0x80 ? 1 : SequenceLength(text_.substr(at_));
  if (length == 0) return Fail(at_, 1, "this is not UTF-8", fmt::format("write `\\x{:02x}` for the byte", Byte(at_))), 0;
  std::vector<NodeId> bytes;
  for (size_t i = 0; i < length; ++i) {
    const ByteSet byte = Range(Byte(begin + i), Byte(begin + i));
    ++at_;
    bytes.push_back(AddBytes(out_.fold ? BothCases(byte) : byte, begin + i));
  }
  return AddMany(NodeKind::kConcat, std::move(bytes), begin);
}

NodeId Reader::ReadEscape() {
  const size_t begin = at_;
  const auto set = ReadEscapedSet();
  if (!set) return 0;
  return AddBytes(out_.fold ? BothCases(*set) : *set, begin);
}

std::optional<ByteSet> Reader::ReadEscapedSet() {
  const size_t begin = at_++;
  if (AtEnd()) return Fail(begin, 1, "nothing follows `\\`", "write `\\\\` for the character"), std::nullopt;
  const char letter = text_[at_++];
  if (auto set = ClassOf(letter)) return set;
  if (letter == 'x') {
    const auto byte = ReadHex(begin);
    return byte ? std::optional(Range(*byte, *byte)) : std::nullopt;
  }
  if (IsPunctuation(static_cast<uint8_t>(letter))) return OneOf({&letter, 1});
  return RefuseEscape(begin), std::nullopt;
}

std::optional<uint8_t> Reader::ReadHex(size_t begin) {
  const int high = at_ < text_.size() ? HexValue(text_[at_]) : -1, low = at_ + 1 < text_.size() ? HexValue(text_[at_ + 1]) : -1;
  if (high < 0 || low < 0) return Fail(begin, 2, "`\\x` takes two hexadecimal digits", "a character beyond ASCII is written as it is"), std::nullopt;
  at_ += 2;
  return static_cast<uint8_t>(high * 16 + low);
}

void Reader::RefuseEscape(size_t begin) {
  const char letter = text_[begin + 1];
  for (const Refused& r : kRefusedEscapes)
    if (r.letters.find(letter) != std::string_view::npos) return Fail(begin, 2, std::string(r.message), std::string(r.help));
  const std::string shown = Shown(text_.substr(begin + 1));
  Fail(begin, 1 + std::max<size_t>(1, SequenceLength(text_.substr(begin + 1))), fmt::format("unknown escape `\\{}`", shown), std::string(kKnownEscapes));
}

NodeId Reader::ReadClass() {
  const size_t begin = at_++;
  const bool negated = Take("^");
  ByteSet set;
  if (At("]")) return Fail(begin, at_ + 1 - begin, "a class with nothing in it", "write `\\]` for the character"), 0;
  while (!AtEnd() && !At("]") && ReadClassItem(set)) {}
  if (!Take("]")) return Fail(begin, 1, "this class is not closed", "write `\\[` for the character"), 0;
  if (out_.fold) set = BothCases(set);      // before the negation: (?i)[^a] takes no A
  if (negated) set.flip();
  if (set.none()) return Fail(begin, at_ - begin, "no byte is in this class"), 0;
  return AddBytes(set, begin);
}

// A byte, a class or a range of two bytes.
bool Reader::ReadClassItem(ByteSet& set) {
  const size_t begin = at_;
  const auto first = ReadClassEnd();
  if (!first) return false;
  if (!At("-") || At("-]")) return set |= *first, true;
  const size_t dash = at_++;
  if (AtEnd()) return false;
  const auto last = ReadClassEnd();
  if (!last) return false;
  if (first->count() != 1 || last->count() != 1) return Fail(begin, at_ - begin, "a class is no end of a range", "a `-` stands last, or as `\\-`"), false;
  const uint8_t low = Representative(*first), high = Representative(*last);
  if (low > high) {
    const std::string_view left = text_.substr(begin, dash - begin), right = text_.substr(dash + 1, at_ - dash - 1);
    return Fail(begin, at_ - begin, "this range is upside down", fmt::format("write `{}-{}`", right, left)), false;
  }
  set |= Range(low, high);
  if (At("-") && !At("-]")) return Fail(at_, 1, "a `-` after a range", "a `-` stands last, or as `\\-`"), false;
  return true;
}

std::optional<ByteSet> Reader::ReadClassEnd() {
  if (At("[:")) return ReadNamedClass();
  if (At("\\")) return ReadEscapedSet();
  if (Byte(at_) < 0x80) return ++at_, Range(Byte(at_ - 1), Byte(at_ - 1));
  const size_t length = SequenceLength(text_.substr(at_));
  if (length == 0) return Fail(at_, 1, "this is not UTF-8", fmt::format("write `\\x{:02x}` for the byte", Byte(at_))), std::nullopt;
  const std::string character(text_.substr(at_, length));
  return Fail(at_, length, fmt::format("a class holds single bytes, and `{}` has {}", character, length), fmt::format("write it as an alternative: `(?:[..]|{})`", character)), std::nullopt;
}

std::optional<ByteSet> Reader::ReadNamedClass() {
  const size_t begin = at_, close = text_.find(":]", at_ + 2);
  const std::string_view name = close == std::string_view::npos ? "" : text_.substr(begin + 2, close - begin - 2);
  for (const Named& n : kNamed)
    if (n.name == name) return at_ = close + 2, n.bytes();
  std::string known;
  for (const Named& n : kNamed) known += fmt::format("{}{}", known.empty() ? "" : " ", n.name);
  return Fail(begin, name.empty() ? 2 : close + 2 - begin, "this is no class", fmt::format("`[:alpha:]` and so on: {}; the character is `\\[`", known)), std::nullopt;
}

}  // namespace rwsc::regex
