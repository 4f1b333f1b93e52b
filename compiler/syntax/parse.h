// Text to tree. Always returns a tree of what could be read; every syntax error is one diagnostic (E00xx).
// Sole user of ANTLR in the project: its exceptions end here. Not reentrant per call; one compilation, one thread.
#pragma once

#include <optional>

#include "compiler/diag/sink.h"
#include "compiler/source/source_map.h"
#include "compiler/syntax/ast.h"

namespace rwsc {

inline constexpr size_t kMaxSourceBytes = 16u << 20;
inline constexpr size_t kMaxNesting = 200;   // of braces, brackets and parentheses together

ast::File Parse(const SourceMap&, FileId, Sink&);

// The expression at `span` (the inside of a template's braces); nullopt after a diagnostic.
std::optional<ast::Expr> ParseExpr(const SourceMap&, Span span, Sink&);

}  // namespace rwsc
