#include "compiler/regex/walker.h"

#include <algorithm>

#include "compiler/regex/questions.h"

namespace rwsc::regex {

Classes ClassesOf(const std::vector<const Language*>& languages, const ByteSet& domain) {
  Classes classes;
  if (domain.any()) classes.push_back(domain);
  for (const Language* language : languages)
    for (const ByteSet& set : language->sets)
      for (size_t i = 0, n = classes.size(); i < n; ++i) {
        const ByteSet inside = classes[i] & set, outside = classes[i] & ~set;
        if (inside.none() || outside.none()) continue;
        classes[i] = inside;
        classes.push_back(outside);
      }
  const auto rank = [](const ByteSet& set) { return Rank(Representative(set)); };
  std::sort(classes.begin(), classes.end(), [&](const ByteSet& a, const ByteSet& b) { return rank(a) < rank(b); });
  return classes;
}

Walker::Walker(const Language& language, const Classes& classes, Mode mode)
    : language_(language), classes_(classes), mode_(mode), alive_(language.steps.size()), mark_(language.steps.size()) {
  for (const ByteSet& c : classes) bytes_.push_back(Representative(c));
  FindAlive();
  IdOf({language.start});
}

// Backwards from acceptance, over steps that take a byte of some class.
void Walker::FindAlive() {
  const auto& steps = language_.steps;
  ByteSet domain;
  for (const ByteSet& c : classes_) domain |= c;
  std::vector<std::vector<uint32_t>> before(steps.size());
  for (uint32_t i = 1; i < steps.size(); ++i) {
    if (steps[i].kind == StepKind::kSplit) before[steps[i].other].push_back(i);
    if (steps[i].kind == StepKind::kSplit || (language_.sets[steps[i].set] & domain).any()) before[steps[i].next].push_back(i);
  }
  std::vector<uint32_t> todo{0};
  alive_[0] = true;
  while (!todo.empty()) {
    const uint32_t step = todo.back();
    todo.pop_back();
    for (uint32_t b : before[step])
      if (!alive_[b]) alive_[b] = true, todo.push_back(b);
  }
}

// Through the splits, alive steps alone.
Walker::Steps Walker::Closure(const Steps& from) {
  Steps todo = from, closed;
  ++closures_;
  while (!todo.empty()) {
    const uint32_t at = todo.back();
    todo.pop_back();
    if (!alive_[at] || mark_[at] == closures_) continue;
    mark_[at] = closures_;
    ++work_;
    const Step& step = language_.steps[at];
    if (step.kind != StepKind::kSplit) closed.push_back(at);
    else todo.push_back(step.other), todo.push_back(step.next);
  }
  std::sort(closed.begin(), closed.end());
  return closed;
}

std::optional<uint32_t> Walker::IdOf(Steps from) {
  if (work_ > kMaxWork) return std::nullopt;
  const auto [found, added] = ids_.try_emplace(Closure(from), size());
  if (!added) return found->second;
  if (states_.size() >= kMaxStates) return ids_.erase(found), std::nullopt;
  const Steps& steps = found->first;
  states_.push_back({.accepts = !steps.empty() && steps[0] == 0, .dead = steps.empty(), .successors = {}});
  steps_.push_back(&steps);
  return found->second;
}

Walker::Steps Walker::After(const Steps& steps, size_t c) {
  Steps after;
  work_ += steps.size();
  for (uint32_t at : steps) {
    const Step& step = language_.steps[at];
    if (step.kind == StepKind::kBytes && language_.sets[step.set][bytes_[c]]) after.push_back(step.next);
  }
  std::sort(after.begin(), after.end());
  after.erase(std::unique(after.begin(), after.end()), after.end());
  return after;
}

bool Walker::Expand(uint32_t id) {
  if (!states_[id].successors.empty()) return true;
  std::vector<std::vector<uint32_t>> successors(classes_.size());
  for (size_t c = 0; c < classes_.size(); ++c) {
    const Steps after = After(*steps_[id], c);
    if (mode_ == Mode::kDeterministic) {
      const auto next = IdOf(after);
      if (!next) return false;
      successors[c].push_back(*next);
      continue;
    }
    for (uint32_t step : after) {
      const auto next = IdOf({step});
      if (!next) return false;
      if (!states_[*next].dead) successors[c].push_back(*next);
    }
  }
  states_[id].successors = std::move(successors);
  return true;
}

}  // namespace rwsc::regex
