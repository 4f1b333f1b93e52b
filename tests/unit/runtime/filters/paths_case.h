// Transforms of the path, in front of a proxy.
#pragma once

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {

struct PathsCase : FilterCase {
  PathsCase() { Proxy(); }
  void Strip(std::string_view prefix) {
    fbs::StripPrefixT strip;
    strip.prefix = prefix;
    Transform(std::move(strip));
  }
  void Rewrite(uint32_t program) {
    fbs::RewriteToT rewrite;
    rewrite.program = program;
    Transform(rewrite);
  }
  std::string Sent(std::string_view target) {
    Get(target);
    return dispatch.last_target;
  }
};

}  // namespace rws
