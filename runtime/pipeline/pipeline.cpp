// The run of one exchange through its stages.
#include "runtime/pipeline/pipeline.h"

#include "runtime/http/semantics.h"
#include "runtime/pipeline/limited_body.h"
#include "runtime/pipeline/replies.h"

namespace rws {

namespace {

Task<Result<Response>> Answered(Exchange&, Response reply) { co_return std::move(reply); }

}  // namespace

Task<Result<Response>> Decided::Send(Exchange& exchange, Attempt&, Request) { return Answered(exchange, std::move(reply_)); }

bool Next::Advance(Exchange& exchange, RequestHead& head, std::optional<Response>& reply) {
  for (; !rest_.empty() && !rest_.front().filter; rest_ = rest_.subspan(1)) {
    const Stage& stage = rest_.front();
    if (stage.head) reply = stage.head->OnRequest(exchange, head);
    else if (uint16_t status = stage.guard->Check(exchange).status) reply = LocalReply(exchange.arena(), status);
    if (reply) return true;
  }
  return false;
}

Task<Result<Response>> Next::Run(Exchange& exchange, Attempt& attempt, Request request) const {
  Next rest = *this;
  std::optional<Response> reply;
  if (rest.Advance(exchange, request.head, reply)) return Answered(exchange, std::move(*reply));
  if (rest.rest_.empty()) return last_->Send(exchange, attempt, std::move(request));
  return rest.rest_.front().filter->Handle(exchange, attempt, std::move(request), Next(rest.rest_.subspan(1), *last_));
}

std::optional<Response> Pipeline::LimitBody(Exchange& exchange, Request& request) const {
  if (!request.body || AsksForTunnel(request.head)) return std::nullopt;      // a tunnel has no size
  std::optional<uint64_t> length = request.body->Remaining();
  if (length && *length > limit_body) {
    exchange.fault = Fault::kBodyTooLarge;
    return LocalReply(exchange.arena(), 413);
  }
  if (!length) request.body = MakeBody<LimitedBody>(exchange.arena(), std::move(request.body), limit_body);
  return std::nullopt;
}

Response Pipeline::Reply(Exchange& exchange, Response response) const {
  exchange.status = response.head.status;
  for (const auto& stage : responses) {
    Status done = stage->OnResponse(exchange, response);
    if (!done.ok()) {
      exchange.fault = done.error().fault;
      response = ErrorReply(exchange.arena(), done.error());
      break;
    }
  }
  exchange.status = response.head.status;
  return response;
}

Task<Response> Pipeline::Run(Exchange& exchange, Request request, Dispatch& last) const {
  exchange.downstream.SetIdleTimeout(timeouts.idle);
  if (timeouts.total != 0) exchange.deadline_ms = exchange.started_ms + timeouts.total;
  Next next(stages, last);
  std::optional<Response> early = LimitBody(exchange, request);
  if (early || next.Advance(exchange, request.head, early)) {
    request.body.reset();
    co_return Reply(exchange, std::move(*early));
  }
  Attempt attempt;
  attempt.timeouts = &timeouts;
  attempt.deadline_ms = exchange.deadline_ms;
  Result<Response> result = co_await next.Run(exchange, attempt, std::move(request));
  if (!result.ok()) {
    exchange.fault = result.error().fault;
    co_return Reply(exchange, ErrorReply(exchange.arena(), result.error()));
  }
  co_return Reply(exchange, std::move(*result));
}

}  // namespace rws
