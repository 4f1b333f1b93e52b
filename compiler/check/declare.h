// Names of declarations, each kind in a space of its own.
#pragma once

#include <fmt/format.h>

#include "compiler/check/context.h"

namespace rwsc::check {

// The next item of `items` gets the name; false after E0104.
template <class Id, class Item>
bool DeclareName(Context& c, std::map<std::string, Id>& names, const std::vector<Item>& items, const ast::Word& name, const char* kind) {
  const auto [it, added] = names.try_emplace(name.text, Id{static_cast<uint32_t>(items.size())});
  if (!added)
    c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("{} {} is declared twice", kind, name.text)).At(name.span).At(items[it->second.value].name.span, "first here"));
  return added;
}

}  // namespace rwsc::check
