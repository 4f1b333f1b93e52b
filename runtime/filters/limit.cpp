// limit RATE by VAL: so many requests of one key, all workers and all bundles counted together; more are answered 429.
#include <algorithm>

#include "runtime/filters/makers.h"
#include "runtime/pipeline/replies.h"
#include "runtime/program/program.h"
#include "runtime/state/filter_state.h"

namespace rws {
namespace {

std::string_view Seconds(Arena& arena, uint64_t micros) {
  const std::string text = std::to_string(std::max<uint64_t>((micros + 999'999) / 1'000'000, 1));
  return arena.Copy(text);
}

class Limit final : public HeadFilter {
 public:
  Limit(const fbs::Limit& r, FilterState& state)
      : rates_(state.Rates()), limit_(r.count(), r.per(), r.burst()), program_(r.key_program()),
        key_{SipHash(state.key, r.name()->string_view()), SipHash({state.key.k1, state.key.k0}, r.name()->string_view())} {}

  // The clock is read anew: a worker's own time stands still while it works off what came in one turn.
  std::optional<Response> OnRequest(Exchange& exchange, Request&) const override {
    Result<std::string_view> key = RunProgram(exchange.prepared.view(), program_, exchange, exchange.arena());
    if (!key.ok()) return ErrorReply(exchange.arena(), key.error());
    const RateTable::Verdict verdict = rates_.Take(SipHash(key_, *key), limit_, exchange.services.clock.NowMicros());
    if (verdict.passes) return std::nullopt;
    exchange.fault = Fault::kRateLimited;
    Response reply = LocalReply(exchange.arena(), 429);      // RFC 6585 4
    reply.head.fields.Add(HeaderName::kRetryAfter, Seconds(exchange.arena(), verdict.wait_micros));
    return reply;
  }

 private:
  RateTable& rates_;
  RateLimit limit_;
  uint32_t program_;
  SipKey key_;                                               // of the declaration
};

class Unlimited final : public HeadFilter {};

}  // namespace

// Without a node's state (tools, tests of a site) nothing is counted and all pass (language, section 9).
Stage MakeLimit(const fbs::Limit& record, const FilterContext& context) {
  Stage s;
  s.for_preflights = true;
  if (context.state) s.head = std::make_unique<Limit>(record, *context.state);
  else s.head = std::make_unique<Unlimited>();
  return s;
}

}  // namespace rws
