// Every value of resolved lines, blocks included.
#pragma once

#include "compiler/model/model.h"

namespace rwsc::analyze {

template <class Visit>
void EachValue(const model::Value& v, Visit&& visit) {
  visit(v);
  if (const auto* list = std::get_if<model::List>(&v.v))
    for (const model::Value& item : *list) EachValue(item, visit);
}

template <class Visit>
void EachValue(const model::Step& s, Visit&& visit) {
  for (const model::Argument& a : s.args) EachValue(a.value, visit);
  for (const model::Step& line : s.body) EachValue(line, visit);
}

template <class Visit>
void EachPart(const model::Template& parts, Visit&& visit) {
  for (const model::Part& p : parts) {
    visit(p);
    EachPart(p.otherwise, visit);
  }
}

template <class Visit>
void EachPart(const model::Step& s, Visit&& visit) {
  EachValue(s, [&](const model::Value& v) {
    if (const auto* parts = std::get_if<model::Template>(&v.v)) EachPart(*parts, visit);
  });
}

}  // namespace rwsc::analyze
