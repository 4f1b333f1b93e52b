// Lines and columns of source texts.
#include "compiler/source/source_map.h"

#include <algorithm>

#include "runtime/base/check.h"

namespace rwsc {

FileId SourceMap::Add(std::string name, std::string text) {
  File& file = files_.emplace_back();
  file.name = std::move(name);
  file.text = std::move(text);
  file.line_starts.push_back(0);
  for (size_t at = file.text.find('\n'); at != std::string::npos; at = file.text.find('\n', at + 1)) {
    file.line_starts.push_back(static_cast<uint32_t>(at + 1));
  }
  return FileId{static_cast<uint32_t>(files_.size() - 1)};
}

std::string_view SourceMap::Name(FileId id) const {
  RWS_CHECK(id.value < files_.size());
  return files_[id.value].name;
}

std::string_view SourceMap::Text(FileId id) const {
  RWS_CHECK(id.value < files_.size());
  return files_[id.value].text;
}

std::string_view SourceMap::Text(Span span) const {
  std::string_view text = Text(span.file);
  const size_t begin = std::min<size_t>(span.begin, text.size());
  const size_t end = std::clamp<size_t>(span.end, begin, text.size());
  return text.substr(begin, end - begin);
}

LineColumn SourceMap::Locate(FileId id, uint32_t offset) const {
  const std::string_view text = Text(id);
  const std::vector<uint32_t>& starts = files_[id.value].line_starts;
  offset = std::min<uint32_t>(offset, static_cast<uint32_t>(text.size()));
  const auto after = std::upper_bound(starts.begin(), starts.end(), offset);
  const uint32_t line = static_cast<uint32_t>(after - starts.begin());
  uint32_t column = 1;
  for (uint32_t at = starts[line - 1]; at < offset; ++at) {
    const bool continuation = (static_cast<unsigned char>(text[at]) & 0xC0u) == 0x80u;
    if (!continuation) ++column;
  }
  return {line, column};
}

uint32_t SourceMap::LineStart(FileId id, uint32_t line) const {
  RWS_CHECK(id.value < files_.size());
  const std::vector<uint32_t>& starts = files_[id.value].line_starts;
  const uint32_t index = std::clamp<uint32_t>(line, 1, static_cast<uint32_t>(starts.size()));
  return starts[index - 1];
}

std::string_view SourceMap::Line(FileId id, uint32_t line) const {
  const std::string_view text = Text(id).substr(LineStart(id, line));
  std::string_view one = text.substr(0, text.find('\n'));
  if (one.ends_with('\r')) one.remove_suffix(1);
  return one;
}

void SourceMap::Hide(Span span) {
  RWS_CHECK(span.file.value < files_.size());
  std::vector<Span>& hidden = files_[span.file.value].hidden;
  if (std::find(hidden.begin(), hidden.end(), span) == hidden.end()) hidden.push_back(span);
}

std::string SourceMap::Shown(Span span) const {
  std::string text(Text(span));
  for (const Span& h : files_[span.file.value].hidden)
    for (uint32_t at = std::max(h.begin, span.begin); at < std::min(h.end, span.end); ++at) text[at - span.begin] = '*';
  return text;
}

}  // namespace rwsc
