// One line on standard error, then abort: no allocation, the process may be in any state.
#include "runtime/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace rws {

void CheckFailed(const char* expression, const char* file, int line) noexcept {
  std::fprintf(stderr, "rws: broken invariant at %s:%d: %s\n", file, line, expression);
  std::abort();
}

}  // namespace rws
