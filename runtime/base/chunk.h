// Counted views of bytes and of files. Counts are plain: a chunk and a file stay on one worker (or are handed over whole).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

namespace rws {

inline constexpr size_t kBufferSize = 16384;       // payload of a pooled buffer
inline constexpr size_t kFreeBuffers = 512;        // kept by a thread, at most
inline constexpr size_t kMaxBuffer = 1u << 30;     // callers bound what they ask for long before

// A buffer of bytes with an intrusive count; pooled by thread when its size is kBufferSize.
class alignas(16) Buffer {
 public:
  static Buffer* Make(size_t size = kBufferSize);  // count 1
  void Ref() { ++count_; }
  void Unref();
  char* data() { return reinterpret_cast<char*>(this + 1); }
  size_t size() const { return size_; }
  bool unique() const { return count_ == 1; }

 private:
  explicit Buffer(uint32_t size) : size_(size) {}
  uint32_t count_ = 1;
  uint32_t size_;
};

// A part of a Buffer (counted), or of memory that outlives every reader (`Chunk::Static`).
class Chunk {
 public:
  Chunk() = default;
  static Chunk Static(std::string_view text) { return Chunk(nullptr, text); }
  static Chunk Share(Buffer* b, std::string_view part) { b->Ref(); return Chunk(b, part); }
  static Chunk Adopt(Buffer* b, std::string_view part) { return Chunk(b, part); }
  static Chunk Copy(std::string_view);
  Chunk(const Chunk& o) : buffer_(o.buffer_), view_(o.view_) { if (buffer_) buffer_->Ref(); }
  Chunk(Chunk&& o) noexcept : buffer_(std::exchange(o.buffer_, nullptr)), view_(std::exchange(o.view_, {})) {}
  Chunk& operator=(Chunk o) noexcept { std::swap(buffer_, o.buffer_); std::swap(view_, o.view_); return *this; }
  ~Chunk() { if (buffer_) buffer_->Unref(); }

  std::string_view view() const { return view_; }
  const char* data() const { return view_.data(); }
  size_t size() const { return view_.size(); }
  bool empty() const { return view_.empty(); }
  void RemovePrefix(size_t n) { view_.remove_prefix(n); }
  void Extend(size_t n) { view_ = {view_.data(), view_.size() + n}; }    // over what was written behind it in its buffer
  Chunk Prefix(size_t n) const { Chunk c = *this; c.view_ = view_.substr(0, n); return c; }

 private:
  Chunk(Buffer* b, std::string_view part) : buffer_(b), view_(part) {}
  Buffer* buffer_ = nullptr;
  std::string_view view_;
};

// An open file, closed with its last reference.
class FileRef {
 public:
  FileRef() = default;
  static FileRef Adopt(int fd);                    // takes the descriptor
  FileRef(const FileRef& o) : file_(o.file_) { if (file_) ++file_->count; }
  FileRef(FileRef&& o) noexcept : file_(std::exchange(o.file_, nullptr)) {}
  FileRef& operator=(FileRef o) noexcept { std::swap(file_, o.file_); return *this; }
  ~FileRef();
  int fd() const { return file_ ? file_->fd : -1; }
  explicit operator bool() const { return file_ != nullptr; }

 private:
  struct File { int fd; uint32_t count; };
  explicit FileRef(File* f) : file_(f) {}
  File* file_ = nullptr;
};

struct FileRange {
  FileRef file;
  uint64_t offset = 0;
  uint64_t length = 0;
  FileRange(FileRef f, uint64_t o, uint64_t n) : file(std::move(f)), offset(o), length(n) {}
};

}  // namespace rws
