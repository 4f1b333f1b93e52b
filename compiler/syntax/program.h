// Every file of one compilation, as modules: one file is one module.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "compiler/syntax/ast.h"

namespace rwsc::ast {

struct Imported { size_t module = 0; Span at; };     // an index of Program; the statement

struct Module {
  File file;
  std::string name;                          // below the root's folder, without `.rws`: `shared/policies`; of the root ""
  std::map<std::string, Imported> imports;   // by the name that it goes by in this file: `shared`, `std.web`
};

// What is imported stands before what imports it; the root is the last.
struct Program {
  std::vector<Module> modules;
  const File& root() const { return modules.back().file; }
};

inline Program Alone(File file) {
  Program p;
  p.modules.push_back({std::move(file), {}, {}});
  return p;
}

}  // namespace rwsc::ast
