#include "compiler/check/line_order.h"

#include <fmt/format.h>

namespace rwsc::check {

using model::Phase;
using model::Step;

namespace {

const char* NameOf(Phase phase) {
  constexpr const char* kNames[] = {"setting", "guard", "transform", "cache", "action", "response"};
  return kNames[static_cast<size_t>(phase)];
}

}  // namespace

void PhaseOrder::Check(const Step& step, const ast::Directive& d) {
  if (step.phase == Phase::kSetting || step.phase == Phase::kResponse) return;
  if (step.phase < latest_) {
    c_.sink.Add(Diagnostic(Kind::PhaseOrder, fmt::format("{} after {}: `{}` is written too far down", NameOf(step.phase), NameOf(latest_), d.word.text))
                    .At(step.span, "always runs first").At(at_, "runs after it").AddHelp("move the line up"));
    return;
  }
  latest_ = step.phase;
  at_ = step.span;
}

bool IsLabelTaken(Context& c, SeenLines& labels, const Step& step) {
  if (step.label.empty()) return false;
  auto [it, added] = labels.try_emplace(step.native + " " + step.label, step.span);
  if (!added) c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("`{}` names two lines of one body", step.label)).At(step.span).At(it->second, "first here"));
  return !added;
}

}  // namespace rwsc::check
