// Laws 7 and 8 at a whole worker: bundles made by hand, real sockets of the loopback, the test plays client and origin.
#include "runtime/server/worker.h"
#include "runtime/state/ticket_keys.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <future>

#include "runtime/base/offload_pool.h"
#include "tests/support/lock_count.h"
#include "tests/support/made_bundle.h"
#include "tests/support/temp_folder.h"

namespace rws {
namespace {

constexpr timeval kPatience{10, 0};                    // then a test fails instead of hanging

// Blocking ends, for the thread of the test.
struct Socket {
  explicit Socket(int f) : fd(f) {
    RWS_CHECK(fd >= 0);
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
  }
  Socket(const Socket&) = delete;
  Socket& operator=(const Socket&) = delete;
  ~Socket() { ::close(fd); }
  void Say(std::string_view text) { RWS_CHECK(::send(fd, text.data(), text.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(text.size())); }
  // Until it ends with `tail`, or nothing more comes.
  std::string Hear(std::string_view tail) {
    std::string got;
    char part[4096];
    while (!got.ends_with(tail)) {
      const ssize_t n = ::recv(fd, part, sizeof part, 0);
      if (n <= 0) break;
      got.append(part, static_cast<size_t>(n));
    }
    return got;
  }
  const int fd;
};

struct Listener {
  Listener() : fd(std::get<int>(OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false))) {
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    RWS_CHECK(::getsockname(fd, reinterpret_cast<sockaddr*>(&bound), &size) == 0);
    address = SocketAddr::From(bound);
    const int flags = ::fcntl(fd, F_GETFL);
    ::fcntl(fd, F_SETFL, flags & ~O_NONBLOCK);
    ::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &kPatience, sizeof kPatience);
  }
  ~Listener() { ::close(fd); }
  int Accept() { return ::accept4(fd, nullptr, nullptr, SOCK_CLOEXEC); }
  int fd;
  SocketAddr address;
};

// Notes on which thread completions run.
class NotingOffload final : public Offload {
 public:
  bool Submit(Poster& home, std::function<void()> work, std::function<void()> done) override {
    ++jobs;
    return pool_.Submit(
        home, [this, work] { worked = std::this_thread::get_id(), work(); },
        [this, done] { completed = std::this_thread::get_id(), done(); });
  }
  std::atomic<int> jobs{0};
  std::atomic<std::thread::id> worked, completed;

 private:
  OffloadPool pool_;
};

const char* const kGet = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";

struct Bed {
  Bed() {
    const int listening = std::get<int>(OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false));
    sockaddr_storage bound{};
    socklen_t size = sizeof bound;
    RWS_CHECK(::getsockname(listening, reinterpret_cast<sockaddr*>(&bound), &size) == 0);
    address = SocketAddr::From(bound);
    sockets.push_back({listening, "it", 0, address.port(), false});
    RWS_CHECK(log.Open("/dev/null").empty());
    worker.Start();
  }
  ~Bed() {
    worker.Join();
    ::close(sockets[0].fd);
  }
  std::shared_ptr<Generation> Load(const MadeBundle& made) {
    auto loaded = LoadGeneration(folder.Put("site.rwsb", made.Bytes()), nursery, nullptr);
    if (auto* error = std::get_if<std::string>(&loaded)) CheckFailed(error->c_str(), __FILE__, __LINE__);
    return std::get<0>(loaded);
  }
  std::shared_ptr<Generation> Says(std::string_view text) {
    MadeBundle made;
    fbs::RespondT respond;
    respond.text_program = made.Program({made.Literal(text)});
    made.records.pipelines[0]->action = MadeBundle::Step(respond);
    made.AddRoute(0, text);
    return Load(made);
  }
  std::shared_ptr<Generation> Proxies(const SocketAddr& origin) {
    MadeBundle made;
    fbs::ProxyT proxy;
    proxy.upstream = made.AddUpstream("app", origin.port());
    made.records.server->log = std::make_unique<fbs::AccessLogT>();
    made.records.pipelines[0]->action = MadeBundle::Step(proxy);
    made.AddRoute(0, "proxied");
    return Load(made);
  }
  // On the worker's thread; returns when it has run.
  template <class F>
  auto On(F f) {
    std::packaged_task<decltype(f())()> task(f);
    auto result = task.get_future();
    worker.reactor().Post([&task] { task(); });
    return result.get();
  }
  void Swap(std::shared_ptr<Generation> next) {
    On([&] { worker.Swap(std::move(next), sockets); });
  }
  int Connect() const {
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    RWS_CHECK(::connect(fd, address.data(), address.size()) == 0);
    return fd;
  }
  TempFolder folder;
  SystemClock clock;
  NotingOffload offload;
  LogWriter log;
  std::atomic<int> alive{0};
  MetricNames names;
  SpanQueue spans;
  LocalCa ca{folder.path};
  FilterState filters;
  Nursery nursery{folder.path, 0, alive, names, ca, clock, filters};
  TicketKeys tickets;
  TlsServer tls{tickets};
  SocketAddr address;
  std::vector<ListenSocket> sockets;
  Gate gate;
  Worker worker{clock, offload, log, spans, tls, gate, "rws-test"};
};

TEST(Law7, AnExchangeBorrowsItsBundleAndTheLastOneEndsIt) {
  Bed bed;
  Listener origins;
  std::shared_ptr<Generation> first = bed.Proxies(origins.address);
  const std::weak_ptr<Generation> watched = first;
  bed.Swap(first);
  EXPECT_EQ(watched.use_count(), 2);                   // the worker's and ours
  Socket client(bed.Connect()), other(bed.Connect());
  client.Say(kGet);
  Socket origin(origins.Accept());
  ASSERT_NE(origin.Hear("\r\n\r\n"), "");
  EXPECT_EQ(watched.use_count(), 2);                   // an exchange takes no shared count
  first.reset();
  bed.Swap(bed.Says("two"));
  EXPECT_EQ(watched.use_count(), 1);                   // held for the exchange under way
  EXPECT_EQ(bed.alive, 2);
  other.Say(kGet);
  EXPECT_TRUE(other.Hear("two").ends_with("\r\n\r\ntwo"));
  origin.Say("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\none");
  EXPECT_TRUE(client.Hear("one").ends_with("\r\n\r\none"));
  for (int i = 0; i < 1000 && !watched.expired(); ++i) bed.On([] {});
  EXPECT_TRUE(watched.expired());
  bed.On([] {});                                       // it may be dying still
  EXPECT_EQ(bed.alive, 1);
  client.Say(kGet);                                    // the connection lives on, under the new one
  EXPECT_TRUE(client.Hear("two").ends_with("\r\n\r\ntwo"));
}

TEST(Law7, ABundleWithoutExchangesGoesWithTheSwap) {
  Bed bed;
  std::shared_ptr<Generation> first = bed.Says("one");
  const std::weak_ptr<Generation> watched = first;
  bed.Swap(std::move(first));
  Socket client(bed.Connect());
  client.Say(kGet);
  EXPECT_TRUE(client.Hear("one").ends_with("one"));
  bed.On([] {});
  bed.Swap(bed.Says("two"));
  for (int i = 0; i < 1000 && !watched.expired(); ++i) bed.On([] {});
  EXPECT_TRUE(watched.expired());
  EXPECT_EQ(bed.alive, 1);
}

TEST(Law7, AnExchangeThatIsCutLetsGoToo) {
  Bed bed;
  Listener origins;
  std::shared_ptr<Generation> first = bed.Proxies(origins.address);
  const std::weak_ptr<Generation> watched = first;
  bed.Swap(std::move(first));
  auto client = std::make_unique<Socket>(bed.Connect());
  client->Say(kGet);
  Socket origin(origins.Accept());
  ASSERT_NE(origin.Hear("\r\n\r\n"), "");
  bed.Swap(bed.Says("two"));
  EXPECT_FALSE(watched.expired());
  ::shutdown(origin.fd, SHUT_RDWR);                    // 502
  EXPECT_TRUE(client->Hear("502 Bad Gateway\n").starts_with("HTTP/1.1 502 "));
  for (int i = 0; i < 1000 && !watched.expired(); ++i) bed.On([] {});
  EXPECT_TRUE(watched.expired());
}

// Ten more requests cost not one lock more; those of the two posts around them are the same.
TEST(Law8, NoLocksOnThePathOfARequest) {
  Bed bed;
  Listener origins;
  bed.Swap(bed.Proxies(origins.address));
  Socket client(bed.Connect());
  client.Say(kGet);
  Socket origin(origins.Accept());
  auto exchange = [&] {
    if (origin.Hear("\r\n\r\n").empty()) return false;
    origin.Say("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    return client.Hear("ok").ends_with("ok");
  };
  ASSERT_TRUE(exchange());
  const size_t first = bed.On(Locks), second = bed.On(Locks);
  EXPECT_GT(second, first);                            // it does count: a post takes one
  for (int i = 0; i < 10; ++i) {
    client.Say(kGet);
    ASSERT_TRUE(exchange());
  }
  EXPECT_EQ(bed.On(Locks) - second, second - first);
  const uint32_t series = bed.names.routes.IdOf(bed.names.routes.names().back().first, "proxied");
  EXPECT_EQ(bed.worker.metrics().routes.Find(series)->by_class[2].Get(), 11u);
}

TEST(Law8, WhatWasOffloadedComesBackToItsWorker) {
  Bed bed;
  bed.folder.Put("www/a.txt", "hello");
  MadeBundle made;
  fbs::FilesT files;
  files.root = "www";
  made.records.pipelines[0]->action = MadeBundle::Step(std::move(files));
  made.AddRoute(0, "files");
  bed.Swap(bed.Load(made));
  Socket client(bed.Connect());
  client.Say("GET /a.txt HTTP/1.1\r\nHost: a\r\n\r\n");
  EXPECT_TRUE(client.Hear("hello").ends_with("\r\n\r\nhello"));
  const std::thread::id home = bed.On([] { return std::this_thread::get_id(); });
  EXPECT_EQ(bed.offload.jobs, 1);
  EXPECT_EQ(bed.offload.completed.load(), home);
  EXPECT_NE(bed.offload.worked.load(), home);
}

}  // namespace
}  // namespace rws
