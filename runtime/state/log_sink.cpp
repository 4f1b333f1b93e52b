#include "runtime/state/log_sink.h"

#include <fcntl.h>
#include <limits.h>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>

#include "runtime/state/log_file.h"

namespace rws {
namespace {

constexpr int64_t kAgainSeconds = 1;                 // between tries to reach a server

// Waits for room; false: the node ends, and there is none.
bool MayWrite(int fd, const std::atomic<bool>& stop) {
  pollfd room{fd, POLLOUT, 0};
  for (bool last = false; !last;) {
    last = stop;
    if (::poll(&room, 1, kLogEndMs) != 0) return true;
  }
  return false;
}

size_t Lines(std::string_view text) { return static_cast<size_t>(std::count(text.begin(), text.end(), '\n')); }

int64_t Now() { return ::time(nullptr); }

// Standard output, or what is no plain file: a device, a FIFO.
class DescriptorSink final : public LogSink {
 public:
  DescriptorSink(int fd, const std::atomic<bool>& stop) : fd_(fd), stop_(stop) {
    struct stat st{};
    can_stall_ = ::fstat(fd_, &st) != 0 || !S_ISREG(st.st_mode);
  }
  ~DescriptorSink() override {
    if (fd_ != 1) ::close(fd_);
  }
  // A pipe with room takes PIPE_BUF octets without waiting.
  size_t Write(std::string_view text) override {
    while (!text.empty()) {
      const bool ready = !can_stall_ || MayWrite(fd_, stop_);
      const ssize_t n = ready ? ::write(fd_, text.data(), can_stall_ ? std::min<size_t>(text.size(), PIPE_BUF) : text.size()) : -1;
      if (ready && n < 0 && errno == EINTR) continue;
      if (n <= 0) return Lines(text);                // a full disk, a closed pipe
      text.remove_prefix(static_cast<size_t>(n));
    }
    return 0;
  }

 private:
  const int fd_;
  const std::atomic<bool>& stop_;
  bool can_stall_;
};

class FileSink final : public LogSink {
 public:
  explicit FileSink(std::unique_ptr<LogFile> file) : file_(std::move(file)) {}
  size_t Write(std::string_view lines) override { return file_->Write(lines, Now()); }

 private:
  std::unique_ptr<LogFile> file_;
};

// A message a line over a socket, opened anew when the other end went.
class SocketSink : public LogSink {
 public:
  SocketSink(const LogTarget& target, const std::atomic<bool>& stop, const char* usual) : target_(target), stop_(stop) {
    if (target_.path.empty()) target_.path = usual;
  }
  ~SocketSink() override { Close(); }

  std::string Reach() {                              // "": there is a connection
    if (fd_ >= 0) return {};
    std::string error = target_.kind == LogTarget::Kind::kSyslog && target_.by != LogTarget::By::kUnix ? ReachHost() : ReachPath();
    if (!error.empty()) Close();
    tried_ = Now();
    return error;
  }

  size_t Write(std::string_view lines) override {
    Begin();
    size_t lost = 0;
    while (!lines.empty()) {
      const size_t end = std::min(lines.find('\n'), lines.size());
      if (!Send(Message(lines.substr(0, end)))) ++lost;
      lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return lost;
  }

 protected:
  virtual void Begin() {}                            // some lines of one moment
  virtual std::string_view Message(std::string_view line) = 0;
  bool stream() const { return target_.kind == LogTarget::Kind::kSyslog && target_.by == LogTarget::By::kTcp; }

 private:
  bool Send(std::string_view message) {
    for (int i = 0; i < 2; ++i) {
      if (fd_ < 0 && (Now() - tried_ < kAgainSeconds || !Reach().empty())) return false;
      if (SendAll(message)) return used_ = true;
      const bool used = used_;
      Close();
      if (!used) return false;
      tried_ = 0;                                    // it was well: at once again
    }
    return false;
  }
  bool SendAll(std::string_view message) {
    while (!message.empty()) {
      const ssize_t n = ::send(fd_, message.data(), message.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
      if (n < 0 && errno == EINTR) continue;
      if (n < 0 && errno == EAGAIN && MayWrite(fd_, stop_)) continue;
      if (n < 0) return false;
      message.remove_prefix(static_cast<size_t>(n));
    }
    return true;
  }
  std::string ReachPath() {
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    if (target_.path.size() >= sizeof to.sun_path) return "access log: the path of a socket is too long: " + target_.path;
    target_.path.copy(to.sun_path, target_.path.size());
    fd_ = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd_ >= 0 && ::connect(fd_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0) return {};
    return "access log to " + target_.path + ": " + std::strerror(errno);
  }
  std::string ReachHost() {
    addrinfo hints{}, *found = nullptr;
    hints.ai_socktype = stream() ? SOCK_STREAM : SOCK_DGRAM;
    const std::string port = std::to_string(target_.port);
    if (::getaddrinfo(target_.host.c_str(), port.c_str(), &hints, &found) != 0) return "access log: no address for " + target_.host;
    for (const addrinfo* a = found; a && fd_ < 0; a = a->ai_next) {
      fd_ = ::socket(a->ai_family, a->ai_socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
      if (fd_ >= 0 && !Connects(*a)) Close();
    }
    ::freeaddrinfo(found);
    return fd_ >= 0 ? std::string() : "access log: no answer from " + target_.host + ":" + port;
  }
  bool Connects(const addrinfo& a) {
    if (::connect(fd_, a.ai_addr, a.ai_addrlen) == 0) return true;
    pollfd done{fd_, POLLOUT, 0};
    int error = errno;
    socklen_t size = sizeof error;
    if (error != EINPROGRESS || ::poll(&done, 1, kLogConnectMs) != 1) return false;
    return ::getsockopt(fd_, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
  }
  void Close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
    used_ = false;
  }
  LogTarget target_;
  const std::atomic<bool>& stop_;
  int fd_ = -1;
  int64_t tried_ = 0;
  bool used_ = false;                                // something went over this connection
};

// RFC 5424; over TCP with octet counting (RFC 6587 3.4.1).
class SyslogSink final : public SocketSink {
 public:
  SyslogSink(const LogTarget& target, const std::atomic<bool>& stop) : SocketSink(target, stop, "/dev/log") {
    char host[256] = "-";
    if (::gethostname(host, sizeof host - 1) != 0 || host[0] == '\0') std::strcpy(host, "-");
    after_ = " " + std::string(host).substr(0, 255) + " rws " + std::to_string(::getpid()) + " access - ";
  }

 private:
  void Begin() override {
    timespec now{};
    ::clock_gettime(CLOCK_REALTIME, &now);
    tm utc{};
    ::gmtime_r(&now.tv_sec, &utc);
    char text[40];
    size_t n = ::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%S.", &utc);
    n += static_cast<size_t>(std::snprintf(text + n, sizeof text - n, "%03ldZ", now.tv_nsec / 1'000'000));
    before_ = "<190>1 " + std::string(text, n) + after_;       // local7.info
  }
  std::string_view Message(std::string_view line) override {
    message_ = stream() ? std::to_string(before_.size() + line.size()) + " " : std::string();
    message_.append(before_).append(line);
    return message_;
  }
  std::string before_, after_, message_;
};

// systemd's native protocol: fields, a line each.
class JournalSink final : public SocketSink {
 public:
  JournalSink(const LogTarget& target, const std::atomic<bool>& stop) : SocketSink(target, stop, "/run/systemd/journal/socket") {}

 private:
  std::string_view Message(std::string_view line) override {
    message_ = "PRIORITY=6\nSYSLOG_IDENTIFIER=rws\nMESSAGE=";
    message_.append(line) += '\n';
    return message_;
  }
  std::string message_;
};

// Whoever cannot be reached over a network may come later; a path that is not there is a mistake.
std::variant<std::unique_ptr<LogSink>, std::string> OpenSocket(std::unique_ptr<SocketSink> sink, bool local) {
  std::string error = sink->Reach();
  if (!error.empty() && local) return error;
  return std::unique_ptr<LogSink>(std::move(sink));
}

}  // namespace

std::variant<std::unique_ptr<LogSink>, std::string> OpenLogSink(const LogTarget& target, const std::atomic<bool>& stop, LogTidy& tidy) {
  switch (target.kind) {
    case LogTarget::Kind::kStdout: return std::make_unique<DescriptorSink>(1, stop);
    case LogTarget::Kind::kSyslog: return OpenSocket(std::make_unique<SyslogSink>(target, stop), target.by == LogTarget::By::kUnix);
    case LogTarget::Kind::kJournald: return OpenSocket(std::make_unique<JournalSink>(target, stop), true);
    case LogTarget::Kind::kFile: break;
  }
  struct stat st{};
  if (::stat(target.path.c_str(), &st) == 0 && !S_ISREG(st.st_mode)) {
    const int fd = ::open(target.path.c_str(), O_WRONLY | O_APPEND | O_NONBLOCK | O_CLOEXEC);      // a FIFO that nobody reads is an error, no wait
    if (fd < 0) return "access log " + target.path + ": " + std::strerror(errno);
    ::fcntl(fd, F_SETFL, O_APPEND);
    return std::make_unique<DescriptorSink>(fd, stop);
  }
  auto opened = LogFile::Open(target, tidy, Now());
  if (auto* error = std::get_if<std::string>(&opened)) return std::move(*error);
  return std::make_unique<FileSink>(std::move(std::get<0>(opened)));
}

}  // namespace rws
