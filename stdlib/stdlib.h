// The standard library as it is inside the compiler.
#pragma once

#include <string_view>
#include <vector>

namespace rwsc {

struct StdlibFile { std::string_view name, text; };
const std::vector<StdlibFile>& StdlibFiles();

}  // namespace rwsc
