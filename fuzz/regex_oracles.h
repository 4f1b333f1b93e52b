// The two libraries that run our expressions, asked the same question as our automaton: is this whole text taken?
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/regex/syntax.h"

struct hs_database;
struct hs_scratch;
namespace re2 { class RE2; }

namespace rwsc::regex {

class Oracles {
 public:
  explicit Oracles(const Regex&);
  ~Oracles();

  const std::string& refused() const { return refused_; }   // what a library said against it; empty: both took it
  bool Hyperscan(std::string_view text) const;
  bool Re2(std::string_view text) const;
  std::vector<std::string> Captures(std::string_view text) const;   // by RE2, from group 1; none when the text is not taken

 private:
  void Compile(const std::string& expression);

  std::string refused_;
  hs_database* database_ = nullptr;
  hs_scratch* scratch_ = nullptr;
  std::unique_ptr<re2::RE2> re2_;
};

}  // namespace rwsc::regex
