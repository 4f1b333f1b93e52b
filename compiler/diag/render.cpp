// The human form: head, places by file and line, notes, helps.
#include "compiler/diag/render.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <tuple>

#include "compiler/diag/excerpt.h"

namespace rwsc {
namespace {

constexpr size_t kMinGutter = 2;
constexpr std::string_view kReset = "\x1b[0m", kBold = "\x1b[1m", kRed = "\x1b[1;31m", kYellow = "\x1b[1;33m", kBlue = "\x1b[1;34m", kCyan = "\x1b[1;36m";

std::string_view Word(Severity severity) {
  switch (severity) {
    case Severity::kError: return "error";
    case Severity::kWarning: return "warning";
    case Severity::kInfo: break;
  }
  return "info";
}

struct Mark {
  const Label* label;
  LineColumn at;
  bool primary;
};

class Page {
 public:
  Page(const SourceMap& map, Color color) : map_(map), color_(color) {}

  std::string Run(const Diagnostic& d) {
    const KindInfo& info = Info(d.kind);
    main_ = info.severity == Severity::kError ? kRed : info.severity == Severity::kWarning ? kYellow : kCyan;
    out_ = Paint(main_, fmt::format("{}[{}]", Word(info.severity), info.code)) + Paint(kBold, ": " + d.message) + "\n";
    Collect(d);
    Places();
    for (const std::string& note : d.notes) Footer("note", note);
    for (const Help& help : d.helps) Footer("help", help.text);
    return std::move(out_);
  }

 private:
  std::string Paint(std::string_view style, std::string_view text) const {
    if (color_ == Color::kOff) return std::string(text);
    return fmt::format("{}{}{}", style, text, kReset);
  }

  std::string Gutter(std::string_view sign) const { return std::string(gutter_, ' ') + Paint(kBlue, sign); }

  // Files in the order of their first label, so that of the primary one first; lines rise within a file.
  void Collect(const Diagnostic& d) {
    std::vector<FileId> files;
    uint32_t last = 0;
    for (const Label& label : d.labels) {
      if (std::find(files.begin(), files.end(), label.span.file) == files.end()) files.push_back(label.span.file);
      marks_.push_back({&label, map_.Locate(label.span.file, label.span.begin), &label == &d.labels.front()});
      last = std::max(last, marks_.back().at.line);
    }
    const auto rank = [&files](const Mark& mark) { return std::find(files.begin(), files.end(), mark.label->span.file) - files.begin(); };
    std::stable_sort(marks_.begin(), marks_.end(), [&rank](const Mark& a, const Mark& b) {
      return std::tuple(rank(a), a.at.line, a.label->span.begin) < std::tuple(rank(b), b.at.line, b.label->span.begin);
    });
    gutter_ = std::max(kMinGutter, std::to_string(last).size());
  }

  void Places() {
    for (size_t i = 0; i < marks_.size();) {
      const FileId file = marks_[i].label->span.file;
      size_t end = i;
      while (end < marks_.size() && marks_[end].label->span.file == file) ++end;
      Heading(i, end);
      while (i < end) i = SourceLine(i, end);
    }
  }

  void Heading(size_t begin, size_t end) {
    const bool first = begin == 0;
    const auto primary = std::find_if(marks_.begin() + static_cast<long>(begin), marks_.begin() + static_cast<long>(end), [](const Mark& m) { return m.primary; });
    const Mark& shown = primary == marks_.begin() + static_cast<long>(end) ? marks_[begin] : *primary;
    if (!first) out_ += Gutter(" |") + "\n";
    out_ += fmt::format("{} {}:{}:{}\n", Gutter(first ? "-->" : ":::"), map_.Name(shown.label->span.file), shown.at.line, shown.at.column);
    out_ += Gutter(" |") + "\n";
  }

  size_t SourceLine(size_t begin, size_t end) {
    const FileId file = marks_[begin].label->span.file;
    const uint32_t line = marks_[begin].at.line;
    const uint32_t start = map_.LineStart(file, line);
    const Excerpt excerpt(map_.Shown({file, start, start + static_cast<uint32_t>(map_.Line(file, line).size())}), marks_[begin].label->span.begin - start, kMaxSourceColumns);
    out_ += Paint(kBlue, fmt::format("{:>{}} |", line, gutter_));
    out_ += excerpt.text().empty() ? "\n" : " " + excerpt.text() + "\n";
    size_t i = begin;
    for (; i < end && marks_[i].at.line == line; ++i) Underline(marks_[i], excerpt, start);
    return i;
  }

  void Underline(const Mark& mark, const Excerpt& excerpt, uint32_t line_start) {
    const Span& span = mark.label->span;
    const size_t from = excerpt.Column(span.begin - line_start);
    const size_t to = std::max(excerpt.Column(span.end - line_start), from + 1);
    std::string signs(to - from, mark.primary ? '^' : '-');
    if (!mark.label->text.empty()) signs += " " + mark.label->text;
    out_ += fmt::format("{} {}{}\n", Gutter(" |"), std::string(from, ' '), Paint(mark.primary ? main_ : kBlue, signs));
  }

  void Footer(std::string_view word, std::string_view text) {
    out_ += fmt::format("{} {} ", Gutter(" ="), Paint(kBold, fmt::format("{}:", word)));
    const std::string indent(gutter_ + 5 + word.size(), ' ');
    for (size_t at = 0; at <= text.size();) {
      const size_t end = std::min(text.find('\n', at), text.size());
      if (at != 0) out_ += indent;
      out_.append(text.substr(at, end - at)).push_back('\n');
      at = end + 1;
    }
  }

  const SourceMap& map_;
  Color color_;
  std::string_view main_;
  std::string out_;
  std::vector<Mark> marks_;
  size_t gutter_ = kMinGutter;
};

std::string Count(size_t count, std::string_view what) { return fmt::format("{} {}{}", count, what, count == 1 ? "" : "s"); }

}  // namespace

std::string RenderHuman(const SourceMap& map, const Diagnostic& diagnostic, Color color) { return Page(map, color).Run(diagnostic); }

std::string RenderHuman(const SourceMap& map, const Sink& sink, Color color) {
  std::string out;
  for (const Diagnostic& diagnostic : sink.Sorted()) out += RenderHuman(map, diagnostic, color) + "\n";
  if (sink.errors() > 0) out += Count(sink.errors(), "error");
  if (sink.warnings() > 0) out += (sink.errors() > 0 ? ", " : "") + Count(sink.warnings(), "warning");
  if (sink.dropped() > 0) out += fmt::format(", {} of them not shown", sink.dropped());
  if (sink.errors() + sink.warnings() > 0) out += "\n";
  return out;
}

}  // namespace rwsc
