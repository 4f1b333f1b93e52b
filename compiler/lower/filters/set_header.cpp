#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerSetHeader(Builder& b, const model::Step& step) {
  rws::fbs::SetHeaderT r;
  r.side = step.native.find("_response_") != std::string::npos ? rws::fbs::Side::Response : rws::fbs::Side::Request;
  r.op = step.native.starts_with("set_")   ? rws::fbs::HeaderOp::Set
         : step.native.starts_with("add_") ? rws::fbs::HeaderOp::Add
                                           : rws::fbs::HeaderOp::Remove;
  r.name = Plain(step, "name");
  if (const model::Template* value = Text(step, "value")) r.program = LowerProgram(b, *value);
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
