// A bundle file, read once into a sealed memfd, verified there and mapped read-only: the file may change under us.
#pragma once

#include <memory>
#include <string>
#include <variant>

#include "runtime/bundle/verify.h"

namespace rws {

class LoadedBundle {
 public:
  ~LoadedBundle();
  LoadedBundle(const LoadedBundle&) = delete;
  LoadedBundle& operator=(const LoadedBundle&) = delete;
  const BundleView& view() const { return view_; }
  const std::string& digest() const { return digest_; }
  double read_ms() const { return read_ms_; }      // reading and checksum
  double verify_ms() const { return verify_ms_; }  // everything else

 private:
  friend std::variant<std::unique_ptr<LoadedBundle>, BundleError> LoadBundle(const std::string& path);
  LoadedBundle() = default;
  BundleView view_;
  std::string digest_;
  void* map_ = nullptr;
  size_t size_ = 0;
  double read_ms_ = 0, verify_ms_ = 0;
};

// Blocking; any thread but a worker's. The message names the path.
std::variant<std::unique_ptr<LoadedBundle>, BundleError> LoadBundle(const std::string& path);

}  // namespace rws
