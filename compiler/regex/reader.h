// Inside of Parse: one pass from left to right, first fault wins. parse.cpp has the structure, parse_bytes.cpp what takes bytes.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "compiler/regex/syntax.h"

namespace rwsc::regex {

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}
  Parsed<Regex> Read();

 private:
  struct Branch { size_t begin = 0; bool opened = false, closed = false; uint32_t open_at = 0, close_at = 0; };
  struct Repeat { uint32_t min = 0, max = 0; };

  // Structure
  NodeId ReadAlternatives();
  NodeId ReadSequence(Branch&);
  NodeId ReadRepeated();
  NodeId ReadAtom();
  NodeId ReadGroup();
  void ReadGroupName(size_t open, size_t name_at);
  std::optional<Repeat> ReadCount();
  std::optional<Repeat> ReadRepeat();
  NodeId AddRepeat(NodeId child, size_t begin, size_t mark, Repeat);
  void CheckAfterRepeat(size_t mark);
  bool TakeOpening(Branch&);
  bool TakeClosing(Branch&);
  void RefuseAnchor();
  void CheckBranch(const Branch&, const Branch& first);

  // Bytes
  NodeId ReadEscape();
  NodeId ReadCharacter();
  NodeId ReadClass();
  bool ReadClassItem(ByteSet&);
  std::optional<ByteSet> ReadClassEnd();
  std::optional<ByteSet> ReadNamedClass();
  std::optional<ByteSet> ReadEscapedSet();
  void RefuseEscape(size_t begin);
  std::optional<uint8_t> ReadHex(size_t begin);

  NodeId Add(Node);
  NodeId AddBytes(ByteSet, size_t begin);
  NodeId AddMany(NodeKind, std::vector<NodeId> children, size_t begin);
  NodeId AddEmpty(size_t begin);
  void Measure(const Node&);
  void Fail(size_t offset, size_t length, std::string message, std::string help = "");

  bool AtEnd() const { return error_ || at_ >= text_.size(); }
  bool At(std::string_view what) const { return !error_ && text_.substr(at_).starts_with(what); }
  bool Take(std::string_view what) { return At(what) && (at_ += what.size(), true); }
  uint8_t Byte(size_t at) const { return static_cast<uint8_t>(text_[at]); }

  std::string_view text_;
  size_t at_ = 0;
  uint32_t depth_ = 0;
  Regex out_;
  std::vector<uint32_t> sizes_, repeats_;         // of each node: elements written out, repeats multiplied
  std::unordered_map<ByteSet, uint32_t> set_ids_;
  std::optional<Error> error_;
};

}  // namespace rwsc::regex
