// Logs, metrics and traces: the values and lines of the server block that say what a node tells of itself.
#pragma once

#include <optional>

#include "compiler/check/values.h"

namespace rwsc::check {

std::optional<model::Value> ReadOutput(Context&, const ast::Expr&);          // "": stdout, else a file
std::optional<model::Value> ReadSyslog(Context&, const ast::Expr&);          // a list: "unix", path; or "udp" or "tcp", host, port
std::optional<model::Value> ReadLogFields(Context&, const ast::Expr&);       // a list of lists: key, number, name
std::optional<model::Value> ReadOtlp(Context&, const ast::Expr&);            // a list: host, port, path

// A line of the server block; false: it is of something else.
bool AddObservation(Context&, const model::Step&);

}  // namespace rwsc::check
