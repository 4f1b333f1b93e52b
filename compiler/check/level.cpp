#include "compiler/check/level.h"

#include <algorithm>

#include "compiler/check/content.h"
#include "compiler/model/print.h"

namespace rwsc::check {

using model::Phase;
using model::Step;

namespace {

// What this line takes the place of, further out: where the innermost holds all of its kind, else those of its name.
void Replace(const Schema& schema, const Step& step, InForce& all) {
  const bool innermost = schema.Named(step.native)->innermost;
  if (!innermost && step.label.empty()) return;
  for (std::vector<Step>* of : {&all.guards, &all.transforms, &all.responses})
    std::erase_if(*of, [&](const Step& s) { return s.native == step.native && (innermost || s.label == step.label); });
}

std::vector<Step>* ListOf(Phase phase, InForce& all) {
  if (phase == Phase::kGuard) return &all.guards;
  if (phase == Phase::kTransform) return &all.transforms;
  return phase == Phase::kResponse ? &all.responses : nullptr;
}

bool Brings(const Step& s, const model::Applied& policy) {
  return std::any_of(s.from.begin(), s.from.end(), [&](const model::Applied& a) { return a.declared == policy.declared; });
}

}  // namespace

InForce Resolve(const Schema& schema, const std::vector<Step>& lines) {
  InForce all;
  for (const Step& s : lines) {
    Replace(schema, s, all);
    if (std::vector<Step>* list = ListOf(s.phase, all)) list->push_back(s);
    else ApplySetting(s, all.settings);
  }
  return all;
}

void AddLine(Level& level, Step step) {
  const auto same = [&](const Step& s) { return s.native == step.native && Brings(s, step.from.back()) && model::Print(s) == model::Print(step); };
  if (!step.from.empty() && std::any_of(level.lines.begin(), level.lines.end(), same)) return;
  level.lines.push_back(std::move(step));
}

bool RemovePolicy(Level& level, const ast::Policy& policy) {
  return std::erase_if(level.lines, [&](const Step& s) { return Brings(s, {{}, policy.name.span, {}}); }) > 0;
}

}  // namespace rwsc::check
