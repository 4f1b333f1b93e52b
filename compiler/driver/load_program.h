// A root file and what it imports, each file read and parsed once.
#pragma once

#include <string>
#include <vector>

#include "compiler/diag/sink.h"
#include "compiler/source/source_map.h"
#include "compiler/syntax/program.h"

namespace rwsc {

inline constexpr size_t kMaxModules = 4096;
inline constexpr size_t kMaxImportDepth = 64;
inline constexpr size_t kMaxProgramBytes = 256u << 20;      // of all files

struct Loaded {
  ast::Program program;              // the root's tree is there as soon as it could be read
  std::vector<std::string> files;    // that were read, or would have been: a change of one is a change of the whole
  bool unreadable = false;           // the root could not be read
};

// What is wrong goes into the sink. Imports stay below the root file's folder; `import std.x` is inside the compiler.
enum class Imports : uint8_t { kFollow, kLeave };
Loaded LoadProgram(SourceMap&, Sink&, const std::string& path, Imports);

}  // namespace rwsc
