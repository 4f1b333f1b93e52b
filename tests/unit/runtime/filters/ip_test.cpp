#include <gtest/gtest.h>

#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

fbs::IpGuardT List(bool allow, std::vector<std::string> from) {
  fbs::IpGuardT guard;
  guard.allow = allow;
  guard.from = std::move(from);
  return guard;
}

uint16_t Asked(std::vector<fbs::IpGuardT> guards, std::string_view client) {
  FilterCase c;
  for (fbs::IpGuardT& guard : guards) c.Guard(std::move(guard));
  c.Action(fbs::RespondT());
  c.peer.ip = client;
  return c.Get("/").status;
}

TEST(IpGuard, AllowTakesThoseOfTheListAlone) {
  const auto office = List(true, {"10.0.0.0/8", "2001:db8::7"});
  EXPECT_EQ(Asked({office}, "10.1.2.3"), 200);
  EXPECT_EQ(Asked({office}, "2001:db8::7"), 200);
  EXPECT_EQ(Asked({office}, "11.0.0.1"), 403);
  EXPECT_EQ(Asked({office}, "2001:db8::8"), 403);
  EXPECT_EQ(Asked({List(true, {})}, "10.0.0.1"), 403);
}

TEST(IpGuard, DenyTakesAllOthers) {
  const auto bad = List(false, {"203.0.113.0/24"});
  EXPECT_EQ(Asked({bad}, "203.0.113.9"), 403);
  EXPECT_EQ(Asked({bad}, "203.0.114.9"), 200);
}

TEST(IpGuard, AllOfSeveralMustPass) {
  const auto net = List(true, {"10.0.0.0/8"}), part = List(true, {"10.1.0.0/16"}), one = List(false, {"10.1.0.5"});
  EXPECT_EQ(Asked({net, part, one}, "10.1.0.4"), 200);
  EXPECT_EQ(Asked({net, part, one}, "10.2.0.4"), 403);
  EXPECT_EQ(Asked({net, part, one}, "10.1.0.5"), 403);
}

TEST(IpGuard, AnAddressThatIsNoneIsRefusedByBoth) {
  EXPECT_EQ(Asked({List(true, {"0.0.0.0/0", "::/0"})}, "somewhere"), 403);
  EXPECT_EQ(Asked({List(false, {"10.0.0.1"})}, ""), 403);
}

TEST(IpGuard, TheHopThatATrustedProxyNames) {
  for (const auto& [hop, status] : {std::pair("10.0.0.9", 200), std::pair("192.0.2.1", 403)}) {
    FilterCase c;
    c.made.records.server->trust = {"192.0.2.0/24"};
    c.Guard(List(true, {"10.0.0.0/8"}));
    c.Action(fbs::RespondT());
    c.peer.ip = "192.0.2.7";
    c.peer.trusted = true;
    EXPECT_EQ(c.Get("/", {{"X-Forwarded-For", hop}}).status, status) << hop;
  }
}

TEST(IpGuard, ItRunsBeforeTransformsAndAction) {
  FilterCase c;
  c.Guard(List(false, {"192.0.2.7"}));
  c.Proxy();
  EXPECT_EQ(c.Get("/").status, 403);
  EXPECT_EQ(c.dispatch.sent, 0);
}

TEST(IpGuard, ABundleWithWhatIsNoNetworkIsRefused) {
  FilterCase c;
  c.Guard(List(true, {"10.0.0.0/99"}));
  c.Action(fbs::RespondT());
  EXPECT_EQ(c.Prepare(MakeStage), "allow ip, deny ip: not a network: 10.0.0.0/99");
}

}  // namespace
}  // namespace rws
