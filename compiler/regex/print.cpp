#include "compiler/regex/print.h"

#include <fmt/format.h>

namespace rwsc::regex {
namespace {

std::string PrintByte(unsigned byte) {
  const bool plain = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') || byte == '_' || byte == '/';
  return plain ? std::string(1, static_cast<char>(byte)) : fmt::format("\\x{:02x}", byte);
}

std::string PrintRepeat(const Node& node) {
  if (node.min == 0 && node.max == kUnbounded) return "*";
  if (node.min == 1 && node.max == kUnbounded) return "+";
  if (node.min == 0 && node.max == 1) return "?";
  if (node.max == kUnbounded) return fmt::format("{{{},}}", node.min);
  return node.min == node.max ? fmt::format("{{{}}}", node.min) : fmt::format("{{{},{}}}", node.min, node.max);
}

enum class Captures : uint8_t { kDropped, kKept };

class Printer {
 public:
  Printer(const Regex& regex, Captures captures) : regex_(regex), kept_(captures == Captures::kKept) {}

  std::string Whole() { return "\\A(?:" + Text(regex_.root()) + ")\\z"; }

 private:
  std::string Text(const Node& node) {
    switch (node.kind) {
      case NodeKind::kEmpty: return "(?:)";
      case NodeKind::kBytes: return Print(regex_.sets[node.set]);
      case NodeKind::kConcat: return Joined(node, "");
      case NodeKind::kAlternate: return Joined(node, "|");
      case NodeKind::kRepeat:
        if (node.max == 0 && !kept_) return "(?:)";       // Hyperscan takes no {0}
        return Atom(Child(node)) + PrintRepeat(node) + (node.lazy && kept_ ? "?" : "");
      case NodeKind::kGroup: return Group(node);
    }
    return "";
  }

  std::string Joined(const Node& node, std::string_view between) {
    std::string text;
    for (NodeId id : node.children) {
      const Node& child = regex_.nodes[id];
      if (id != node.children[0]) text += between;
      text += between.empty() && child.kind == NodeKind::kAlternate ? Atom(child) : Text(child);
    }
    return text;
  }

  // As something that a repeat can follow.
  std::string Atom(const Node& node) {
    const bool closed = node.kind == NodeKind::kBytes || node.kind == NodeKind::kGroup || node.kind == NodeKind::kEmpty;
    return closed ? Text(node) : "(?:" + Text(node) + ")";
  }

  std::string Group(const Node& node) {
    const std::string& name = regex_.groups[node.group - 1];
    return (!kept_ ? "(?:" : name.empty() ? "(" : "(?P<" + name + ">") + Text(Child(node)) + ")";
  }

  const Node& Child(const Node& node) const { return regex_.nodes[node.children[0]]; }

  const Regex& regex_;
  bool kept_;
};

std::string_view NameOf(NodeKind kind) {
  constexpr std::string_view kNames[] = {"empty", "bytes", "concat", "alternate", "repeat", "group"};
  return kNames[static_cast<size_t>(kind)];
}

void DumpNode(const Regex& regex, const Node& node, size_t depth, std::string& out) {
  out += fmt::format("{:{}}{} {}+{}", "", depth * 2, NameOf(node.kind), node.offset, node.length);
  if (node.kind == NodeKind::kBytes) out += (node.dot ? " dot " : " ") + Print(regex.sets[node.set]);
  if (node.kind == NodeKind::kRepeat) out += " " + PrintRepeat(node) + (node.lazy ? " lazy" : "");
  if (node.kind == NodeKind::kGroup) {
    const std::string& name = regex.groups[node.group - 1];
    out += fmt::format(" {}{}{}", node.group, name.empty() ? "" : " ", name);
  }
  out += "\n";
  for (NodeId child : node.children) DumpNode(regex, regex.nodes[child], depth + 1, out);
}

}  // namespace

std::string Print(const ByteSet& set) {
  if (set.count() == 1) return PrintByte(Representative(set));
  std::string text = "[";
  for (unsigned first = 0; first < set.size(); ++first) {
    if (!set[first]) continue;
    unsigned last = first;
    while (last + 1 < set.size() && set[last + 1]) ++last;
    text += PrintByte(first);
    if (last > first + 1) text += "-";
    if (last > first) text += PrintByte(last);
    first = last;
  }
  return text + "]";
}

std::string ForHyperscan(const Regex& regex) { return Printer(regex, Captures::kDropped).Whole(); }
std::string ForRe2(const Regex& regex) { return Printer(regex, Captures::kKept).Whole(); }

std::string Dump(const Regex& regex) {
  std::string out = regex.fold ? "fold\n" : "";
  DumpNode(regex, regex.root(), 0, out);
  return out;
}

std::string Dump(const Language& language) {
  std::string out = fmt::format("start {}\n", language.start);
  for (size_t i = 0; i < language.steps.size(); ++i) {
    const Step& step = language.steps[i];
    switch (step.kind) {
      case StepKind::kAccept: out += fmt::format("{} accept\n", i); break;
      case StepKind::kBytes: out += fmt::format("{} {} -> {}\n", i, Print(language.sets[step.set]), step.next); break;
      case StepKind::kSplit: out += fmt::format("{} split {} {}\n", i, step.next, step.other); break;
    }
  }
  return out;
}

}  // namespace rwsc::regex
