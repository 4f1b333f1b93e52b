// Files of one worker as they were a moment ago: descriptor, metadata, the content of small ones, and that there is none.
// Looked at again each second. Opening is offloaded; who asks for what is being opened waits for that.
#pragma once

#include <array>
#include <cstdint>
#include <list>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>

#include "runtime/base/chunk.h"
#include "runtime/base/offload.h"
#include "runtime/base/result.h"
#include "runtime/base/task.h"
#include "runtime/base/waiter.h"
#include "runtime/filters/accept_encoding.h"
#include "runtime/filters/listing.h"

namespace rws {

// Of a worker; the longest unused go first.
inline constexpr size_t kCachedFiles = 4096;              // entries
inline constexpr size_t kCachedDescriptors = 1024;
inline constexpr size_t kCachedBytes = 8 << 20;           // of held content
inline constexpr size_t kCachedPath = 1024;               // a longer one is opened each time
inline constexpr uint64_t kFileFreshMs = 1000;
inline constexpr size_t kHeldFile = 4096;                 // bytes of a file that are kept in memory, without a descriptor
inline constexpr size_t kCodingCount = 3;
inline constexpr size_t kListingsAtOnce = 8;              // more are told to come again

struct FileEntry {
  enum class Kind : uint8_t { kMissing, kForbidden, kRegular, kDirectory, kFailed };
  Kind kind = Kind::kMissing;
  FileRef file;                                           // of a regular one that is not held
  Chunk held;                                             // the whole file, when small
  uint64_t size = 0;
  int64_t modified = 0;                                   // Unix seconds
  std::string etag, last_modified;
  std::array<std::shared_ptr<const FileEntry>, kCodingCount> coded;   // by Coding: its siblings; null: none
  uint64_t checked_ms = 0;
  bool varies() const { return coded[0] || coded[1] || coded[2]; }
};
using FileEntryRef = std::shared_ptr<const FileEntry>;     // counted by one worker, taken once a request

struct FileRules {
  bool follow = false;               // symbolic links that lead out of the root
  std::array<bool, kCodingCount> coded{};                     // siblings to look for, by Coding
};

std::string_view SuffixOf(Coding);                        // ".gz"

// A folder that is served. Nothing outside it is ever opened (openat2, RESOLVE_BENEATH), unless links may be followed.
class FileRoot {
 public:
  static std::unique_ptr<FileRoot> Open(const std::string& path, FileRules, std::string& error);   // blocking
  ~FileRoot();
  int fd() const { return fd_; }
  uint64_t id() const { return id_; }                     // of device, inode and rules
  const FileRules& rules() const { return rules_; }

 private:
  FileRoot(int fd, uint64_t id, FileRules rules) : fd_(fd), id_(id), rules_(rules) {}
  int fd_;
  uint64_t id_;
  FileRules rules_;
};

class FileCache {
 public:
  FileCache(Offload& offload, Poster& poster) : offload_(offload), poster_(poster) {}
  // A fresh entry, without waiting; null: ask Open. `path` is relative to the root.
  FileEntryRef Find(const FileRoot&, std::string_view path, uint64_t now_ms);
  // kOverloaded when the offload is full. The root outlives the task; a job that outlives it holds its own descriptor.
  Task<Result<FileEntryRef>> Open(Arena&, const FileRoot&, std::string_view path, uint64_t now_ms);
  // The page of a folder, made anew each time.
  Task<Result<ListingPage>> List(Arena&, const FileRoot&, ListingRequest);
  size_t size() const { return map_.size(); }
  size_t descriptors() const { return descriptors_; }

 private:
  struct OpenJob;
  struct ListJob;
  struct KeyView {
    uint64_t root;
    std::string_view path;
    bool operator==(const KeyView&) const = default;
  };
  struct Hash {
    size_t operator()(const KeyView& k) const { return std::hash<std::string_view>()(k.path) ^ k.root; }
  };
  struct Node {
    uint64_t root;
    std::string path;
    FileEntryRef entry;
    KeyView key() const { return {root, path}; }
  };
  std::shared_ptr<OpenJob> Begin(const FileRoot&, std::string_view path, uint64_t now_ms);   // null: full
  void Ended(OpenJob&);
  void Store(uint64_t root, const std::string& path, const FileEntryRef&);
  void Weigh(const FileEntry&, bool in);
  void Drop(std::list<Node>::iterator);

  Offload& offload_;
  Poster& poster_;                   // its worker's: no completion comes when this is gone
  std::list<Node> recent_;           // the last used first
  std::unordered_map<KeyView, std::list<Node>::iterator, Hash> map_;
  std::unordered_map<KeyView, std::shared_ptr<OpenJob>, Hash> opening_;   // keys are views into the jobs
  size_t descriptors_ = 0, bytes_ = 0, listings_ = 0;
};

}  // namespace rws
