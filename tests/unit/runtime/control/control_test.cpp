// The control socket, the watched file and the signals, over a real loop on a thread of its own.
#include "runtime/control/control.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <condition_variable>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <mutex>
#include <optional>
#include <thread>

#include "tests/support/temp_folder.h"

namespace rws {
namespace {

namespace fs = std::filesystem;

// Counts one kind of call; a test waits for the next.
class Calls {
 public:
  void Add() {
    std::lock_guard lock(mutex_);
    ++count_;
    changed_.notify_all();
  }
  bool Reaches(int n) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(10), [&] { return count_ >= n; });
  }
  int count() {
    std::lock_guard lock(mutex_);
    return count_;
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int count_ = 0;
};

struct Bed : TempFolder {
  Calls reloads, reopens;
  std::string last;                                    // the command that came last
  SpanQueue spans;
  std::optional<Control> control;
  std::thread thread;

  Bed() {
    ControlHooks hooks;
    hooks.answer = [this](std::string_view command) {
      last = command;
      return command == "bad" ? std::string("error: no\n") : "got " + std::string(command) + "\n";
    };
    hooks.reload = [this] { reloads.Add(); };
    hooks.reopen_logs = [this] { reopens.Add(); };
    hooks.refresh = [] {};
    control.emplace(std::move(hooks), spans);
  }
  ~Bed() { Stop(); }
  std::string Open(const std::string& watch = "") {
    std::string error = control->Open(*this / "sock", watch);
    if (error.empty()) thread = std::thread([this] { control->Run(); });
    return error;
  }
  void Stop() {
    if (!thread.joinable()) return;
    ::kill(::getpid(), SIGTERM);
    thread.join();
  }
  // What is answered to these octets, until the other side ends.
  std::string Say(std::string_view text) {
    const int fd = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::strcpy(to.sun_path, (*this / "sock").c_str());
    if (::connect(fd, reinterpret_cast<sockaddr*>(&to), sizeof to) != 0) return ::close(fd), "no connection";
    (void)!::send(fd, text.data(), text.size(), MSG_NOSIGNAL);
    std::string got;
    char part[4096];
    for (ssize_t n; (n = ::recv(fd, part, sizeof part, 0)) > 0;) got.append(part, static_cast<size_t>(n));
    ::close(fd);
    return got;
  }
};

TEST(Control, ALineInAnAnswerOut) {
  Bed bed;
  ASSERT_EQ(bed.Open(), "");
  EXPECT_EQ(bed.Say("status\n"), "got status\n");
  EXPECT_EQ(bed.Say("reload\nignored\n"), "got reload\n");
  EXPECT_EQ(bed.last, "reload");
  EXPECT_EQ(bed.Say("\n"), "got \n");
}

TEST(Law1, ACommandHasABound) {
  Bed bed;
  ASSERT_EQ(bed.Open(), "");
  EXPECT_EQ(bed.Say(std::string(10'000, 'x') + "\n"), "");
  EXPECT_EQ(bed.Say("still\n"), "got still\n");
}

TEST(Control, OnlyItsOwnerMaySpeakToIt) {
  Bed bed;
  ASSERT_EQ(bed.Open(), "");
  struct stat st{};
  ASSERT_EQ(::stat((bed / "sock").c_str(), &st), 0);
  EXPECT_EQ(st.st_mode & 0777, 0600u);
}

TEST(Control, ASecondNodeIsRefusedAndADeadOnesSocketReplaced) {
  Bed bed;
  ASSERT_EQ(bed.Open(), "");
  {
    SpanQueue none;
    Control second(ControlHooks{}, none);
    EXPECT_EQ(second.Open(bed / "sock", ""), "another rws answers on " + (bed / "sock"));
  }
  EXPECT_EQ(bed.Say("still\n"), "got still\n");
  bed.Stop();
  bed.control.reset();
  EXPECT_FALSE(fs::exists(bed / "sock"));
  Bed next;
  const int dead = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_un at{};
  at.sun_family = AF_UNIX;
  std::strcpy(at.sun_path, (next / "sock").c_str());
  ASSERT_EQ(::bind(dead, reinterpret_cast<sockaddr*>(&at), sizeof at), 0);
  ::close(dead);
  EXPECT_EQ(next.Open(), "");
  EXPECT_EQ(next.Say("x\n"), "got x\n");
}

TEST(Control, AFileThatIsNoSocketIsLeftAlone) {
  Bed bed;
  std::ofstream(bed / "sock") << "precious";
  EXPECT_EQ(bed.Open(), "control socket " + (bed / "sock") + ": a file that is no socket is in the way");
  bed.Stop();
  bed.control.reset();
  std::string text;
  std::ifstream(bed / "sock") >> text;
  EXPECT_EQ(text, "precious");
}

TEST(Control, PathsThatCannotBe) {
  Bed bed;
  const std::string deep = bed / "no/such/folder";
  EXPECT_TRUE(bed.control->Open(deep, "").starts_with("control socket " + deep + ": "));
  const std::string longer(200, 'x');
  EXPECT_EQ(bed.control->Open(longer, ""), "control path is too long: " + longer);
  Bed watching;
  EXPECT_TRUE(watching.control->Open(watching / "sock", watching / "none/file").starts_with("cannot watch " + (watching / "none/file") + ": "));
}

TEST(Control, AWatchedFileThatIsReplacedReloads) {
  Bed bed;
  ASSERT_EQ(bed.Open(bed / "site.rwsb"), "");
  std::ofstream(bed / "other") << "x";                 // another file of the folder
  std::ofstream(bed / "site.rwsb.new") << "1";
  fs::rename(bed / "site.rwsb.new", bed / "site.rwsb");
  EXPECT_TRUE(bed.reloads.Reaches(1));
  std::ofstream(bed / "site.rwsb") << "2";
  EXPECT_TRUE(bed.reloads.Reaches(2));
  EXPECT_EQ(bed.Say("x\n"), "got x\n");                // what came before has been seen
  EXPECT_EQ(bed.reloads.count(), 2);
}

TEST(Control, SignalsAreHooks) {
  Bed bed;
  ASSERT_EQ(bed.Open(), "");
  ::kill(::getpid(), SIGHUP);
  EXPECT_TRUE(bed.reloads.Reaches(1));
  ::kill(::getpid(), SIGUSR1);
  EXPECT_TRUE(bed.reopens.Reaches(1));
  EXPECT_EQ(bed.reloads.count(), 1);
}

TEST(AskNode, SaysWhatWasAnswered) {
  Bed bed;
  ASSERT_EQ(bed.Open(), "");
  testing::internal::CaptureStdout();
  EXPECT_EQ(AskNode(bed / "sock", "status\n"), 0);
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "got status\n");
  testing::internal::CaptureStderr();
  EXPECT_EQ(AskNode(bed / "sock", "bad\n"), 1);
  EXPECT_EQ(AskNode(bed / "nobody", "status\n"), 1);
  EXPECT_EQ(testing::internal::GetCapturedStderr(), "error: no\nrws: no node answers on " + (bed / "nobody") + ": No such file or directory\n");
}

}  // namespace
}  // namespace rws
