#include "runtime/filters/file_cache.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "runtime/http/date.h"

namespace rws {
namespace {

struct Opened {
  FileEntry::Kind kind = FileEntry::Kind::kMissing;
  int fd = -1;
  struct stat st{};
  std::string held;
};

// What the other thread fills and the worker takes; owned by both.
struct OpenJob {
  int root = -1;                                          // a copy of its own
  std::string path;
  Opened opened;
  bool done = false;
  Signal signal;                                          // touched on the worker only
  ~OpenJob() {
    if (root >= 0) close(root);
    if (opened.fd >= 0) close(opened.fd);
  }
};

int OpenBeneath(int root, const char* path) {
  open_how how{};
  how.flags = O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY;
  how.resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS;
  for (int tries = 0; tries < 8; ++tries) {               // EAGAIN: a rename raced with the walk
    int fd = static_cast<int>(syscall(SYS_openat2, root, path, &how, sizeof(how)));
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR)) return fd;
  }
  return -1;
}

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

void OpenNow(OpenJob& job) {
  Opened& o = job.opened;
  o.fd = OpenBeneath(job.root, job.path.c_str());
  if (o.fd < 0) {
    bool ours = errno == EMFILE || errno == ENFILE || errno == ENOMEM || errno == ENOSYS || errno == EIO;
    o.kind = ours ? FileEntry::Kind::kFailed : errno == EACCES ? FileEntry::Kind::kForbidden : FileEntry::Kind::kMissing;
    return;
  }
  if (fstat(o.fd, &o.st) != 0) return;
  if (S_ISDIR(o.st.st_mode)) o.kind = FileEntry::Kind::kDirectory;
  if (!S_ISREG(o.st.st_mode)) return;
  o.kind = FileEntry::Kind::kRegular;
  size_t size = static_cast<size_t>(o.st.st_size);
  if (size > 0 && size <= kHeldFile && !ReadWhole(o.fd, size, o.held)) o.held.clear();
}

FileEntryRef Take(OpenJob& job, uint64_t now_ms) {
  auto entry = std::make_shared<FileEntry>();
  const Opened& o = job.opened;
  entry->kind = o.kind;
  entry->checked_ms = now_ms;
  if (o.kind != FileEntry::Kind::kRegular) return entry;
  entry->file = FileRef::Adopt(std::exchange(job.opened.fd, -1));
  entry->size = static_cast<uint64_t>(o.st.st_size);
  entry->modified = o.st.st_mtim.tv_sec;
  if (!o.held.empty()) entry->held = Chunk::Copy(o.held);
  char text[80];
  int n = std::snprintf(text, sizeof(text), "\"%llx-%llx-%llx\"", static_cast<unsigned long long>(o.st.st_ino),
                        static_cast<unsigned long long>(o.st.st_size),
                        static_cast<unsigned long long>(o.st.st_mtim.tv_sec) * 1000000000ull +
                            static_cast<unsigned long long>(o.st.st_mtim.tv_nsec));
  entry->etag.assign(text, static_cast<size_t>(n));
  char date[kDateSize];
  entry->last_modified = FormatDate(entry->modified, date);
  return entry;
}

}  // namespace

std::unique_ptr<FileRoot> FileRoot::Open(const std::string& path, std::string& error) {
  int fd = open(path.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  struct stat st{};
  if (fd < 0 || fstat(fd, &st) != 0) {
    error = "files: cannot open the folder " + path + ": " + std::strerror(errno);
    if (fd >= 0) close(fd);
    return nullptr;
  }
  uint64_t id = st.st_ino * 0x9E3779B97F4A7C15u ^ st.st_dev;
  return std::unique_ptr<FileRoot>(new FileRoot(fd, id));
}

FileRoot::~FileRoot() { close(fd_); }

FileEntryRef FileCache::Find(const FileRoot& root, std::string_view path, uint64_t now_ms) {
  auto at = map_.find(KeyView{root.id(), path});
  if (at == map_.end() || now_ms - at->second->checked_ms >= kFileFreshMs) return nullptr;
  return at->second;
}

void FileCache::Store(uint64_t root, std::string_view path, FileEntryRef entry) {
  auto at = map_.find(KeyView{root, path});
  if (at != map_.end()) {
    at->second = std::move(entry);
    return;
  }
  if (map_.size() >= kCachedFiles) map_.erase(map_.begin());
  map_.emplace(Key{root, std::string(path)}, std::move(entry));
}

Task<Result<FileEntryRef>> FileCache::Open(Arena&, const FileRoot& root, std::string_view path, uint64_t now_ms) {
  auto job = std::make_shared<OpenJob>();
  job->root = fcntl(root.fd(), F_DUPFD_CLOEXEC, 0);
  job->path = path.empty() ? "." : std::string(path);
  if (job->root < 0) co_return Error(Fault::kOverloaded, "out of descriptors");
  bool taken = offload_.Submit(poster_, [job] { OpenNow(*job); }, [job] { job->done = true; job->signal.Notify(); });
  if (!taken) co_return Error(Fault::kOverloaded, "the offload queue is full");
  while (!job->done) co_await Readiness(job->signal, false);
  FileEntryRef entry = Take(*job, now_ms);
  if (entry->kind == FileEntry::Kind::kFailed) co_return Error(Fault::kOverloaded, "cannot open files now");
  Store(root.id(), path, entry);
  co_return entry;
}

}  // namespace rws
