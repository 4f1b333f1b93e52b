// Every source text of one compilation, by FileId; turns offsets into lines and columns. Owns the text: views live as long.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/span.h"

namespace rwsc {

struct LineColumn {
  uint32_t line = 1;    // from 1
  uint32_t column = 1;  // from 1, in code points
};

class SourceMap {
 public:
  // `name` is what diagnostics print: the path as given, or "std/http.rws". Adding one name twice gives two files.
  FileId Add(std::string name, std::string text);

  size_t size() const { return files_.size(); }
  std::string_view Name(FileId) const;
  std::string_view Text(FileId) const;
  std::string_view Text(Span) const;
  LineColumn Locate(FileId, uint32_t offset) const;
  std::string_view Line(FileId, uint32_t line) const;  // without its line end
  uint32_t LineStart(FileId, uint32_t line) const;     // offset of its first byte

  void Hide(Span);                                     // nothing shows these bytes from here on
  std::string Shown(Span) const;                       // the text with `*` for each byte that is hidden

 private:
  struct File {
    std::string name;
    std::string text;
    std::vector<uint32_t> line_starts;
    std::vector<Span> hidden;
  };
  std::deque<File> files_;
};

}  // namespace rwsc
