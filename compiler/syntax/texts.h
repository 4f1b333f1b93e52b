// Where quoted texts stand in a source, whatever they stand for.
#pragma once

#include <vector>

#include "compiler/source/source_map.h"

namespace rwsc {

// `".."`, `r".."` and `"""..."""`, quotes included, in the order of the source. Comments hold none.
std::vector<Span> QuotedTexts(const SourceMap&, FileId);

}  // namespace rwsc
