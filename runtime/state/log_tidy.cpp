#include "runtime/state/log_tidy.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <csignal>
#include <cstdio>
#include <filesystem>

namespace rws {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kStamp = "dddddddd.dddddd.", kPacked = ".gz", kHalf = ".gz.part";
constexpr size_t kPieceBytes = 64 * 1024;
constexpr int kNice = 10;

// "20261125T031207Z", then nothing or "-002".
bool IsStamp(std::string_view text) {
  if (text.size() != kStamp.size() && text.size() != kStamp.size() + 4) return false;
  for (size_t i = 0; i < text.size(); ++i) {
    const bool digit = i == kStamp.size() ? false : i > kStamp.size() || kStamp[i] == 'd';
    if (digit && std::isdigit(static_cast<unsigned char>(text[i])) == 0) return false;
  }
  return text[8] == 'T' && text[15] == 'Z' && (text.size() == kStamp.size() || text[16] == '-');
}

std::string_view Without(std::string_view name, std::string_view end) {
  if (name.ends_with(end)) name.remove_suffix(end.size());
  return name;
}

}  // namespace

std::vector<std::string> RotatedFiles(const std::string& path) {
  const fs::path whole(path);
  const std::string prefix = whole.filename().string() + ".";
  std::vector<std::string> found;
  std::error_code e;
  for (fs::directory_iterator it(whole.has_parent_path() ? whole.parent_path() : fs::path("."), e), end; !e && it != end; it.increment(e)) {
    const std::string name = it->path().filename().string();
    if (name.starts_with(prefix) && IsStamp(Without(std::string_view(name).substr(prefix.size()), kPacked))) found.push_back(it->path().string());
  }
  std::sort(found.begin(), found.end(), [](const std::string& a, const std::string& b) { return Without(a, kPacked) < Without(b, kPacked); });
  return found;
}

LogTidy::~LogTidy() {
  {
    std::lock_guard lock(mutex_);
    stop_ = true;
  }
  wake_.notify_all();
  if (thread_.joinable()) thread_.join();
}

void LogTidy::Ask(const std::string& path, uint32_t keep) {
  std::lock_guard lock(mutex_);
  jobs_[path] = keep;
  if (!thread_.joinable()) thread_ = std::thread([this] { Run(); });
  wake_.notify_all();
}

void LogTidy::Run() {
  sigset_t all;                                      // signals are the main thread's
  sigfillset(&all);
  ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
  ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), kNice);
  std::unique_lock lock(mutex_);
  while (!stop_) {
    if (jobs_.empty()) {
      wake_.wait(lock);
      continue;
    }
    auto job = jobs_.extract(jobs_.begin());
    lock.unlock();
    if (!Do(job.key(), job.mapped()) && !stop_) std::fprintf(stderr, "rws: access log %s: rotated files could not be compressed\n", job.key().c_str());
    lock.lock();
  }
}

bool LogTidy::Do(const std::string& path, uint32_t keep) const {
  std::vector<std::string> files = RotatedFiles(path);
  const size_t gone = files.size() > keep ? files.size() - keep : 0;
  for (size_t i = 0; i < gone; ++i) ::unlink(files[i].c_str());
  bool well = true;
  for (size_t i = gone; i < files.size() && !stop_; ++i)
    if (!files[i].ends_with(kPacked)) well = Compress(files[i]) && well;
  return well;
}

bool LogTidy::Compress(const std::string& file) const {
  const std::string half = file + std::string(kHalf), packed = file + std::string(kPacked);
  const int in = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  const int out = ::open(half.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  gzFile gz = in >= 0 && out >= 0 ? ::gzdopen(out, "wb") : nullptr;
  if (!gz && out >= 0) ::close(out);
  bool well = gz != nullptr;
  std::array<char, kPieceBytes> piece;
  for (ssize_t n = 1; well && n > 0;) {
    n = ::read(in, piece.data(), piece.size());
    well = !stop_ && n >= 0 && (n == 0 || ::gzwrite(gz, piece.data(), static_cast<unsigned>(n)) == n);
  }
  if (gz) well = ::gzclose(gz) == Z_OK && well;
  if (in >= 0) ::close(in);
  well = well && ::rename(half.c_str(), packed.c_str()) == 0;
  ::unlink(well ? file.c_str() : half.c_str());
  return well;
}

}  // namespace rws
