// The run of one exchange through its stages.
#include "runtime/pipeline/pipeline.h"

#include "runtime/http/semantics.h"
#include "runtime/pipeline/limited_body.h"
#include "runtime/pipeline/paced_body.h"
#include "runtime/pipeline/replies.h"

namespace rws {

namespace {

Task<Result<Response>> Answered(Exchange&, Response reply) { co_return std::move(reply); }

Status RunLines(const std::vector<std::unique_ptr<HeadFilter>>& lines, Exchange& exchange, Response& response) {
  for (const auto& line : lines)
    if (Status done = line->OnResponse(exchange, response); !done.ok()) return done;
  return Ok();
}

}  // namespace

Task<Result<Response>> Decided::Send(Exchange& exchange, Attempt&, Request) { return Answered(exchange, std::move(reply_)); }

bool Next::Advance(Exchange& exchange, Request& request, std::optional<Response>& reply) {
  for (; !rest_.empty() && !rest_.front().filter; rest_ = rest_.subspan(1)) {
    const Stage& stage = rest_.front();
    if (stage.head) reply = stage.head->OnRequest(exchange, request);
    else if (uint16_t status = stage.guard->Check(exchange).status) reply = LocalReply(exchange.arena(), status);
    if (reply) return true;
  }
  return false;
}

Task<Result<Response>> Next::Run(Exchange& exchange, Attempt& attempt, Request request) const {
  Next rest = *this;
  std::optional<Response> reply;
  if (rest.Advance(exchange, request, reply)) return Answered(exchange, std::move(*reply));
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
  if (Status done = RunLines(responses, exchange, response); !done.ok()) {
    exchange.fault = done.error().fault;
    response = ErrorReply(exchange.arena(), done.error());
  }
  exchange.status = response.head.status;
  if (bandwidth != 0 && response.body && !response.head.tunnel)
    response.body = MakeBody<PacedBody>(exchange.arena(), std::move(response.body), bandwidth, exchange.services.timers);
  return response;
}

Attempt Pipeline::First(const Exchange& exchange) const {
  Attempt attempt;
  attempt.timeouts = &timeouts;
  attempt.deadline_ms = exchange.deadline_ms;
  return attempt;
}

const ErrorPage* Pipeline::PageFor(const Exchange& exchange, uint16_t status) const {
  if (status < 400 || exchange.method == Method::kGrpc || exchange.method == Method::kWs) return nullptr;
  for (const ErrorPage* page : errors)
    if (status >= page->first && status <= page->last && (page->of_origin || !exchange.by_origin)) return page;
  return nullptr;
}

// The status stays unless the page states one, and so do the fields without which the answer could not be understood. A page that
// fails leaves the answer as it was.
Task<Response> Pipeline::Paged(Exchange& exchange, const ErrorPage& page, Response answer, Dispatch& last) const {
  Arena& arena = exchange.arena();
  exchange.status = answer.head.status;
  Request ask(arena);
  ask.head.method = Method::kGet;
  ask.head.method_token = Token(Method::kGet);
  ask.head.target = exchange.upstream_path;
  Attempt attempt = First(exchange);
  Next action(page.action, last);
  Result<Response> made = co_await action.Run(exchange, attempt, std::move(ask));
  const bool well = made.ok() && (page.states_status || made->head.status == 200);
  if (!well) co_return std::move(answer);
  ResponseHead& head = made->head;
  if (!page.states_status) head.status = answer.head.status;
  for (HeaderName validator : {HeaderName::kEtag, HeaderName::kLastModified, HeaderName::kAcceptRanges}) head.fields.Remove(validator);
  for (const Field& f : answer.head.fields)
    if (f.id == HeaderName::kWwwAuthenticate || f.id == HeaderName::kRetryAfter || f.id == HeaderName::kAllow || f.id == HeaderName::kConnection) head.fields.Add(f);
  Status done = RunLines(page.responses, exchange, *made);
  if (!done.ok()) co_return ErrorReply(arena, done.error());
  co_return std::move(*made);
}

Response Pipeline::Preflight(Exchange& exchange, Request request) const {
  exchange.preflight = true;
  for (const Stage& stage : stages) {
    if (!stage.for_preflights) continue;
    std::optional<Response> reply;
    Next(std::span(&stage, 1), exchange.dispatch).Advance(exchange, request, reply);
    if (reply) return Reply(exchange, std::move(*reply));
  }
  return Reply(exchange, TextReply(exchange.arena(), 204, "", ""));
}

Task<Response> Pipeline::Run(Exchange& exchange, Request request, Dispatch& last) const {
  exchange.downstream.SetIdleTimeout(timeouts.idle);
  if (timeouts.total != 0) exchange.deadline_ms = exchange.started_ms + timeouts.total;
  Next next(stages, last);
  std::optional<Response> answer = LimitBody(exchange, request);
  if (answer || next.Advance(exchange, request, answer)) {
    request.body.reset();
  } else {
    Attempt attempt = First(exchange);
    Result<Response> result = co_await next.Run(exchange, attempt, std::move(request));
    if (result.ok()) {
      answer.emplace(std::move(*result));
    } else {
      exchange.fault = result.error().fault;
      exchange.by_origin = false;
      answer.emplace(ErrorReply(exchange.arena(), result.error()));
    }
  }
  if (const ErrorPage* page = PageFor(exchange, answer->head.status)) {
    Response paged = co_await Paged(exchange, *page, std::move(*answer), last);
    co_return Reply(exchange, std::move(paged));
  }
  co_return Reply(exchange, std::move(*answer));
}

}  // namespace rws
