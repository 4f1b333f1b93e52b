// What of an exchange is traced: the identity that goes on to origins, and the spans of one that is sampled. All in the
// exchange's arena.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "runtime/base/arena.h"
#include "runtime/base/result.h"
#include "runtime/http/message.h"
#include "runtime/http/trace_context.h"

namespace rws {

inline constexpr uint32_t kMaxSpans = 64;              // of one exchange; further ones are not kept

struct Span {
  enum class Kind : uint8_t { kInternal = 1, kServer = 2, kClient = 3 };     // OTLP's numbers
  SpanId id, parent;
  Kind kind;
  std::string_view name;                               // of the code
  std::string_view upstream, origin;                   // of an attempt; live as long as the bundle
  uint64_t begun_us = 0, ended_us = 0;                 // of the worker's clock
  uint16_t status = 0;
  std::optional<Fault> fault;
  Span* next = nullptr;
};

struct Trace {
  TraceId id;
  SpanId own;                                          // of the exchange
  std::optional<SpanId> parent;                        // the client's
  std::string_view state;                              // tracestate, to be passed on; "": none
  bool sampled = false;
  Span *first = nullptr, *last = nullptr;
  uint32_t spans = 0;
};

// From what the client sent: a valid parent's trace goes on and its flag decides, else a new one begins and `share` (thousandths
// of a percent) does. `state`: all tracestate lines, joined; kept beside a valid parent only.
Trace* BeginTrace(Arena&, std::string_view parent, std::string_view state, uint32_t share);

// A child of the exchange's span. Null: not sampled, or there are too many.
Span* BeginSpan(Trace*, Arena&, std::string_view name, Span::Kind, uint64_t now_us);

// traceparent and tracestate for who is asked on behalf of this exchange; `span` null: below the exchange's own.
void PropagateTrace(const Trace&, const Span* span, Arena&, Fields&);

}  // namespace rws
