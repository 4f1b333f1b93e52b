// One line of source made fit for a terminal, and where its bytes stand on the screen.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace rwsc {

// Tabs become four blanks; controls and signs that turn the direction of writing become U+FFFD; wide characters count two.
class Excerpt {
 public:
  // `focus` is the byte that must be visible; `most` the columns there are.
  Excerpt(std::string_view line, size_t focus, size_t most);

  const std::string& text() const { return text_; }
  size_t Column(size_t byte) const;   // screen column of that byte, within the part that is shown
  size_t width() const { return width_; }

 private:
  std::string text_;
  std::vector<size_t> columns_;   // by byte, one more than the line is long
  size_t from_ = 0, shift_ = 0, width_ = 0;
};

}  // namespace rwsc
