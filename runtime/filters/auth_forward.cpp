// auth forward "URL": asks a service whether the request may pass. 2xx: it does, with the copied headers; below 500: the
// answer is the client's; all else, no answer too, is refused (fails closed).
#include "runtime/filters/forwarded.h"
#include "runtime/filters/makers.h"
#include "runtime/pipeline/fetch.h"
#include "runtime/pipeline/replies.h"

namespace rws {
namespace {

// Of a body that is not sent (RFC 9110 8, 10.1.1), and conditions on a resource that is not asked for.
bool OfContent(HeaderName id) {
  switch (id) {
    case HeaderName::kContentLength: case HeaderName::kContentType: case HeaderName::kExpect: case HeaderName::kRange:
    case HeaderName::kIfMatch: case HeaderName::kIfNoneMatch: case HeaderName::kIfModifiedSince: case HeaderName::kIfUnmodifiedSince:
    case HeaderName::kIfRange: return true;
    default: return false;
  }
}

class AuthForward final : public Filter {
 public:
  explicit AuthForward(const fbs::AuthForward& r, std::string_view host) : record_(r), host_(host) {}

  Task<Result<Response>> Handle(Exchange& exchange, Attempt& attempt, Request request, Next next) const override {
    for (const flatbuffers::String* name : *record_.copy()) request.head.fields.Remove(name->string_view());    // nobody says so but the service
    FetchSpec spec{record_.upstream(), record_.timeout_ms()};
    Request question = Question(exchange, request.head);
    Span* span = BeginSpan(exchange.trace, exchange.arena(), "auth forward", Span::Kind::kClient, exchange.services.timers.now_micros());
    if (exchange.trace) PropagateTrace(*exchange.trace, span, exchange.arena(), question.head.fields);
    Result<Response> verdict = co_await exchange.fetch.Send(exchange.arena(), spec, std::move(question));
    if (span) Note(*span, verdict, exchange.services.timers.now_micros());
    if (!verdict.ok()) co_return verdict.error();
    const uint16_t status = verdict->head.status;
    if (status >= 500) co_return LocalReply(exchange.arena(), 502);
    if (status < 200 || status > 299) co_return std::move(*verdict);
    for (const flatbuffers::String* name : *record_.copy()) Take(exchange.arena(), verdict->head.fields, name->string_view(), request.head.fields);
    verdict->body.reset();
    co_return co_await next.Run(exchange, attempt, std::move(request));
  }

 private:
  static void Note(Span& span, const Result<Response>& verdict, uint64_t now_us) {
    span.ended_us = now_us;
    if (verdict.ok()) span.status = verdict->head.status;
    else span.fault = verdict.error().fault;
  }
  static void Take(Arena& arena, const Fields& from, std::string_view name, Fields& to) {
    if (from.Find(name)) to.Set(name, from.Joined(name, arena));
  }

  Request Question(const Exchange& exchange, const RequestHead& head) const {
    Arena& arena = exchange.arena();
    Request question(arena);
    RequestHead& q = question.head;
    q.method = Method::kGet;
    q.method_token = "GET";
    q.scheme = head.scheme;
    q.target = record_.target()->string_view();
    q.authority = host_;
    if (record_.send() && record_.send()->size() > 0) {
      for (const flatbuffers::String* name : *record_.send()) Take(arena, head.fields, name->string_view(), q.fields);
    } else {
      for (const Field& f : head.fields)
        if (!OfContent(f.id) && f.id != HeaderName::kHost) q.fields.Add(f);
    }
    AddForwarded(exchange, q);
    q.fields.Set("X-Forwarded-Method", exchange.method_token);
    q.fields.Set("X-Forwarded-Host", exchange.authority);
    q.fields.Set("X-Forwarded-Uri", exchange.Get(FieldId::kUri, "").value_or("/"));
    return question;
  }

  const fbs::AuthForward& record_;
  std::string_view host_;
};

}  // namespace

Stage MakeAuthForward(const fbs::AuthForward& record, const FilterContext& context) {
  Stage s;
  const fbs::Upstream* upstream = context.view.records->upstreams()->Get(record.upstream());
  if (!upstream->host()) s.error = "auth forward needs a URL";
  else s.filter = std::make_unique<AuthForward>(record, upstream->host()->string_view());
  return s;
}

}  // namespace rws
