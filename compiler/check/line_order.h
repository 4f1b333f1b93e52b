// How the lines of one body stand to one another.
#pragma once

#include "compiler/check/directives.h"

namespace rwsc::check {

// E0450: guard, transform, cache, act, in this order where they are written in one body.
class PhaseOrder {
 public:
  explicit PhaseOrder(Context& c) : c_(c) {}
  void Check(const model::Step&, const ast::Directive&);

 private:
  Context& c_;
  model::Phase latest_ = model::Phase::kSetting;
  Span at_;
};

// E0104: a name that two lines of one directive carry.
bool IsLabelTaken(Context&, SeenLines& labels, const model::Step&);

}  // namespace rwsc::check
