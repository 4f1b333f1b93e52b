// limit concurrent N [by VAL], limit connections N by VAL: so many of one key at one time, all workers and bundles counted together.
#include <algorithm>

#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"
#include "runtime/state/filter_state.h"

namespace rws {
namespace {

inline constexpr size_t kMaxHolds = 16;                      // of one connection: beyond, the oldest is let go

class Use final : public Hold {
 public:
  Use(UseTable& table, uint64_t hash) : table_(table), hash_(hash) {}
  ~Use() override { table_.Give(hash_); }
  uint64_t id() const override { return hash_; }

 private:
  UseTable& table_;
  uint64_t hash_;
};

class InUse final : public HeadFilter {
 public:
  InUse(const fbs::InUse& r, FilterState& state)
      : table_(state.uses), record_(r), key_{SipHash(state.key, r.name()->string_view()), SipHash({state.key.k1, state.key.k0}, r.name()->string_view())} {}

  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    std::string_view key;
    if (record_.key_program() != format::kNone) {
      Result<std::string_view> made = RunProgram(exchange.prepared.view(), record_.key_program(), exchange, exchange.arena());
      if (!made.ok()) return ErrorReply(exchange.arena(), made.error());
      key = *made;
    }
    const uint64_t hash = SipHash(key_, key);
    Holds* holds = record_.connections() ? exchange.peer.holds : &exchange.holds;
    if (!holds || IsHeld(*holds, hash)) return std::nullopt;
    if (!table_.Take(hash, record_.most())) return Refusal(exchange);
    if (holds->size() >= kMaxHolds) holds->erase(holds->begin());
    holds->push_back(std::make_unique<Use>(table_, hash));
    return std::nullopt;
  }

 private:
  bool IsHeld(const Holds& holds, uint64_t hash) const {
    return record_.connections() && std::any_of(holds.begin(), holds.end(), [&](const auto& h) { return h->id() == hash; });
  }

  // One client has too much (RFC 6585 4), or the node has (RFC 9110 15.6.4); when that ends is not known.
  Response Refusal(Exchange& exchange) const {
    exchange.fault = record_.key_program() != format::kNone ? Fault::kTooManyAtOnce : Fault::kOverloaded;
    Response reply = LocalReply(exchange.arena(), record_.key_program() != format::kNone ? 429 : 503);
    reply.head.fields.Add(HeaderName::kRetryAfter, "1");
    return reply;
  }

  UseTable& table_;
  const fbs::InUse& record_;
  SipKey key_;                                               // of the declaration
};

class Unlimited final : public HeadFilter {};

}  // namespace

// Without a node's state (tools, tests of a site) nothing is counted and all pass (language, section 9).
Stage MakeInUse(const fbs::InUse& record, const FilterContext& context) {
  Stage s;
  s.for_preflights = true;
  if (context.state) s.head = std::make_unique<InUse>(record, *context.state);
  else s.head = std::make_unique<Unlimited>();
  return s;
}

}  // namespace rws
