// One directive against the forms of the standard library.
#pragma once

#include <map>
#include <optional>

#include "compiler/check/values.h"

namespace rwsc::check {

// The resolved line, or nullopt after a diagnostic. `context` is where it stands: "server", "route", "files" ..
std::optional<model::Step> ReadDirective(Context&, const ast::Directive&, Span whole, std::string_view context, const Captures*);

// Which lines of one body were seen; a second one of a directive that stands once is E0104.
using SeenLines = std::map<std::string, Span>;
bool IsRepeated(Context&, SeenLines&, const model::Step&, const ast::Directive&);

// Every line of a body whose lines are all directives (server, upstream, files).
std::vector<std::pair<model::Step, const ast::Directive*>> ReadLines(Context&, const ast::Body&, std::string_view context);

// A statement that this build does not know at all: choose.
bool ReportLater(Context&, const ast::Stmt&);

}  // namespace rwsc::check
