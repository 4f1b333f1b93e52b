#include "runtime/pipeline/trace.h"

namespace rws {

Trace* BeginTrace(Arena& arena, std::string_view parent, std::string_view state, uint32_t share) {
  Trace* t = arena.New<Trace>();
  t->own = NewSpanId();
  if (std::optional<Traceparent> got = ParseTraceparent(parent)) {
    t->id = got->trace;
    t->parent = got->parent;
    t->sampled = got->sampled;
    if (ValidTracestate(state)) t->state = state;
    return t;
  }
  t->id = NewTraceId();
  t->sampled = TraceChosen(t->id, share);
  return t;
}

Span* BeginSpan(Trace* trace, Arena& arena, std::string_view name, Span::Kind kind, uint64_t now_us) {
  if (!trace || !trace->sampled || trace->spans >= kMaxSpans) return nullptr;
  Span* span = arena.New<Span>();
  span->id = NewSpanId();
  span->parent = trace->own;
  span->kind = kind;
  span->name = name;
  span->begun_us = now_us;
  (trace->last ? trace->last->next : trace->first) = span;
  trace->last = span;
  ++trace->spans;
  return span;
}

void PropagateTrace(const Trace& trace, const Span* span, Arena& arena, Fields& fields) {
  Traceparent next{trace.id, span ? span->id : trace.own, trace.sampled};
  char* text = static_cast<char*>(arena.Allocate(kTraceparentBytes, 1));
  PrintTraceparent(next, std::span<char, kTraceparentBytes>(text, kTraceparentBytes));
  fields.Set("traceparent", {text, kTraceparentBytes});
  if (trace.state.empty()) fields.Remove("tracestate");
  else fields.Set("tracestate", trace.state);
}

}  // namespace rws
