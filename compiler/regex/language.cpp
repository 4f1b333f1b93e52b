#include "compiler/regex/language.h"

namespace rwsc::regex {
namespace {

// From the end to the beginning: each part is made knowing the step that follows it.
class Builder {
 public:
  explicit Builder(const Regex& regex) : regex_(regex) { out_.sets = regex.sets; }

  Language Build() {
    out_.start = Before(0, regex_.root());
    return std::move(out_);
  }

 private:
  uint32_t Before(uint32_t next, const Node& node) {
    switch (node.kind) {
      case NodeKind::kEmpty: return next;
      case NodeKind::kBytes: return Add({.kind = StepKind::kBytes, .set = node.set, .next = next});
      case NodeKind::kGroup: return Before(next, Child(node));
      case NodeKind::kRepeat: return BeforeRepeat(next, node);
      case NodeKind::kAlternate: return BeforeAlternate(next, node);
      case NodeKind::kConcat: break;
    }
    for (auto id = node.children.rbegin(); id != node.children.rend(); ++id) next = Before(next, regex_.nodes[*id]);
    return next;
  }

  uint32_t BeforeAlternate(uint32_t next, const Node& node) {
    uint32_t begin = Before(next, regex_.nodes[node.children.back()]);
    for (size_t i = node.children.size() - 1; i-- > 0;)
      begin = Add({.kind = StepKind::kSplit, .next = Before(next, regex_.nodes[node.children[i]]), .other = begin});
    return begin;
  }

  // a{2,4} is aa(?:a(?:a)?)?, a{2,} is aa+.
  uint32_t BeforeRepeat(uint32_t next, const Node& node) {
    uint32_t begin = next, copies = node.min;
    if (node.max == kUnbounded) {
      const uint32_t again = Add({.kind = StepKind::kSplit, .next = next, .other = next});
      const uint32_t body = Before(again, Child(node));
      out_.steps[again].next = body;
      begin = copies > 0 ? body : again;
      copies -= copies > 0;
    } else {
      for (uint32_t i = node.min; i < node.max; ++i) begin = Add({.kind = StepKind::kSplit, .next = Before(begin, Child(node)), .other = next});
    }
    for (uint32_t i = 0; i < copies; ++i) begin = Before(begin, Child(node));
    return begin;
  }

  uint32_t Add(Step step) {
    out_.steps.push_back(step);
    return static_cast<uint32_t>(out_.steps.size() - 1);
  }

  const Node& Child(const Node& node) const { return regex_.nodes[node.children[0]]; }

  const Regex& regex_;
  Language out_;
};

// Puts the steps of `from` behind those of `into`, its accepting step becoming `accept`; answers where it starts now.
uint32_t Append(Language& into, const Language& from, uint32_t accept) {
  const uint32_t shift = static_cast<uint32_t>(into.steps.size()) - 1, sets = static_cast<uint32_t>(into.sets.size());
  const auto moved = [&](uint32_t step) { return step == 0 ? accept : step + shift; };
  for (size_t i = 1; i < from.steps.size(); ++i) {
    const Step& s = from.steps[i];
    into.steps.push_back({.kind = s.kind, .set = s.set + sets, .next = moved(s.next), .other = moved(s.other)});
  }
  into.sets.insert(into.sets.end(), from.sets.begin(), from.sets.end());
  return moved(from.start);
}

std::string_view TextOf(CaptureSet type) {
  switch (type) {
    case CaptureSet::kAny: return "[^/]+";
    case CaptureSet::kInt: return "[0-9]{1,19}";
    case CaptureSet::kHex: return "[0-9A-Fa-f]+";
    case CaptureSet::kUuid: return "[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}";
    case CaptureSet::kSlug: return "[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*";
  }
  return "";
}

}  // namespace

Language Of(const Regex& regex) { return Builder(regex).Build(); }

Language Of(CaptureSet type) {
  const auto parsed = Parse(TextOf(type));
  return Of(*std::get_if<Regex>(&parsed));
}

Language Nothing() { return {.steps = {Step{}, {.kind = StepKind::kBytes}}, .sets = {ByteSet()}, .start = 1}; }

Language Anything() {
  return {.steps = {Step{}, {.kind = StepKind::kSplit, .next = 2, .other = 0}, {.kind = StepKind::kBytes, .next = 1}}, .sets = {AllBytes()}, .start = 1};
}

Language OfText(std::string_view text) {
  Language out;
  for (size_t i = text.size(); i-- > 0;) {
    out.sets.push_back(Range(static_cast<uint8_t>(text[i]), static_cast<uint8_t>(text[i])));
    out.steps.push_back({.kind = StepKind::kBytes, .set = static_cast<uint32_t>(out.sets.size() - 1), .next = out.start});
    out.start = static_cast<uint32_t>(out.steps.size() - 1);
  }
  return out;
}

Language OfWords(const std::vector<std::string>& words) {
  Language out;
  for (const std::string& word : words) {
    const uint32_t begin = Append(out, OfText(word), 0);
    if (&word != &words.front()) out.steps.push_back({.kind = StepKind::kSplit, .next = out.start, .other = begin});
    out.start = &word == &words.front() ? begin : static_cast<uint32_t>(out.steps.size() - 1);
  }
  return words.empty() ? Nothing() : out;
}

Language Joined(const Language& first, const Language& second) {
  Language out = second;
  out.start = Append(out, first, second.start);
  return out;
}

Language Either(const Language& a, const Language& b) {
  Language out = a;
  const uint32_t other = Append(out, b, 0);
  out.steps.push_back({.kind = StepKind::kSplit, .next = a.start, .other = other});
  out.start = static_cast<uint32_t>(out.steps.size() - 1);
  return out;
}

}  // namespace rwsc::regex
