// Listening sockets by key: kept, handed in, released with their files, over the keeper's pair too.
#include "runtime/server/sockets.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "tests/support/temp_folder.h"

namespace rws {
namespace {

bool Answers(const SocketAddr& at) {
  const int fd = ::socket(at.family(), SOCK_STREAM | SOCK_CLOEXEC, 0);
  const bool connected = ::connect(fd, at.data(), at.size()) == 0;
  ::close(fd);
  return connected;
}

struct Sockets : testing::Test {
  ListenSpec Local(uint16_t mode = 0640) const { return {"", 0, folder / "s", mode}; }
  SocketAddr at() const { return *SocketAddr::Unix(folder / "s"); }
  TempFolder folder;
};

TEST_F(Sockets, KeptByKeyAndReleasedWithTheirFile) {
  SocketStore store;
  const int fd = std::get<int>(store.Listen(Local()));
  EXPECT_EQ(std::get<int>(store.Listen(Local(0600))), fd);
  struct stat st{};
  ASSERT_EQ(::stat((folder / "s").c_str(), &st), 0);
  EXPECT_EQ(st.st_mode & 0777, 0600u);
  EXPECT_TRUE(Answers(at()));
  EXPECT_TRUE(std::holds_alternative<ListenError>(SocketStore().Listen(Local())));      // somebody answers there
  store.Release(Local().key());
  EXPECT_NE(::stat((folder / "s").c_str(), &st), 0);
  EXPECT_FALSE(Answers(at()));
}

TEST_F(Sockets, OneThatWasHandedInIsTakenByItsAddress) {
  struct stat st{};
  {
    SocketStore store;
    const int given = std::get<int>(OpenUnixListener(at(), 0600));
    const int other = std::get<int>(OpenListener(*SocketAddr::Parse("127.0.0.1", 0), false));
    store.Inherit({other, given});
    EXPECT_EQ(std::get<int>(store.Listen(Local())), given);
  }
  EXPECT_EQ(::stat((folder / "s").c_str(), &st), 0);     // the file is its maker's
}

TEST_F(Sockets, ForgottenOnesLiveOnInTheParent) {
  SocketStore store;
  const int kept = ::dup(std::get<int>(store.Listen(Local())));
  store.Forget();
  EXPECT_TRUE(Answers(at()));
  ::close(kept);
}

TEST(ListenSpec, Keys) {
  EXPECT_EQ((ListenSpec{"::1", 80, "", 0}).key(), "[::1]:80");
  EXPECT_EQ((ListenSpec{"", 80, "", 0}).key(), "[]:80");
  EXPECT_EQ((ListenSpec{"", 0, "/run/x", 0}).key(), "unix:/run/x");
}

}  // namespace
}  // namespace rws
