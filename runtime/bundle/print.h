// A bundle as stable text, for `rws inspect` and `rwsc build --dump bundle`.
#pragma once

#include <string>

#include "runtime/bundle/view.h"

namespace rws {
std::string PrintBundle(const BundleView&);
}
