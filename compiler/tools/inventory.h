// `rwsc routes`: every route with its methods, patterns, action and place.
#pragma once

#include <string>

#include "compiler/model/model.h"
#include "compiler/source/source_map.h"

namespace rwsc::tools {

std::string RoutesText(const model::Model&, const SourceMap&);
std::string RoutesJson(const model::Model&, const SourceMap&);
std::string MethodsText(const model::Route&);                      // "GET|HEAD", "any"
std::string ActionText(const model::Model&, const model::Step&);   // "proxy app", "respond 200"
std::string PlaceText(const SourceMap&, Span);                     // "site.rws:12"

}  // namespace rwsc::tools
