// The one way to a file below a root.
#pragma once

#include <string>

namespace rws {

// Opens what a relative path names below a root; -1 and errno. Blocking. Links stay below the root, unless they may lead
// elsewhere (`follow`): then no `..` is taken.
int OpenBelow(int root, const std::string& path, int flags, bool follow);

}  // namespace rws
