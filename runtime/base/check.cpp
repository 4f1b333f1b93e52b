#include "runtime/base/check.h"

#include <cstdio>
#include <cstdlib>

namespace rws {

void CheckFailed(const char* expression, const char* file, int line) noexcept {
  std::fprintf(stderr, "rws: internal error: %s at %s:%d\n", expression, file, line);
  std::abort();
}

}  // namespace rws
