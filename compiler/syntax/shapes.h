// How each construct is called and written, for syntax errors. Private to complaints.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "generated/RwsParser.h"

namespace rwsc {

struct Shape {
  std::string_view what;      // "a route"; empty: not worth naming, look at the rule around it
  std::string_view written;   // how it is written; may be empty
};

Shape ShapeOf(size_t rule);
std::string ExpectedText(const antlr4::misc::IntervalSet&, bool or_the_end);   // "a path, `{` or `as`"; empty when nothing is worth saying

}  // namespace rwsc
