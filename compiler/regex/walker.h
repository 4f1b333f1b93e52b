// One language while a question is walked: its states, either sets of steps (determinised, one successor a class) or single steps
// (as written, any number of successors). Only for questions.cpp.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "compiler/regex/language.h"

namespace rwsc::regex {

enum class Mode : uint8_t { kDeterministic, kAsWritten };

using Classes = std::vector<ByteSet>;     // disjoint; in the order of their representatives' rank

// Bytes of `domain` that none of the languages tells apart.
Classes ClassesOf(const std::vector<const Language*>&, const ByteSet& domain);

class Walker {
 public:
  // Both outlive the walker.
  Walker(const Language&, const Classes&, Mode);

  struct State {
    bool accepts = false;
    bool dead = false;                                  // no text leads to acceptance from here
    std::vector<std::vector<uint32_t>> successors;      // a class; empty until Expand
  };
  uint32_t start() const { return 0; }
  const State& At(uint32_t id) const { return states_[id]; }
  bool Expand(uint32_t id);             // fills the successors; false: over budget
  uint32_t size() const { return static_cast<uint32_t>(states_.size()); }

 private:
  using Steps = std::vector<uint32_t>;  // sorted; byte steps and perhaps the accepting one

  void FindAlive();
  Steps Closure(const Steps& from);
  std::optional<uint32_t> IdOf(Steps);
  Steps After(const Steps&, size_t c);

  const Language& language_;
  const Classes& classes_;
  Mode mode_;
  std::vector<bool> alive_;             // of each step: the accepting one can be reached
  std::vector<uint32_t> mark_;          // of each step: the number of the closure that met it last
  uint32_t closures_ = 0;
  uint64_t work_ = 0;
  std::vector<uint8_t> bytes_;          // of each class: one that stands for all
  std::map<Steps, uint32_t> ids_;
  std::vector<const Steps*> steps_;     // of each state: its key in ids_
  std::vector<State> states_;
};

}  // namespace rwsc::regex
