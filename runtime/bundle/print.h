// A bundle as text: what it holds is stable, its sizes and digest depend on the libraries that wrote it.
#pragma once

#include <string>

#include "runtime/bundle/view.h"

namespace rws {
std::string PrintBundle(const BundleView&);      // `rwsc build --dump bundle`
std::string PrintSizes(const BundleView&);       // `rws inspect` shows both
}
