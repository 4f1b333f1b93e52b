// Any file that parses is checked to the end: words of real files taken out, doubled and swapped.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

#include "tests/unit/compiler/check/check_case.h"

namespace rwsc {
namespace {

std::vector<std::string> Files() {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(RWS_SOURCE_DIR "/tests/golden/check"))
    if (entry.path().extension() == ".rws") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  std::vector<std::string> out;
  for (const auto& path : paths) {
    std::stringstream text;
    text << std::ifstream(path).rdbuf();
    out.push_back(text.str());
  }
  return out;
}

std::vector<std::string> Words(const std::string& text) {      // with the blanks after them
  std::vector<std::string> words(1);
  for (size_t i = 0; i < text.size(); ++i) {
    if (i > 0 && text[i] != ' ' && text[i - 1] == ' ') words.emplace_back();
    words.back() += text[i];
  }
  return words;
}

TEST(CheckRobustness, WordsOutDoubledAndSwapped) {
  const std::vector<std::string> files = Files();
  ASSERT_FALSE(files.empty());
  std::mt19937 random(7);
  int checked = 0;
  for (int round = 0; round < 600; ++round) {
    std::vector<std::string> words = Words(files[random() % files.size()]);
    for (int k = 0; k < 2; ++k) {
      const size_t i = random() % words.size(), j = random() % words.size();
      if (random() % 3 == 0) words.erase(words.begin() + static_cast<ptrdiff_t>(i));
      else if (random() % 2 == 0) words.insert(words.begin() + static_cast<ptrdiff_t>(j), std::string(words[i]));
      else std::swap(words[i], words[j]);
    }
    std::string text;
    for (const std::string& w : words) text += w;
    Checked c(text);
    if (!c.model.listeners.empty() || c.sink.HasErrors()) ++checked;
    if (!c.sink.HasErrors()) {
      EXPECT_FALSE(model::Print(c.model).empty());
    }
    for (const Diagnostic& d : c.sink.Sorted())
      for (const Label& l : d.labels) {
        ASSERT_LE(l.span.begin, l.span.end) << d.message;
        ASSERT_LE(l.span.end, c.sources.Text(l.span.file).size()) << d.message;
      }
  }
  EXPECT_GT(checked, 0);
}

}  // namespace
}  // namespace rwsc
