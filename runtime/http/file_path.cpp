#include "runtime/http/file_path.h"

namespace rws {

bool NamesFile(std::string_view path, PathForm form, Arena& arena) {
  if (form == PathForm::kKeepSlash) return path.find("%2F") == path.npos;
  if (form == PathForm::kCanonical) return true;
  const Result<std::string_view> canonical = CanonicalPath(path, arena);
  return canonical.ok() && *canonical == path;
}

}  // namespace rws
