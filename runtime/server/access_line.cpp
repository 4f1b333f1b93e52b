#include "runtime/server/access_line.h"

#include <ctime>

#include "runtime/http/log_fields.h"
#include "runtime/server/line.h"

namespace rws {
namespace {

std::string_view Protocol(Version v) {
  switch (v) {
    case Version::kHttp10: return "HTTP/1.0";
    case Version::kHttp11: return "HTTP/1.1";
    case Version::kHttp2: return "HTTP/2.0";
    case Version::kHttp3: return "HTTP/3.0";
  }
  return "";
}

std::string_view FieldOf(const Exchange& e, HeaderName name) {
  const Field* f = e.FindClientField(name);
  return f ? f->value : std::string_view();
}

void Millis(Line& line, std::optional<uint64_t> micros) {
  if (micros) line.Millis(*micros);
  else line.Raw("null");
}

void Own(Line& line, LogFieldId id, const Exchange& e, const LineFacts& facts) {
  switch (id) {
    case LogFieldId::kTime: return line.Text(facts.time);
    case LogFieldId::kClient: return line.Text(e.client_ip);
    case LogFieldId::kProtocol: return line.Text(Protocol(e.version));
    case LogFieldId::kBytes: line.Number(facts.sent); return;
    case LogFieldId::kReceived: line.Number(e.received); return;
    case LogFieldId::kDuration: return Millis(line, facts.took_us);
    case LogFieldId::kConnect: return Millis(line, e.connect_us);
    case LogFieldId::kFirstByte: return Millis(line, e.first_byte_us);
    case LogFieldId::kRoute: return line.Text(facts.route);
    case LogFieldId::kSite: return line.Text(facts.site);
    case LogFieldId::kUpstream: return line.Text(e.upstream_name);
    case LogFieldId::kOrigin: return line.Text(e.origin);
    case LogFieldId::kAttempts: line.Number(e.attempts); return;
    case LogFieldId::kFault: return line.Text(facts.fault ? NameOf(*facts.fault) : std::string_view());
    case LogFieldId::kUserAgent: return line.Text(FieldOf(e, HeaderName::kUserAgent));
    case LogFieldId::kReferer: return line.Text(FieldOf(e, HeaderName::kReferer));
    case LogFieldId::kTraceId: return line.Text(e.trace ? e.trace->id.text() : std::string_view());
    case LogFieldId::kSpanId: return line.Text(e.trace ? e.trace->own.text() : std::string_view());
    case LogFieldId::kTlsCipher: return line.Text(e.peer.tls ? e.peer.tls->cipher() : std::string_view());
    case LogFieldId::kTlsResumed: line.Raw(!e.peer.tls ? "null" : e.peer.tls->resumed() ? "true" : "false"); return;
  }
}

void Value(Line& line, const LogField& field, const Exchange& e, const LineFacts& facts) {
  if (KnownLogField(field.id)) return Own(line, static_cast<LogFieldId>(field.id), e, facts);
  const auto id = static_cast<FieldId>(field.id);
  if (HoldsCredentials(id, field.name)) return line.Text("<redacted>");
  if (id == FieldId::kStatus || id == FieldId::kPort) {
    line.Number(id == FieldId::kStatus ? e.status : e.peer.local_port);
    return;
  }
  const std::optional<std::string_view> value = e.Get(id, field.name);
  if (value) line.Text(*value);
  else line.Raw("null");
}

std::string_view Chosen(const std::vector<LogField>& fields, const Exchange& e, const LineFacts& facts, Line line) {
  constexpr size_t kSyntax = 8;                        // of one field
  std::string_view before = "{\"";
  for (const LogField& f : fields) {
    if (line.room() < f.key.size() + kMaxLogValue + kSyntax) break;
    line.Raw(before).Raw(f.key).Raw("\":");
    Value(line, f, e, facts);
    before = ",\"";
  }
  return line.Finish("}\n");
}

std::string_view Json(const Exchange& e, const LineFacts& facts, Line line) {
  line.Raw("{\"time\":\"").Raw(facts.time);
  line.Raw("\",\"client\":\"").Json(e.client_ip).Raw("\",\"method\":\"").Json(e.method_token).Raw("\",\"scheme\":\"").Json(e.scheme);
  line.Raw("\",\"host\":\"").Json(e.host).Raw("\",\"uri\":\"").Json(e.Get(FieldId::kUri, "").value_or(""));
  line.Raw("\",\"protocol\":\"").Raw(Protocol(e.version)).Raw("\",\"status\":").Number(e.status).Raw(",\"bytes\":").Number(facts.sent);
  line.Raw(",\"duration_ms\":").Millis(facts.took_us).Raw(",\"site\":\"").Json(facts.site).Raw("\",\"route\":\"").Json(facts.route);
  line.Raw("\",\"upstream\":\"").Json(e.upstream_name).Raw("\",\"origin\":\"").Json(e.origin).Raw("\",\"attempts\":").Number(e.attempts);
  if (facts.fault) line.Raw(",\"fault\":\"").Raw(NameOf(*facts.fault)).Raw("\"");
  line.Raw(",\"request_id\":\"").Json(e.Get(FieldId::kRequestId, "").value_or(""));
  if (e.trace) line.Raw("\",\"trace_id\":\"").Raw(e.trace->id.text());
  line.Raw("\",\"user_agent\":\"").Json(FieldOf(e, HeaderName::kUserAgent)).Raw("\",\"referer\":\"").Json(FieldOf(e, HeaderName::kReferer));
  return line.Finish("\"}\n");
}

std::string_view Combined(const Exchange& e, const LineFacts& facts, Line line) {
  line.Combined(e.client_ip).Raw(" - - [").Raw(facts.time).Raw("] \"");
  line.Combined(e.method_token).Raw(" ").Combined(e.Get(FieldId::kUri, "").value_or("")).Raw(" ").Raw(Protocol(e.version));
  line.Raw("\" ").Number(e.status).Raw(" ").Number(facts.sent).Raw(" \"").Combined(FieldOf(e, HeaderName::kReferer)).Raw("\" \"");
  return line.Combined(FieldOf(e, HeaderName::kUserAgent)).Finish("\"\n");
}

}  // namespace

std::string_view AccessLine(const LogForm& form, const Exchange& e, const LineFacts& facts, std::span<char, kMaxLogLine> room) {
  if (form.format == LogFormat::kCombined) return Combined(e, facts, Line(room));
  return form.fields.empty() ? Json(e, facts, Line(room)) : Chosen(form.fields, e, facts, Line(room));
}

int64_t LineClock::WallMicros(uint64_t now_us) {
  if (now_us >= adjust_at_) {
    offset_ = clock_.WallMicros() - static_cast<int64_t>(clock_.NowMicros());
    adjust_at_ = now_us + kAdjustMicros;
  }
  return static_cast<int64_t>(now_us) + offset_;
}

// JSON: RFC 3339 with milliseconds. Combined: Apache's, in UTC.
std::string_view LineClock::Text(LogFormat format, uint64_t now_us) {
  const int64_t wall = WallMicros(now_us);
  const time_t second = wall / 1'000'000;
  if (second != second_ || format != format_) {
    tm utc{};
    ::gmtime_r(&second, &utc);
    size_ = ::strftime(text_, sizeof text_, format == LogFormat::kJson ? "%Y-%m-%dT%H:%M:%S.000Z" : "%d/%b/%Y:%H:%M:%S +0000", &utc);
    second_ = second;
    format_ = format;
  }
  if (format == LogFormat::kJson) {
    auto millis = static_cast<uint32_t>(wall % 1'000'000 / 1000);
    for (size_t i = 0; i < 3; ++i, millis /= 10) text_[size_ - 2 - i] = static_cast<char>('0' + millis % 10);
  }
  return {text_, size_};
}

}  // namespace rws
