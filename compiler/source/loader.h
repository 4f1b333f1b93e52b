// The compiler's only file reads.
#pragma once

#include <string>
#include <variant>

#include "compiler/source/source_map.h"

namespace rwsc {

// Why a file could not be read, in words for the user: "there is no such file".
struct LoadError {
  std::string path;
  std::string message;
};

// Reads a regular file (or a pipe such as /dev/stdin) of at most `most` bytes into the map, under the name `path`.
// Whether the text is UTF-8 is Parse's to say, for it has the place.
std::variant<FileId, LoadError> LoadFile(SourceMap&, const std::string& path, size_t most);

// The file that `import "written"` in the file `importer` means: relative to the importer, and below `root` even through
// symbolic links. Only looks at names, the file itself need not exist. `path` of an error is what was written.
std::variant<std::string, LoadError> ImportPath(const std::string& root, const std::string& importer, const std::string& written);

}  // namespace rwsc
