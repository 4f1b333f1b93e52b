// Requests that a bundle's own tables suggest: hosts it names, paths that lead to its nodes.
#pragma once

#include <string>
#include <vector>

#include "runtime/bundle/view.h"

namespace rws::fuzz {

std::vector<std::string> Hosts(const BundleView&, uint32_t listener);
std::vector<std::string> Paths(const BundleView&, uint32_t site);

}  // namespace rws::fuzz
