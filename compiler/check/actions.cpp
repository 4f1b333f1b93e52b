#include "compiler/check/actions.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/content.h"
#include "compiler/check/upstreams.h"

namespace rwsc::check {
namespace {

using model::Step;

constexpr int kMaxFallbacks = 8;                 // one behind another; the node's bound too

Step* Line(Step& action, std::string_view native) {
  auto it = std::find_if(action.body.begin(), action.body.end(), [&](const Step& s) { return s.native == native; });
  return it == action.body.end() ? nullptr : &*it;
}

// `missing { .. }` holds one action, and is the only `missing`. Null: there is none, or it was an error.
Step* NextAction(Context& c, Step& action) {
  Step* block = Line(action, "missing_action");
  if (!block) return nullptr;
  if (const Step* page = Line(action, "missing")) {
    c.sink.Add(Diagnostic(Kind::DuplicateName, "`missing` is written twice in one body").At(block->span).At(page->span, "the other one").AddHelp("a file or an action, not both"));
    return nullptr;
  }
  if (block->body.size() == 1) return &block->body.front();
  Diagnostic d(Kind::Arity, block->body.empty() ? "`missing { }` has no action" : "`missing { }` has more than one action");
  c.sink.Add(std::move(d.At(block->span).AddHelp("write  missing { proxy app }")));
  return nullptr;
}

}  // namespace

void CheckAction(Context& c, Step& step) {
  int depth = 0;
  for (Step* action = &step; action; action = NextAction(c, *action)) {
    if (++depth > kMaxFallbacks + 1) {
      c.sink.Add(Diagnostic(Kind::TooDeep, fmt::format("more than {} actions behind one another", kMaxFallbacks)).At(action->span));
      return;
    }
    CheckContent(c, *action);
    if (action->native == "proxy") ReadProxySettings(c, *action);
    if (action->native == "fastcgi") ReadFastCgi(c, *action);
  }
}

}  // namespace rwsc::check
