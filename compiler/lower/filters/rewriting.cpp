#include <limits>

#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

std::vector<std::string> Texts(const model::Step& step, std::string_view line, std::string_view argument) {
  std::vector<std::string> out;
  const model::Step* found = line.empty() ? &step : Line(step, line);
  const model::List* list = found ? ListOf(*found, argument) : nullptr;
  if (!list) return out;
  for (const model::Value& v : *list) out.push_back(std::get<std::string>(v.v));
  return out;
}

}  // namespace

rws::fbs::FilterUnion LowerEditQuery(Builder& b, const model::Step& step) {
  rws::fbs::EditQueryT r;
  r.op = step.native == "set_query" ? rws::fbs::HeaderOp::Set : rws::fbs::HeaderOp::Remove;
  r.name = Plain(step, "name");
  if (const model::Template* value = Text(step, "value")) r.program = LowerProgram(b, *value);
  return Wrap(std::move(r));
}

rws::fbs::FilterUnion LowerReplace(Builder& b, const model::Step& step) {
  rws::fbs::ReplaceT r;
  r.side = step.native == "replace_response_body" ? rws::fbs::Side::Response : rws::fbs::Side::Request;
  r.text = Plain(step, "text");
  r.program = LowerProgram(b, *Text(step, "by"));
  r.types = Texts(step, "", "types");
  r.up_to = Integer(step, "up_to", std::numeric_limits<uint64_t>::max());
  return Wrap(std::move(r));
}

rws::fbs::FilterUnion LowerCors(Builder&, const model::Step& step) {
  rws::fbs::CorsT r;
  r.origins = Texts(step, "cors_origins", "origins");
  r.methods = Texts(step, "cors_methods", "methods");
  r.headers = Texts(step, "cors_headers", "names");
  r.expose = Texts(step, "cors_expose", "names");
  r.credentials = Line(step, "cors_credentials") != nullptr;
  if (const model::Step* age = Line(step, "cors_max_age")) r.max_age = static_cast<uint32_t>(std::get<Milliseconds>(age->Find("time")->v).count() / 1000);
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
