#include "runtime/server/span_lines.h"

#include <array>

#include "runtime/server/line.h"

namespace rws {
namespace {

constexpr size_t kSpanRoom = 8 * 1024;                 // that one span may need at most

class SpanText {
 public:
  SpanText(std::span<char> room, const Trace& trace, LineClock& time) : line_(room), trace_(trace), time_(time) {}

  bool Begin(const SpanId& id, const std::optional<SpanId>& parent, std::string_view name, Span::Kind kind) {
    if (line_.room() < kSpanRoom) return false;
    if (spans_++ > 0) line_.Raw(",");
    line_.Raw("{\"traceId\":\"").Raw(trace_.id.text()).Raw("\",\"spanId\":\"").Raw(id.text());
    if (parent) line_.Raw("\",\"parentSpanId\":\"").Raw(parent->text());
    if (!trace_.state.empty() && trace_.state.size() <= kMaxLogValue / 2) line_.Raw("\",\"traceState\":\"").Json(trace_.state);
    line_.Raw("\",\"name\":\"").Json(name).Raw("\",\"kind\":").Number(static_cast<uint64_t>(kind));
    return true;
  }
  void Times(uint64_t begun_us, uint64_t ended_us) {
    line_.Raw(",\"startTimeUnixNano\":\"");
    Nanos(begun_us);
    line_.Raw("\",\"endTimeUnixNano\":\"");
    Nanos(ended_us);
    line_.Raw("\",\"attributes\":[");
    attributes_ = 0;
  }
  void Attribute(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    Key(key);
    line_.Raw("{\"stringValue\":\"").Json(value).Raw("\"}}");
  }
  void Attribute(std::string_view key, uint64_t value) {       // int64 is a string in OTLP's JSON
    Key(key);
    line_.Raw("{\"intValue\":\"").Number(value).Raw("\"}}");
  }
  void End(bool failed) { line_.Raw(failed ? "],\"status\":{\"code\":2}}" : "]}"); }
  size_t spans() const { return spans_; }
  std::string_view Finish() { return line_.Finish(""); }

 private:
  void Key(std::string_view key) {
    if (attributes_++ > 0) line_.Raw(",");
    line_.Raw("{\"key\":\"").Raw(key).Raw("\",\"value\":");
  }
  void Nanos(uint64_t us) { line_.Number(static_cast<uint64_t>(time_.WallMicros(us))).Raw("000"); }
  Line line_;
  const Trace& trace_;
  LineClock& time_;
  size_t spans_ = 0, attributes_ = 0;
};

// Names of OpenTelemetry's semantic conventions for HTTP.
void WriteExchange(SpanText& out, const Exchange& e, const LineFacts& facts, uint64_t now_us) {
  const Trace& t = *e.trace;
  const std::string_view name = facts.route.empty() ? e.method_token : facts.route;
  if (!out.Begin(t.own, t.parent, name, Span::Kind::kServer)) return;
  out.Times(e.started_us, now_us);
  out.Attribute("http.request.method", e.method_token);
  out.Attribute("url.scheme", e.scheme);
  out.Attribute("url.path", e.path);
  out.Attribute("server.address", e.host);
  out.Attribute("client.address", e.client_ip);
  out.Attribute("http.route", facts.route);
  out.Attribute("rws.site", facts.site);
  if (e.status != 0) out.Attribute("http.response.status_code", e.status);
  out.Attribute("http.response.body.size", facts.sent);
  if (facts.fault) out.Attribute("error.type", NameOf(*facts.fault));
  out.End(e.status >= 500 || e.status == 0);
}

void WriteChild(SpanText& out, const Span& s, uint64_t now_us) {
  if (!out.Begin(s.id, s.parent, s.name, s.kind)) return;
  out.Times(s.begun_us, s.ended_us != 0 ? s.ended_us : now_us);
  out.Attribute("rws.upstream", s.upstream);
  out.Attribute("server.address", s.origin);
  if (s.status != 0) out.Attribute("http.response.status_code", s.status);
  if (s.fault) out.Attribute("error.type", NameOf(*s.fault));
  out.End(s.fault || s.status >= 400);
}

}  // namespace

void WriteSpans(const Exchange& e, const LineFacts& facts, uint64_t now_us, LineClock& time, LogRing& ring) {
  constexpr size_t kCount = 4;                         // "12 " and more, before the spans
  thread_local std::array<char, kMaxSpanLine> room;
  SpanText out(std::span<char>(room).subspan(kCount, room.size() - kCount - 1), *e.trace, time);
  WriteExchange(out, e, facts, now_us);
  for (const Span* s = e.trace->first; s; s = s->next) WriteChild(out, *s, now_us);
  const size_t size = out.Finish().size();
  size_t n = out.spans();
  room[3] = ' ';
  for (size_t i = 3; i-- > 0; n /= 10) room[i] = static_cast<char>('0' + n % 10);
  room[kCount + size] = '\n';
  ring.Write({room.data(), kCount + size + 1});
}

}  // namespace rws
