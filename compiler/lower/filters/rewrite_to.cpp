#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerRewriteTo(Builder& b, const model::Step& step) {
  rws::fbs::RewriteToT r;
  if (const model::Template* to = Text(step, "to")) r.program = LowerProgram(b, *to);
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
