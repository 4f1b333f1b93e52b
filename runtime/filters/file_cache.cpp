#include "runtime/filters/file_cache.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "runtime/filters/open_below.h"
#include "runtime/http/date.h"

namespace rws {
namespace {

struct Opened {
  FileEntry::Kind kind = FileEntry::Kind::kMissing;
  int fd = -1;
  struct stat st{};
  std::string held;
  Opened() = default;
  Opened(const Opened&) = delete;
  Opened& operator=(const Opened&) = delete;
  ~Opened() { Close(); }
  void Close() {
    if (fd >= 0) close(std::exchange(fd, -1));
  }
};

bool ReadWhole(int fd, size_t size, std::string& out) {
  out.resize(size);
  size_t got = 0;
  while (got < size) {
    ssize_t n = pread(fd, out.data() + got, size - got, static_cast<off_t>(got));
    if (n <= 0) return false;
    got += static_cast<size_t>(n);
  }
  return true;
}

FileEntry::Kind KindOfError(int error) {
  switch (error) {
    case EMFILE: case ENFILE: case ENOMEM: case ENOSYS: case EIO: return FileEntry::Kind::kFailed;
    case EACCES: return FileEntry::Kind::kForbidden;
    default: return FileEntry::Kind::kMissing;
  }
}

// O_NONBLOCK: a pipe is opened without waiting for its other end, and then refused as every special file is.
void OpenNow(int root, const std::string& path, bool follow, Opened& o) {
  o.fd = OpenBelow(root, path, O_RDONLY | O_NONBLOCK | O_NOCTTY, follow);
  if (o.fd < 0) {
    o.kind = KindOfError(errno);
    return;
  }
  if (fstat(o.fd, &o.st) != 0) return o.Close();
  if (S_ISDIR(o.st.st_mode)) o.kind = FileEntry::Kind::kDirectory;
  if (!S_ISREG(o.st.st_mode)) return o.Close();
  o.kind = FileEntry::Kind::kRegular;
  const auto size = static_cast<size_t>(o.st.st_size);
  if (size > kHeldFile) return;
  if (ReadWhole(o.fd, size, o.held)) return o.Close();
  o.held.clear();                                         // it shrinks just now
}

std::string TagOf(const struct stat& st) {
  char text[80];
  int n = std::snprintf(text, sizeof(text), "\"%llx-%llx-%llx\"", static_cast<unsigned long long>(st.st_ino),
                        static_cast<unsigned long long>(st.st_size),
                        static_cast<unsigned long long>(st.st_mtim.tv_sec) * 1000000000ull +
                            static_cast<unsigned long long>(st.st_mtim.tv_nsec));
  return {text, static_cast<size_t>(n)};
}

std::shared_ptr<FileEntry> Take(Opened& o, uint64_t now_ms) {
  auto entry = std::make_shared<FileEntry>();
  entry->kind = o.kind;
  entry->checked_ms = now_ms;
  if (o.kind != FileEntry::Kind::kRegular) return entry;
  if (o.fd >= 0) entry->file = FileRef::Adopt(std::exchange(o.fd, -1));
  entry->size = static_cast<uint64_t>(o.st.st_size);
  entry->modified = o.st.st_mtim.tv_sec;
  if (!o.held.empty()) entry->held = Chunk::Copy(o.held);
  entry->etag = TagOf(o.st);
  char date[kDateSize];
  entry->last_modified = FormatDate(entry->modified, date);
  return entry;
}

}  // namespace

std::string_view SuffixOf(Coding c) {
  switch (c) {
    case Coding::kZstd: return ".zst";
    case Coding::kBr: return ".br";
    case Coding::kGzip: return ".gz";
  }
  return "";
}

// What the other thread fills and the worker takes; owned by both.
struct FileCache::OpenJob {
  uint64_t root_id;
  int root;                                               // a copy of its own
  std::string path;
  FileRules rules;
  uint64_t asked_ms;
  Opened plain, coded[kCodingCount];
  FileEntryRef entry;                                     // null: not yet
  Crowd waiting;
  OpenJob(const FileRoot& r, std::string_view p, uint64_t now_ms)
      : root_id(r.id()), root(fcntl(r.fd(), F_DUPFD_CLOEXEC, 0)), path(p), rules(r.rules()), asked_ms(now_ms) {}
  OpenJob(const OpenJob&) = delete;
  OpenJob& operator=(const OpenJob&) = delete;
  ~OpenJob() {
    if (root >= 0) close(root);
  }
  KeyView key() const { return {root_id, path}; }

  void Run() {                                            // on the other thread
    OpenNow(root, path, rules.follow, plain);
    if (plain.kind != FileEntry::Kind::kRegular) return;
    for (size_t i = 0; i < kCodingCount; ++i)
      if (rules.coded[i]) OpenNow(root, path + std::string(SuffixOf(static_cast<Coding>(i))), rules.follow, coded[i]);
  }
  void Finish() {
    std::shared_ptr<FileEntry> made = Take(plain, asked_ms);
    for (size_t i = 0; i < kCodingCount; ++i)
      if (coded[i].kind == FileEntry::Kind::kRegular) made->coded[i] = Take(coded[i], asked_ms);
    entry = std::move(made);
  }
};

std::unique_ptr<FileRoot> FileRoot::Open(const std::string& path, FileRules rules, std::string& error) {
  int fd = open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  struct stat st{};
  if (fd < 0 || fstat(fd, &st) != 0) {
    error = "files: cannot open the folder " + path + ": " + std::strerror(errno);
    if (fd >= 0) close(fd);
    return nullptr;
  }
  uint64_t id = st.st_ino * 0x9E3779B97F4A7C15u ^ st.st_dev;
  for (bool rule : {rules.follow, rules.coded[0], rules.coded[1], rules.coded[2]}) id = id * 2 + rule;
  return std::unique_ptr<FileRoot>(new FileRoot(fd, id, rules));
}

FileRoot::~FileRoot() { close(fd_); }

FileEntryRef FileCache::Find(const FileRoot& root, std::string_view path, uint64_t now_ms) {
  auto at = map_.find(KeyView{root.id(), path});
  if (at == map_.end() || now_ms - at->second->entry->checked_ms >= kFileFreshMs) return nullptr;
  recent_.splice(recent_.begin(), recent_, at->second);
  return at->second->entry;
}

void FileCache::Weigh(const FileEntry& e, bool in) {
  const size_t descriptors = e.file ? 1 : 0;
  descriptors_ = in ? descriptors_ + descriptors : descriptors_ - descriptors;
  bytes_ = in ? bytes_ + e.held.size() : bytes_ - e.held.size();
  for (const auto& sibling : e.coded)
    if (sibling) Weigh(*sibling, in);
}

void FileCache::Drop(std::list<Node>::iterator node) {
  Weigh(*node->entry, false);
  map_.erase(node->key());
  recent_.erase(node);
}

void FileCache::Store(uint64_t root, const std::string& path, const FileEntryRef& entry) {
  if (auto at = map_.find(KeyView{root, path}); at != map_.end()) Drop(at->second);
  if (path.size() > kCachedPath) return;
  recent_.push_front(Node{root, path, entry});
  map_.emplace(recent_.front().key(), recent_.begin());
  Weigh(*entry, true);
  while (map_.size() > kCachedFiles || descriptors_ > kCachedDescriptors || bytes_ > kCachedBytes) Drop(std::prev(recent_.end()));
}

std::shared_ptr<FileCache::OpenJob> FileCache::Begin(const FileRoot& root, std::string_view path, uint64_t now_ms) {
  if (auto at = opening_.find(KeyView{root.id(), path}); at != opening_.end()) return at->second;
  auto job = std::make_shared<OpenJob>(root, path, now_ms);
  if (job->root < 0 || !offload_.Submit(poster_, [job] { job->Run(); }, [this, job] { Ended(*job); })) return nullptr;
  if (!job->entry) opening_.emplace(job->key(), job);
  return job;
}

void FileCache::Ended(OpenJob& job) {
  job.Finish();
  if (job.entry->kind != FileEntry::Kind::kFailed) Store(job.root_id, job.path, job.entry);
  job.waiting.NotifyAll();
  opening_.erase(job.key());
}

Task<Result<FileEntryRef>> FileCache::Open(Arena&, const FileRoot& root, std::string_view path, uint64_t now_ms) {
  std::shared_ptr<OpenJob> job = Begin(root, path, now_ms);
  if (!job) co_return Error(Fault::kOverloaded, "no descriptor, or the offload queue is full");
  Crowd::Seat seat(job->waiting);
  while (!job->entry) co_await seat.Wait();
  if (job->entry->kind == FileEntry::Kind::kFailed) co_return Error(Fault::kOverloaded, "cannot open files now");
  co_return job->entry;
}

struct FileCache::ListJob {
  int root;
  ListingRequest request;
  ListingPage page;
  bool done = false;
  Signal finished;
  ListJob(const FileRoot& r, ListingRequest q) : root(fcntl(r.fd(), F_DUPFD_CLOEXEC, 0)), request(std::move(q)) {}
  ListJob(const ListJob&) = delete;
  ListJob& operator=(const ListJob&) = delete;
  ~ListJob() {
    if (root >= 0) close(root);
  }
};

Task<Result<ListingPage>> FileCache::List(Arena&, const FileRoot& root, ListingRequest request) {
  if (listings_ >= kListingsAtOnce) co_return Error(Fault::kOverloaded, "too many folders are being listed");
  auto job = std::make_shared<ListJob>(root, std::move(request));
  auto done = [this, job] {
    --listings_;
    job->done = true;
    job->finished.Notify();
  };
  if (job->root < 0 || !offload_.Submit(poster_, [job] { job->page = MakeListing(job->root, job->request); }, done))
    co_return Error(Fault::kOverloaded, "no descriptor, or the offload queue is full");
  ++listings_;
  while (!job->done) co_await Readiness(job->finished, false);
  co_return std::move(job->page);
}

}  // namespace rws
