// A fresh folder, gone with the test.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "runtime/base/check.h"

namespace rws {

struct TempFolder {
  TempFolder() {
    char name[] = "/tmp/rws_test_XXXXXX";
    RWS_CHECK(::mkdtemp(name));
    path = name;
  }
  TempFolder(const TempFolder&) = delete;
  TempFolder& operator=(const TempFolder&) = delete;
  ~TempFolder() { std::filesystem::remove_all(path); }

  std::string operator/(const std::string& name) const { return path + "/" + name; }
  // Writes a file, its folders too; its path.
  std::string Put(const std::string& name, std::string_view bytes) const {
    const std::filesystem::path at = *this / name;
    std::filesystem::create_directories(at.parent_path());
    std::ofstream(at, std::ios::binary | std::ios::trunc) << bytes;
    return at;
  }
  std::string path;
};

}  // namespace rws
