#include "runtime/net/address.h"

#include <gtest/gtest.h>

namespace rws {
namespace {

TEST(SocketAddr, ParsesAndPrints) {
  EXPECT_EQ(SocketAddr::Parse("10.0.0.1", 80)->ToString(), "10.0.0.1:80");
  EXPECT_EQ(SocketAddr::Parse("2001:DB8::1", 443)->ToString(), "[2001:db8::1]:443");
  EXPECT_EQ(SocketAddr::Parse("", 80)->ToString(), "[::]:80");
  EXPECT_EQ(SocketAddr::Parse("::1", 8080)->port(), 8080);
  EXPECT_EQ(SocketAddr::Parse("::1", 1)->ip(), "::1");
}

TEST(SocketAddr, RefusesWhatIsNone) {
  using std::string_view_literals::operator""sv;
  for (std::string_view bad : {"1.2.3"sv, "1.2.3.4.5"sv, "256.1.1.1"sv, "01.2.3.4x"sv, "::g"sv, "[::1]"sv, "host"sv, "1.2.3.4\0x"sv, "fe80::1%lo"sv,
                               "1111:2222:3333:4444:5555:6666:7777:8888:9999:1111:2222:3333:4444"sv}) {
    EXPECT_FALSE(SocketAddr::Parse(bad, 1)) << bad;
  }
}

TEST(SocketAddr, FoldsMappedAddresses) {
  auto mapped = SocketAddr::Parse("::ffff:192.0.2.7", 99);
  EXPECT_EQ(mapped, SocketAddr::Parse("192.0.2.7", 99));
  EXPECT_EQ(mapped->family(), AF_INET);
  sockaddr_in6 v6{};
  v6.sin6_family = AF_INET6;
  v6.sin6_port = htons(7);
  v6.sin6_addr.s6_addr[10] = v6.sin6_addr.s6_addr[11] = 0xff;
  v6.sin6_addr.s6_addr[15] = 1;
  sockaddr_storage storage{};
  reinterpret_cast<sockaddr_in6&>(storage) = v6;
  EXPECT_EQ(SocketAddr::From(storage).ToString(), "0.0.0.1:7");
}

TEST(SocketAddr, UnnamedPeersAreEmpty) {
  sockaddr_storage storage{};
  storage.ss_family = AF_UNIX;
  SocketAddr a = SocketAddr::From(storage);
  EXPECT_EQ(a.family(), 0);
  EXPECT_EQ(a.ip(), "");
  EXPECT_FALSE(a == *SocketAddr::Parse("::1", 1));
}

}  // namespace
}  // namespace rws
