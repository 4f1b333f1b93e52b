// The stable text of a tree, one declaration or statement a line, blocks indented: `rwsc build FILE --dump ast`.
#pragma once

#include <string>

#include "compiler/syntax/ast.h"

namespace rwsc {

// Literals carry their kind in front (`size:10MB`), names stand as written, operators as in `(a == b)` and `(or a b c)`.
std::string Print(const ast::File&);
std::string Print(const ast::Expr&);
std::string Print(const ast::Type&);

}  // namespace rwsc
