// Imports stay below the root folder.
#include <algorithm>
#include <filesystem>
#include <system_error>

#include "compiler/source/loader.h"

namespace rwsc {
namespace {

namespace fs = std::filesystem;

fs::path Folder(const fs::path& path) { return path.empty() ? fs::path(".") : path; }

bool Below(const fs::path& root, const fs::path& path) {
  const auto [at, end] = std::mismatch(root.begin(), root.end(), path.begin(), path.end());
  (void)end;
  return at == root.end();
}

}  // namespace

std::variant<std::string, LoadError> ImportPath(const std::string& root, const std::string& importer, const std::string& written) {
  const fs::path path(written);
  if (written.empty() || written.find('\0') != std::string::npos) return LoadError{written, "it names no file"};
  if (path.is_absolute()) return LoadError{written, "it is absolute, an import is relative to the file it stands in"};
  const fs::path file = (Folder(fs::path(importer).parent_path()) / path).lexically_normal();
  std::error_code failed;
  const fs::path real_root = fs::weakly_canonical(fs::absolute(Folder(root)), failed);     // a relative one stays so where nothing of it exists
  if (failed) return LoadError{written, failed.message()};
  const fs::path real_file = fs::weakly_canonical(fs::absolute(file), failed);
  if (failed) return LoadError{written, failed.message()};
  if (!Below(real_root, real_file)) return LoadError{written, "it leads out of the root folder"};
  return file.string();
}

}  // namespace rwsc
