#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerRedirect(Builder& b, const model::Step& step) {
  rws::fbs::RedirectT r;
  r.status = static_cast<uint16_t>(Integer(step, "status", 308));
  if (const model::Template* to = Text(step, "to")) r.program = LowerProgram(b, *to);
  else r.target = Plain(step, "target");         // one row of a table: the query is kept
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
