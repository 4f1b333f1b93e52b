// retry N on [..]: calls what is below again while it fails for a reason that is named and nothing is lost by another try.
#include <algorithm>

#include "runtime/bundle/format.h"
#include "runtime/filters/makers.h"
#include "runtime/http/semantics.h"
#include "runtime/pipeline/replay.h"
#include "runtime/program/program.h"

namespace rws {
namespace {

class Retry final : public Filter {
 public:
  explicit Retry(const fbs::Retry& r) : record_(r) {}

  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    Arena& arena = exchange.arena();
    if (!request.head.protocol.empty()) co_return co_await next.Run(exchange, attempt, std::move(request));    // a tunnel
    TapeHold tape(request.body ? arena.New<ReplayTape>(arena, std::move(request.body)) : nullptr);
    const bool twice = MayComeTwice(exchange);
    for (uint32_t left = record_.times();; --left) {
      Request each(CopyHead(arena, request.head), nullptr);
      if (tape.get()) each.body = MakeBody<ReplayBody>(arena, *tape.get());
      Result<Response> response = co_await next.Run(exchange, attempt, std::move(each));
      const bool again = left > 0 && Wanted(response, twice) && (!tape.get() || tape.get()->whole());
      if (!again || exchange.services.timers.now_ms() >= attempt.deadline_ms) co_return std::move(response);
    }
  }

 private:
  // What the origin may have seen is sent again only where that does no harm.
  bool MayComeTwice(const Exchange& exchange) const {
    if (IsIdempotent(exchange.method) || record_.always_idempotent()) return true;
    if (record_.idempotent_by() == format::kNone) return false;
    const Result<std::string_view> key = RunProgram(exchange.prepared.view(), record_.idempotent_by(), exchange, exchange.arena());
    return key.ok() && !key->empty();
  }
  bool On(fbs::RetryOn condition) const { return (record_.on() & condition) != fbs::RetryOn::NONE; }

  bool Wanted(const Result<Response>& response, bool twice) const {
    if (!response.ok()) return WantedAfter(response.error(), twice);
    if (!twice) return false;
    const ResponseHead& head = response->head;
    if (On(fbs::RetryOn::Unavailable))
      if (const Field* status = head.fields.Find("grpc-status"); status && status->value == "14") return true;
    if (On(fbs::RetryOn::ServerError) && head.status >= 500 && head.status <= 599) return true;
    return record_.statuses() && std::find(record_.statuses()->begin(), record_.statuses()->end(), head.status) != record_.statuses()->end();
  }
  bool WantedAfter(const Error& error, bool twice) const {
    switch (error.fault) {
      case Fault::kConnectFailed: return On(fbs::RetryOn::ConnectError);
      case Fault::kConnectTimeout: return On(fbs::RetryOn::ConnectError) || On(fbs::RetryOn::Timeout);
      case Fault::kOriginRefused: return On(fbs::RetryOn::Refused);
      case Fault::kOriginReset: return twice && On(fbs::RetryOn::Reset);
      case Fault::kOriginTimeout: return twice && On(fbs::RetryOn::Timeout);
      default: return false;
    }
  }

  const fbs::Retry& record_;
};

}  // namespace

Stage MakeRetry(const fbs::Retry& record, const FilterContext&) {
  Stage s;
  s.filter = std::make_unique<Retry>(record);
  return s;
}

}  // namespace rws
