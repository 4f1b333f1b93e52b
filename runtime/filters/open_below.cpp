#include "runtime/filters/open_below.h"

#include <fcntl.h>
#include <linux/openat2.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <string_view>

namespace rws {
namespace {

bool HasDots(std::string_view path) {
  for (size_t at = 0; at <= path.size();) {
    const size_t end = std::min(path.find('/', at), path.size());
    if (path.substr(at, end - at) == "..") return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

int OpenBelow(int root, const std::string& path, int flags, bool follow) {
  if (path.size() >= PATH_MAX || (follow && HasDots(path))) return errno = ENOENT, -1;
  open_how how{};
  how.flags = static_cast<uint64_t>(flags | O_CLOEXEC);
  how.resolve = RESOLVE_NO_MAGICLINKS;
  if (!follow) how.resolve |= RESOLVE_BENEATH;
  for (int tries = 0; tries < 8; ++tries) {               // EAGAIN: a rename raced with the walk
    int fd = static_cast<int>(syscall(SYS_openat2, root, path.empty() ? "." : path.c_str(), &how, sizeof(how)));
    if (fd >= 0 || (errno != EAGAIN && errno != EINTR)) return fd;
  }
  return -1;
}

}  // namespace rws
