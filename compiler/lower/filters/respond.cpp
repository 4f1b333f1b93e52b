#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerRespond(Builder& b, const model::Step& step) {
  rws::fbs::RespondT r;
  r.status = static_cast<uint16_t>(Integer(step, "status", 200));
  if (const model::Template* text = Text(step, "text")) r.text_program = LowerProgram(b, *text);
  r.content_type = "text/plain; charset=utf-8";
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
