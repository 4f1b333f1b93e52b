#include "runtime/state/log_writer.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>

#include "runtime/base/check.h"

namespace rws {

struct LogWriter::Out {
  explicit Out(int f) : fd(f) {
    struct stat st{};
    can_stall = ::fstat(fd, &st) != 0 || !S_ISREG(st.st_mode);
  }
  Out(const Out&) = delete;
  Out& operator=(const Out&) = delete;
  ~Out() {
    if (fd != 1) ::close(fd);
  }
  const int fd;
  bool can_stall;
};

LogWriter::LogWriter() : out_(std::make_shared<Out>(1)), wake_(::eventfd(0, EFD_CLOEXEC)) {
  RWS_CHECK(wake_ >= 0);
  thread_ = std::thread([this] { Run(); });
}

LogWriter::~LogWriter() {
  stop_ = true;
  const uint64_t one = 1;
  (void)!::write(wake_, &one, sizeof one);
  thread_.join();
  ::close(wake_);
}

LogRing& LogWriter::AddRing() {
  std::lock_guard lock(mutex_);
  return *rings_.emplace_back(std::make_unique<LogRing>());
}

void LogWriter::Wake() {
  if (!asleep_.load(std::memory_order_seq_cst) || !asleep_.exchange(false)) return;
  const uint64_t one = 1;
  (void)!::write(wake_, &one, sizeof one);
}

std::string LogWriter::Open(const std::string& path) {
  int fd = 1;
  if (!path.empty()) {
    fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
    if (fd < 0) return "access log " + path + ": " + std::strerror(errno);
  }
  auto out = std::make_shared<const Out>(fd);
  std::lock_guard lock(mutex_);
  out_ = std::move(out);
  path_ = path;
  return {};
}

std::string LogWriter::Reopen() {
  std::string path;
  {
    std::lock_guard lock(mutex_);
    path = path_;
  }
  return path.empty() ? std::string() : Open(path);
}

uint64_t LogWriter::dropped() const {
  std::lock_guard lock(mutex_);
  uint64_t sum = failed_;
  for (const auto& r : rings_) sum += r->dropped();
  return sum;
}

void LogWriter::Run() {
  sigset_t all;                                    // signals are the main thread's
  sigfillset(&all);
  ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
  while (!stop_) {
    if (Drain()) continue;
    asleep_.store(true, std::memory_order_seq_cst);
    if (Drain() || stop_) {                        // a line that came between
      asleep_ = false;
      continue;
    }
    uint64_t count;
    (void)!::read(wake_, &count, sizeof count);
    asleep_ = false;
  }
  while (Drain()) {}
}

bool LogWriter::Drain() {
  batch_.clear();
  std::shared_ptr<const Out> out;
  {
    std::lock_guard lock(mutex_);
    for (const auto& r : rings_) r->Read(batch_);
    out = out_;
  }
  if (batch_.empty()) return false;
  WriteOut(*out, batch_);
  return true;
}

// A pipe with room takes PIPE_BUF octets without waiting.
void LogWriter::WriteOut(const Out& out, std::string_view text) {
  while (!text.empty()) {
    const bool ready = !out.can_stall || MayWrite(out);
    const ssize_t n = ready ? ::write(out.fd, text.data(), out.can_stall ? std::min<size_t>(text.size(), PIPE_BUF) : text.size()) : -1;
    if (ready && n < 0 && errno == EINTR) continue;
    if (n <= 0) {                                  // a full disk, a closed pipe: the lines are lost and counted
      failed_ += static_cast<uint64_t>(std::count(text.begin(), text.end(), '\n'));
      return;
    }
    text.remove_prefix(static_cast<size_t>(n));
  }
}

// Waits for room; false: the node ends, and there is none.
bool LogWriter::MayWrite(const Out& out) const {
  pollfd room{out.fd, POLLOUT, 0};
  for (bool last = false; !last;) {
    last = stop_;
    if (::poll(&room, 1, kLogEndMs) != 0) return true;
  }
  return false;
}

}  // namespace rws
