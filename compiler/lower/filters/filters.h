// One function a native action: typed arguments to its record. The table in filters.cpp is the list; a completeness test
// holds it against the standard library and filters.def.
#pragma once

#include <string_view>

#include "compiler/lower/builder.h"

namespace rwsc::lower {

using LowerFilter = rws::fbs::FilterUnion (*)(Builder&, const model::Step&);

LowerFilter FindFilter(std::string_view native);             // null: not an action of a pipeline

// Typed access to arguments; the checker has seen to names and types.
uint64_t Integer(const model::Step&, std::string_view name, uint64_t otherwise);
std::string Plain(const model::Step&, std::string_view name);                    // "" when absent
const model::Template* Text(const model::Step&, std::string_view name);          // null when absent
const model::List* ListOf(const model::Step&, std::string_view name);
const model::Step* Line(const model::Step&, std::string_view native);            // a line of its body

rws::fbs::Coding CodingNamed(std::string_view word);                              // zstd, br, gzip

template <class Record>
rws::fbs::FilterUnion Wrap(Record record) {
  rws::fbs::FilterUnion u;
  u.Set(std::move(record));
  return u;
}

}  // namespace rwsc::lower
