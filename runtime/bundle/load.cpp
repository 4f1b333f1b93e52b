#include "runtime/bundle/load.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>
#include <cstring>

namespace rws {
namespace {

double Ms(std::chrono::steady_clock::time_point since) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

struct Fd {
  int fd;
  ~Fd() { if (fd >= 0) ::close(fd); }
};

std::string Errno(const char* what) { return fmt::format("{}: {}", what, std::strerror(errno)); }

// Copies a regular file into an anonymous one and seals it: nobody can change it afterwards.
std::string CopySealed(int from, int to, size_t size) {
  size_t done = 0;
  while (done < size) {                      // inside the kernel: no copy through our memory
    const ssize_t n = ::sendfile(to, from, nullptr, size - done);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return Errno("cannot read");
    if (n == 0) break;
    done += static_cast<size_t>(n);
  }
  if (done != size) return "shrank while it was read";
  if (::fcntl(to, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL) != 0) return Errno("cannot seal");
  return {};
}

}  // namespace

LoadedBundle::~LoadedBundle() {
  if (map_) ::munmap(map_, size_);
}

std::variant<std::unique_ptr<LoadedBundle>, BundleError> LoadBundle(const std::string& path) {
  auto fail = [&](const std::string& why) { return BundleError{fmt::format("{}: {}", path, why)}; };
  auto started = std::chrono::steady_clock::now();
  Fd file{::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)};   // non-blocking: a FIFO must not hang us
  if (file.fd < 0) return fail(Errno("cannot open"));
  struct stat st {};
  if (::fstat(file.fd, &st) != 0) return fail(Errno("cannot stat"));
  if (!S_ISREG(st.st_mode)) return fail("not a regular file");
  if (st.st_size == 0) return fail("empty file");
  if (static_cast<uint64_t>(st.st_size) > format::kMaxBundleBytes) return fail(fmt::format("too large: {} bytes", st.st_size));
  std::unique_ptr<LoadedBundle> b(new LoadedBundle);
  b->size_ = static_cast<size_t>(st.st_size);
  Fd copy{::memfd_create("rws-bundle", MFD_CLOEXEC | MFD_ALLOW_SEALING)};
  if (copy.fd < 0) return fail(Errno("memfd"));
  if (std::string why = CopySealed(file.fd, copy.fd, b->size_); !why.empty()) return fail(why);
  void* map = ::mmap(nullptr, b->size_, PROT_READ, MAP_PRIVATE | MAP_POPULATE, copy.fd, 0);
  if (map == MAP_FAILED) return fail(Errno("cannot map"));
  b->map_ = map;
  const std::string_view bytes(static_cast<const char*>(map), b->size_);
  auto verified = VerifyBundle(bytes, Checksum::kSkip);
  if (std::holds_alternative<BundleError>(verified)) verified = VerifyBundle(bytes);   // a damaged file is called damaged
  if (auto* e = std::get_if<BundleError>(&verified)) return fail(e->message);
  b->load_ms_ = Ms(started);
  started = std::chrono::steady_clock::now();
  if (std::string why = VerifyChecksum(bytes); !why.empty()) return fail(why);
  b->hash_ms_ = Ms(started);
  b->view_ = std::get<BundleView>(verified);
  b->digest_ = HexDigest(b->view_);
  return b;
}

}  // namespace rws
