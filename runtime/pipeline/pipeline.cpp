// The run of one exchange through its stages.
#include "runtime/pipeline/pipeline.h"

#include "runtime/pipeline/limited_body.h"
#include "runtime/pipeline/replies.h"

namespace rws {

std::optional<Response> Pipeline::Before(Exchange& exchange, Request& request) const {
  for (const auto& guard : guards)
    if (uint16_t status = guard->Check(exchange).status) return LocalReply(exchange.arena(), status);
  if (request.body) {
    std::optional<uint64_t> length = request.body->Remaining();
    if (length && *length > limit_body) return LocalReply(exchange.arena(), 413);
    if (!length) request.body = MakeBody<LimitedBody>(exchange.arena(), std::move(request.body), limit_body);
  }
  for (const auto& stage : transforms)
    if (std::optional<Response> reply = stage->OnRequest(exchange, request.head)) return reply;
  return std::nullopt;
}

Response Pipeline::Reply(Exchange& exchange, Response response) const {
  exchange.status = response.head.status;
  for (const auto& stage : responses) {
    Status done = stage->OnResponse(exchange, response.head);
    if (!done.ok()) {
      exchange.fault = NameOf(done.error().fault).data();
      response = ErrorReply(exchange.arena(), done.error());
      break;
    }
  }
  exchange.status = response.head.status;
  return response;
}

Task<Response> Pipeline::Run(Exchange& exchange, Request request) const {
  exchange.downstream.SetIdleTimeout(timeouts.idle);
  if (timeouts.total != 0) exchange.deadline_ms = exchange.started_ms + timeouts.total;
  std::optional<Response> early = Before(exchange, request);
  if (early) {
    request.body.reset();
    co_return Reply(exchange, std::move(*early));
  }
  if (filters.empty() && !dispatches) co_return Reply(exchange, LocalReply(exchange.arena(), 404));
  Attempt attempt;
  attempt.timeouts = &timeouts;
  attempt.deadline_ms = exchange.deadline_ms;
  Next next(filters, exchange.dispatch);
  Result<Response> result = co_await next.Run(exchange, attempt, std::move(request));
  if (!result.ok()) {
    exchange.fault = NameOf(result.error().fault).data();
    co_return Reply(exchange, ErrorReply(exchange.arena(), result.error()));
  }
  co_return Reply(exchange, std::move(*result));
}

}  // namespace rws
