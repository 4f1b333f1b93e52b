#include "compiler/regex/questions.h"

#include <algorithm>
#include <deque>
#include <map>

#include "compiler/regex/walker.h"

namespace rwsc::regex {
namespace {

std::vector<const Language*> All(const Question& q) {
  std::vector<const Language*> all = q.in;
  all.insert(all.end(), q.out.begin(), q.out.end());
  return all;
}

// Breadth first over combinations of states, one of each language: the first that will do has the shortest text.
class Search {
 public:
  Search(const Question& question, Mode mode) : question_(question), classes_(ClassesOf(All(question), question.domain.bytes)) {
    for (const Language* l : question.in) walkers_.emplace_back(*l, classes_, mode);
    for (const Language* l : question.out) walkers_.emplace_back(*l, classes_, Mode::kDeterministic);
  }

  Answer Run() {
    Start();
    for (uint32_t at = 0; at < visits_.size(); ++at) {
      if (IsGoal(at)) return {Truth::kYes, TextTo(at)};
      if (!Expand(at)) return {Truth::kUnknown, ""};
    }
    return {};
  }

 private:
  using States = std::vector<uint32_t>;
  struct Visit { uint32_t from = 0, through = 0; };     // `through`: a class

  // Where the empty text does not count, the start is no combination yet: a longer text may lead back to it.
  void Start() {
    if (question_.domain.empty_text) met_.emplace(start_, 0);
    visits_.emplace_back();
    order_.push_back(&start_);
  }

  bool IsGoal(uint32_t at) const {
    if (at == 0 && !question_.domain.empty_text) return false;
    const States& states = *order_[at];
    for (size_t i = 0; i < walkers_.size(); ++i)
      if (walkers_[i].At(states[i]).accepts != (i < question_.in.size())) return false;
    return true;
  }

  bool Expand(uint32_t at) {
    const States states = *order_[at];
    for (size_t i = 0; i < walkers_.size(); ++i)
      if (!walkers_[i].Expand(states[i])) return false;
    for (uint32_t c = 0; c < classes_.size(); ++c) {
      States next(states.size());
      if (!MeetEach(next, states, 0, {at, c})) return false;
    }
    return true;
  }

  // Every choice of successors from the i-th language on.
  bool MeetEach(States& next, const States& states, size_t i, Visit visit) {
    if (i == walkers_.size()) return Meet(next, visit);
    for (uint32_t s : walkers_[i].At(states[i]).successors[visit.through]) {
      if (i < question_.in.size() && walkers_[i].At(s).dead) continue;
      next[i] = s;
      if (!MeetEach(next, states, i + 1, visit)) return false;
    }
    return true;
  }

  bool Meet(const States& states, Visit visit) {
    const auto [found, added] = met_.try_emplace(states, static_cast<uint32_t>(visits_.size()));
    if (!added) return true;
    if (visits_.size() >= kMaxPairs) return false;
    visits_.push_back(visit);
    order_.push_back(&found->first);
    return true;
  }

  std::string TextTo(uint32_t at) const {
    std::string text;
    for (; at != 0; at = visits_[at].from) text += static_cast<char>(Representative(classes_[visits_[at].through]));
    std::reverse(text.begin(), text.end());
    return text;
  }

  const Question& question_;
  const Classes classes_;
  const States start_ = States(question_.in.size() + question_.out.size());
  std::deque<Walker> walkers_;
  std::map<States, uint32_t> met_;
  std::vector<const States*> order_;    // keys of met_, as they were met
  std::vector<Visit> visits_;
};

}  // namespace

Domain AnyText() { return {}; }
Domain SegmentText() { return {.bytes = ~OneOf("/"), .empty_text = false}; }

// What is asked to take the text is determinised first, because that leaves the fewest combinations; where that is too much, it
// is walked as it is written.
Answer Find(const Question& question) {
  const Answer first = Search(question, Mode::kDeterministic).Run();
  return first.truth == Truth::kUnknown ? Search(question, Mode::kAsWritten).Run() : first;
}

Answer Example(const Language& language, const Domain& domain) { return Find({.in = {&language}, .out = {}, .domain = domain}); }
Answer Overlap(const Language& a, const Language& b, const Domain& domain) { return Find({.in = {&a, &b}, .out = {}, .domain = domain}); }

Answer Includes(const Language& outer, const Language& inner, const Domain& domain) {
  Answer alone = Find({.in = {&inner}, .out = {&outer}, .domain = domain});
  if (alone.truth != Truth::kUnknown) alone.truth = alone.truth == Truth::kYes ? Truth::kNo : Truth::kYes;
  return alone;
}

bool Matches(const Language& language, std::string_view text) {
  std::vector<uint32_t> mark(language.steps.size(), 0), now{language.start}, next;
  for (size_t i = 0; i <= text.size(); ++i) {
    const uint32_t turn = static_cast<uint32_t>(i) + 1;
    next.clear();
    while (!now.empty()) {
      const uint32_t at = now.back();
      now.pop_back();
      if (mark[at] == turn) continue;
      mark[at] = turn;
      const Step& step = language.steps[at];
      if (step.kind == StepKind::kSplit) now.push_back(step.other), now.push_back(step.next);
      else if (step.kind == StepKind::kBytes && i < text.size() && language.sets[step.set][static_cast<uint8_t>(text[i])]) next.push_back(step.next);
    }
    if (i < text.size()) now.swap(next);
  }
  return mark[0] == static_cast<uint32_t>(text.size()) + 1;
}

std::optional<uint32_t> CountStates(const Language& language) {
  const Classes classes = ClassesOf({&language}, AllBytes());
  Walker walker(language, classes, Mode::kDeterministic);
  for (uint32_t id = 0; id < walker.size(); ++id)
    if (!walker.Expand(id)) return std::nullopt;
  return walker.size();
}

}  // namespace rwsc::regex
