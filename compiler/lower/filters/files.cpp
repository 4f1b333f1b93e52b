#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {

rws::fbs::FilterUnion LowerFiles(Builder& b, const model::Step& step) {
  rws::fbs::FilesT r;
  r.root = Plain(step, "root");
  if (const model::Step* index = Line(step, "index")) {
    if (const model::List* names = ListOf(*index, "names"))
      for (const model::Value& v : *names)
        if (const std::string* s = std::get_if<std::string>(&v.v)) r.index.push_back(*s);
  } else if (!Line(step, "try")) {
    r.index.push_back("index.html");
  }
  if (const model::Step* tries = Line(step, "try"))
    if (const model::List* paths = ListOf(*tries, "paths"))
      for (const model::Value& v : *paths)
        if (const model::Template* t = std::get_if<model::Template>(&v.v)) r.try_programs.push_back(LowerProgram(b, *t));
  if (const model::Step* missing = Line(step, "missing")) {
    r.missing = Plain(*missing, "file");
    r.missing_status = static_cast<uint16_t>(Integer(*missing, "status", 404));
  }
  if (const model::Step* coded = Line(step, "precompressed"))
    for (const model::Value& v : *ListOf(*coded, "codings")) r.precompressed.push_back(CodingNamed(std::get<std::string>(v.v)));
  for (const model::Step* next = model::Fallback(step); next; next = model::Fallback(*next)) {
    r.falls_through = true;
    r.scripts |= next->native == "fastcgi";
  }
  r.browse = Line(step, "browse") != nullptr;
  r.hidden = Line(step, "hidden") != nullptr;
  r.follow_symlinks = Line(step, "follow_symlinks") != nullptr;
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
