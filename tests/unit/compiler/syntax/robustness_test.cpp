// Whatever the text, Parse ends, gives a tree that prints, and says something when the text is no program.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>

#include "compiler/diag/render.h"
#include "compiler/syntax/parse.h"
#include "compiler/syntax/print.h"

namespace rwsc {
namespace {

constexpr size_t kTruncations = 60;   // of each example
constexpr int kSoups = 400;
constexpr int kMutations = 200;

std::vector<std::string> Examples() {
  std::vector<std::string> texts;
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(RWS_SOURCE_DIR "/examples")) {
    if (entry.path().extension() == ".rws") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  for (const auto& path : paths) {
    std::ifstream file(path);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

size_t ParseAndSay(const std::string& text) {
  SourceMap map;
  const FileId id = map.Add("x.rws", text);
  Sink sink;
  const ast::File file = Parse(map, id, sink);
  EXPECT_FALSE(Print(file).empty());
  for (const Diagnostic& d : sink.Sorted()) {
    for (const Label& label : d.labels) EXPECT_LE(label.span.end, text.size() + 1);
  }
  RenderHuman(map, sink);
  return sink.errors();
}

TEST(Robustness, TruncatedExamples) {
  for (const std::string& text : Examples()) {
    const size_t step = std::max<size_t>(1, text.size() / kTruncations);
    for (size_t length = 0; length < text.size(); length += step) ParseAndSay(text.substr(0, length));
  }
}

TEST(Robustness, MutatedExamples) {
  std::mt19937 random(7);
  const std::vector<std::string> examples = Examples();
  ASSERT_FALSE(examples.empty());
  const std::string signs = "{}[]()\"\n:;,#|=?*\\/ \t\x80\xFFxr0";
  for (int i = 0; i < kMutations; ++i) {
    std::string text = examples[random() % examples.size()];
    for (int n = 0; n < 3; ++n) text[random() % text.size()] = signs[random() % signs.size()];
    ParseAndSay(text);
  }
}

TEST(Robustness, TokenSoup) {
  std::mt19937 random(8);
  const std::vector<std::string> words = {"rws 1\n", "site", "route", "group", "choose", "when", "else", "if", "then", "table", "->", "{", "}", "(", ")", "[", "]", "\n", "\n", ";", ",",
                                          "=", "==", "and", "not", "in", "\"a{b}\"", "\"", "\"{", "r\"", "\"\"\"", "/a/{id:int}", "/x{", "{t}.x", "10m", ":80", "f(port:80)", "a.b", "*", "as", "x",
                                          "test", "assert", "every", "expect", "tls", "sni", "enforce", "native", "let", "fn", "upstream", "split", "##d\n", "#c\n", "\xC3\xBC", "'"};
  for (int i = 0; i < kSoups; ++i) {
    std::string text = random() % 2 ? "rws 1\n" : "";
    for (size_t n = random() % 60; n > 0; --n) text += words[random() % words.size()] + (random() % 4 ? " " : "");
    ParseAndSay(text);
  }
}

TEST(Robustness, LongAndDeep) {
  for (const std::string piece : {"{", "(", "[", "a {\n", "x(\n", "f(a, ", "\"{", "if ", "not ", "a ?? ", "choose { when x {", "}", ")", "]", "\"", "'", "a\n{\n", "/{a", "x: ", "1:", "a.", "[\n}\n", "x-", "::", "a|", "->", "if x then y else ", "f(a[", "`"}) {
    std::string text = "rws 1\nsite a.b {\n";
    for (int i = 0; i < 2'000; ++i) text += piece;
    EXPECT_GT(ParseAndSay(text), 0u) << piece;
  }
}

}  // namespace
}  // namespace rwsc
