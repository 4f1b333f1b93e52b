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
  double load_ms() const { return load_ms_; }      // reading, mapping, verifying: all but the checksum
  double hash_ms() const { return hash_ms_; }      // the checksum

 private:
  friend std::variant<std::unique_ptr<LoadedBundle>, BundleError> LoadBundle(const std::string& path);
  LoadedBundle() = default;
  BundleView view_;
  std::string digest_;
  void* map_ = nullptr;
  size_t size_ = 0;
  double load_ms_ = 0, hash_ms_ = 0;
};

// Blocking; any thread but a worker's. The message names the path.
std::variant<std::unique_ptr<LoadedBundle>, BundleError> LoadBundle(const std::string& path);

}  // namespace rws
