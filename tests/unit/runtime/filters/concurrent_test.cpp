// limit concurrent, limit connections: held as long as the exchange, or the connection, lives.
#include <gtest/gtest.h>

#include "runtime/state/filter_state.h"
#include "tests/unit/runtime/filters/filter_case.h"

namespace rws {
namespace {

struct InUseCase : FilterCase {
  explicit InUseCase(FilterState* kept) { state = kept; }
  ~InUseCase() { EndExchange(); }
  fbs::InUseT Of(uint32_t most, bool connections, uint32_t program) {
    fbs::InUseT use;
    use.name = "main limit";
    use.most = most;
    use.connections = connections;
    use.key_program = program;
    return use;
  }
  uint32_t Query() { return made.Program({made.Field(FieldId::kQueryField, SinkId::kPlain, "k")}); }
  void EndExchange() {
    if (exchange) std::exchange(exchange, nullptr)->~Exchange();
  }
};

TEST(InUse, AnExchangeHoldsItsPlaceUntilItEnds) {
  FilterState kept;
  InUseCase first(&kept), second(&kept);
  for (InUseCase* c : {&first, &second}) {
    c->Proxy();
    c->Guard(c->Of(1, false, format::kNone));
  }
  EXPECT_EQ(first.Get("/").status, 200);
  const Answered refused = second.Get("/");
  EXPECT_EQ(refused.status, 503);
  EXPECT_EQ(second.exchange->fault, Fault::kOverloaded);
  EXPECT_NE(refused.fields.find("Retry-After: 1\n"), std::string::npos);
  second.EndExchange();
  first.EndExchange();
  EXPECT_EQ(kept.uses.keys(), 0u);
  EXPECT_EQ(second.Get("/").status, 200);
}

TEST(InUse, EachKeyHasItsOwn) {
  FilterState kept;
  InUseCase first(&kept), second(&kept);
  for (InUseCase* c : {&first, &second}) {
    c->Proxy();
    c->Guard(c->Of(1, false, c->Query()));
  }
  EXPECT_EQ(first.Get("/?k=a").status, 200);
  EXPECT_EQ(second.Get("/?k=a").status, 429);
  EXPECT_EQ(second.exchange->fault, Fault::kTooManyAtOnce);
  second.EndExchange();
  EXPECT_EQ(second.Get("/?k=b").status, 200);
}

TEST(InUse, AConnectionCountsOnceAndUntilItEnds) {
  FilterState kept;
  Holds one, other;
  InUseCase first(&kept), second(&kept);
  first.peer.holds = &one;
  second.peer.holds = &other;
  for (InUseCase* c : {&first, &second}) {
    c->Proxy();
    c->Guard(c->Of(1, true, c->Query()));
  }
  EXPECT_EQ(first.Get("/?k=a").status, 200);
  first.EndExchange();
  EXPECT_EQ(first.Get("/?k=a").status, 200);
  first.EndExchange();
  EXPECT_EQ(second.Get("/?k=a").status, 429);
  second.EndExchange();
  one.clear();
  EXPECT_EQ(second.Get("/?k=a").status, 200);
}

TEST(InUse, AConnectionOfManyKeysHoldsTheLast) {
  FilterState kept;
  Holds holds;
  InUseCase c(&kept);
  c.peer.holds = &holds;
  c.Proxy();
  c.Guard(c.Of(1, true, c.Query()));
  for (int i = 0; i < 40; ++i) {
    EXPECT_EQ(c.Get("/?k=" + std::to_string(i)).status, 200);
    c.EndExchange();
  }
  EXPECT_EQ(holds.size(), 16u);
  EXPECT_EQ(kept.uses.keys(), 16u);
}

}  // namespace
}  // namespace rws
