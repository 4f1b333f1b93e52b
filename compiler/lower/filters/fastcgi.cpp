#include <algorithm>

#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

bool IsFixed(const model::Template& t) {
  return std::all_of(t.begin(), t.end(), [](const model::Part& p) { return p.kind == model::Part::Kind::kLiteral; });
}

}  // namespace

rws::fbs::FilterUnion LowerFastCgi(Builder& b, const model::Step& step) {
  rws::fbs::FastCgiT r;
  if (const model::Value* v = step.Find("target"))
    if (const auto* id = std::get_if<model::UpstreamId>(&v->v)) r.upstream = id->value;
  if (const model::Step* root = Line(step, "fastcgi_root")) r.root = Plain(*root, "root");
  const model::Step* index = Line(step, "fastcgi_index");
  const model::List* names = index ? ListOf(*index, "names") : nullptr;
  if (!index) r.index.push_back("index.php");
  for (size_t i = 0; names && i < names->size(); ++i) r.index.push_back(std::get<std::string>((*names)[i].v));
  const model::Step* script = Line(step, "fastcgi_script");
  const model::List* paths = script ? ListOf(*script, "paths") : nullptr;
  for (size_t i = 0; paths && i < paths->size(); ++i) {
    const auto& path = std::get<model::Template>((*paths)[i].v);
    auto one = std::make_unique<rws::fbs::ScriptT>();
    one->program = LowerProgram(b, path);
    one->fixed = IsFixed(path);
    r.scripts.push_back(std::move(one));
  }
  for (const model::Step& line : step.body)
    if (line.native == "fastcgi_param") {
      auto one = std::make_unique<rws::fbs::VariableT>();
      one->name = Plain(line, "name");
      one->program = LowerProgram(b, *Text(line, "value"));
      r.variables.push_back(std::move(one));
    }
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
