// Open files of one worker: descriptor and metadata, looked at again each second. Opening is offloaded.
#pragma once

#include <cstdint>
#include <list>
#include <memory>
#include <string>
#include <unordered_map>

#include "runtime/base/chunk.h"
#include "runtime/base/offload.h"
#include "runtime/base/result.h"
#include "runtime/base/task.h"
#include "runtime/base/waiter.h"

namespace rws {

inline constexpr size_t kCachedFiles = 1024;              // entries a worker
inline constexpr uint64_t kFileFreshMs = 1000;
inline constexpr size_t kHeldFile = 4096;                 // bytes of a file that are kept in memory

struct FileEntry {
  enum class Kind : uint8_t { kMissing, kForbidden, kRegular, kDirectory, kFailed };
  Kind kind = Kind::kMissing;
  FileRef file;
  Chunk held;                                             // the whole file, when small
  uint64_t size = 0;
  int64_t modified = 0;                                   // Unix seconds
  std::string etag, last_modified;
  uint64_t checked_ms = 0;
};
using FileEntryRef = std::shared_ptr<const FileEntry>;     // counted by one worker, taken once a request

// A folder that is served. Nothing outside it is ever opened (openat2, RESOLVE_BENEATH).
class FileRoot {
 public:
  static std::unique_ptr<FileRoot> Open(const std::string& path, std::string& error);   // blocking
  ~FileRoot();
  int fd() const { return fd_; }
  uint64_t id() const { return id_; }                     // of device and inode

 private:
  FileRoot(int fd, uint64_t id) : fd_(fd), id_(id) {}
  int fd_;
  uint64_t id_;
};

class FileCache {
 public:
  FileCache(Offload& offload, Poster& poster) : offload_(offload), poster_(poster) {}
  // A fresh entry, without waiting; null: ask Open. `path` is relative to the root.
  FileEntryRef Find(const FileRoot&, std::string_view path, uint64_t now_ms);
  // kOverloaded when the offload is full. The root outlives the task; a job that outlives it holds its own descriptor.
  Task<Result<FileEntryRef>> Open(Arena&, const FileRoot&, std::string_view path, uint64_t now_ms);
  size_t size() const { return map_.size(); }

 private:
  struct Key {
    uint64_t root;
    std::string path;
    bool operator==(const Key&) const = default;
  };
  struct KeyView { uint64_t root; std::string_view path; };
  struct Hash {
    using is_transparent = void;
    size_t operator()(const Key& k) const { return operator()(KeyView{k.root, k.path}); }
    size_t operator()(const KeyView& k) const { return std::hash<std::string_view>()(k.path) ^ k.root; }
  };
  struct Same {
    using is_transparent = void;
    bool operator()(const Key& a, const Key& b) const { return a == b; }
    bool operator()(const KeyView& a, const Key& b) const { return a.root == b.root && a.path == b.path; }
    bool operator()(const Key& a, const KeyView& b) const { return operator()(b, a); }
  };
  void Store(uint64_t root, std::string_view path, FileEntryRef);

  Offload& offload_;
  Poster& poster_;
  std::unordered_map<Key, FileEntryRef, Hash, Same> map_;
};

}  // namespace rws
