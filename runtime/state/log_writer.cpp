#include "runtime/state/log_writer.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>

#include "runtime/base/check.h"

namespace rws {

LogWriter::LogWriter() : wake_(::eventfd(0, EFD_CLOEXEC)) {
  RWS_CHECK(wake_ >= 0);
  RWS_CHECK(Open(LogTarget()).empty());
  thread_ = std::thread([this] { Run(); });
}

LogWriter::~LogWriter() {
  stop_ = true;
  Wake();
  thread_.join();
  ::close(wake_);
}

LogRing& LogWriter::AddRing() {
  std::lock_guard lock(mutex_);
  return *rings_.emplace_back(std::make_unique<LogRing>());
}

void LogWriter::Wrote(const LogRing& ring) {
  State seen = state_.load(std::memory_order_seq_cst);
  if (seen == State::kWorks || (seen == State::kLingers && !ring.half_full())) return;
  if (state_.compare_exchange_strong(seen, State::kWorks)) Wake();
}

void LogWriter::Wake() {
  const uint64_t one = 1;
  (void)!::write(wake_, &one, sizeof one);
}

std::string LogWriter::Open(const LogTarget& target) {
  auto opened = OpenLogSink(target, stop_, tidy_);
  if (auto* error = std::get_if<std::string>(&opened)) return std::move(*error);
  std::lock_guard lock(mutex_);
  sink_ = std::move(std::get<0>(opened));
  target_ = target;
  return {};
}

std::string LogWriter::Open(const std::string& path) {
  LogTarget target;
  target.kind = LogTarget::Kind::kFile;
  target.path = path;
  return Open(target);
}

std::string LogWriter::Reopen() {
  LogTarget target;
  {
    std::lock_guard lock(mutex_);
    target = target_;
  }
  return target.kind == LogTarget::Kind::kFile ? Open(target) : std::string();
}

uint64_t LogWriter::dropped() const {
  std::lock_guard lock(mutex_);
  uint64_t sum = lost_;
  for (const auto& r : rings_) sum += r->dropped();
  return sum;
}

void LogWriter::Run() {
  sigset_t all;                                    // signals are the main thread's
  sigfillset(&all);
  ::pthread_sigmask(SIG_BLOCK, &all, nullptr);
  while (!stop_) {
    if (Drain()) Wait(State::kLingers, kLogLingerMs);
    else Wait(State::kSleeps, -1);
  }
  while (Drain()) {}
}

void LogWriter::Wait(State state, int ms) {
  state_.store(state, std::memory_order_seq_cst);
  pollfd woken{wake_, POLLIN, 0};
  if (state == State::kSleeps && Drain()) ms = 0;      // a line that came between
  uint64_t count;
  if (!stop_ && ::poll(&woken, 1, ms) > 0) (void)!::read(wake_, &count, sizeof count);
  state_ = State::kWorks;
}

bool LogWriter::Drain() {
  batch_.clear();
  std::shared_ptr<LogSink> sink;
  {
    std::lock_guard lock(mutex_);
    for (const auto& r : rings_) r->Read(batch_);
    sink = sink_;
  }
  if (batch_.empty()) return false;
  lost_ += sink->Write(batch_);
  return true;
}

}  // namespace rws
