// Which request paths name files.
#pragma once

#include "runtime/http/uri.h"

namespace rws {

// `path` in that form may name a file: what is opened is what guards have seen. A file's name holds no slash, and of raw paths only
// one that is its own canonical form names any.
bool NamesFile(std::string_view path, PathForm, Arena&);

}  // namespace rws
