// Where each route was written: text lines `route<TAB>file:line<TAB>pattern, pattern`, in the order of the route table.
#include <fmt/format.h>

#include "compiler/lower/builder.h"

namespace rwsc::lower {

namespace {

// Without its folder: the same input is the same bytes wherever it is built.
std::string_view FileName(std::string_view path) { return path.substr(path.rfind('/') + 1); }

}  // namespace

void LowerSourceMap(Builder& b) {
  for (const model::Route& r : b.model.routes) {
    std::string patterns;
    for (const model::RoutePattern& p : r.patterns) patterns += (patterns.empty() ? "" : ", ") + Print(p.path);
    b.plan.source_map += fmt::format("{}\t{}:{}\t{}\n", r.name.text, FileName(b.sources.Name(r.head.file)),
                                     b.sources.Locate(r.head.file, r.head.begin).line, patterns);
  }
}

}  // namespace rwsc::lower
