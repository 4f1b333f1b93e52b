#include "compiler/check/observe.h"

#include <fmt/format.h>

namespace rwsc::check {
namespace {

using model::AccessLog;
using model::Step;

template <class T>
const T& Arg(const Step& s, std::string_view name) { return std::get<T>(s.Find(name)->v); }

const std::string& TextAt(const model::List& list, size_t i) { return std::get<std::string>(list[i].v); }
uint64_t NumberAt(const model::List& list, size_t i) { return std::get<uint64_t>(list[i].v); }

void Bad(Context& c, Span span, const std::string& what) { c.sink.Add(Diagnostic(Kind::BadLiteral, what).At(span)); }

void ReadRotation(Context& c, const Step& s, AccessLog& log) {
  if (log.to != AccessLog::To::kFile) {
    c.sink.Add(Diagnostic(Kind::WrongContext, "standard output is not rotated").At(s.span).AddHelp("write to a file, or delete the line"));
    return;
  }
  if (const model::Value* v = s.Find("size")) {
    log.rotate_bytes = std::get<uint64_t>(v->v);
    if (log.rotate_bytes < 1024) Bad(c, v->span, "expected 1KiB at least");
  }
  if (const model::Value* v = s.Find("every")) {
    const auto ms = std::get<Milliseconds>(v->v).count();
    log.rotate_seconds = static_cast<uint32_t>(ms / 1000);
    if (ms % 60'000 != 0) Bad(c, v->span, "expected whole minutes");
  }
  if (const model::Value* v = s.Find("keep")) log.keep = static_cast<uint32_t>(std::get<uint64_t>(v->v));
  log.rotation = s.span;
}

void ReadFields(Context& c, const Step& s, AccessLog& log) {
  if (!log.json) {
    c.sink.Add(Diagnostic(Kind::WrongContext, "the combined format has its fields").At(s.span).AddHelp("write  log access json  to choose them"));
    return;
  }
  for (const model::Value& v : Arg<model::List>(s, "names")) {
    const auto& field = std::get<model::List>(v.v);
    log.fields.push_back({TextAt(field, 0), static_cast<uint16_t>(NumberAt(field, 1)), TextAt(field, 2)});
  }
}

void ReadTarget(const Step& s, AccessLog& log) {
  const model::Value* to = s.Find("to");
  if (s.native == "log_access") {
    log.path = std::get<std::string>(to->v);
    log.to = log.path.empty() ? AccessLog::To::kStdout : AccessLog::To::kFile;
  } else if (s.native == "log_journald") {
    log.to = AccessLog::To::kJournald;
    if (to) log.path = std::get<std::string>(to->v);
  } else {
    log.to = AccessLog::To::kSyslog;
    if (!to) return;
    const auto& list = std::get<model::List>(to->v);
    log.by = TextAt(list, 0) == "unix" ? AccessLog::By::kUnix : TextAt(list, 0) == "udp" ? AccessLog::By::kUdp : AccessLog::By::kTcp;
    if (log.by == AccessLog::By::kUnix) log.path = TextAt(list, 1);
    else log.host = TextAt(list, 1), log.port = static_cast<uint16_t>(NumberAt(list, 2));
  }
}

void AddLog(Context& c, const Step& s) {
  model::Server& server = c.model.server;
  if (server.log) {
    c.sink.Add(Diagnostic(Kind::DuplicateName, "two access logs").At(s.span).At(server.log->span, "first here"));
    return;
  }
  AccessLog log;
  log.span = s.span;
  log.json = Arg<std::string>(s, "format") == "json";
  ReadTarget(s, log);
  for (const Step& line : s.body) {
    if (line.native == "rotate") ReadRotation(c, line, log);
    else if (line.native == "fields") ReadFields(c, line, log);
    else log.share = Arg<Percent>(line, "share").thousandths;
  }
  if (log.rotation && log.rotate_bytes == 0 && log.rotate_seconds == 0)
    c.sink.Add(Diagnostic(Kind::Arity, "`rotate`: when is not said").At(*log.rotation).AddHelp("write  rotate 100MB every 1d keep 10"));
  server.log = std::move(log);
}

void AddMetrics(Context& c, const Step& s) {
  const auto& address = Arg<SocketAddress>(s, "address");
  if (!address.host.empty() && !address.ip) return Bad(c, s.Find("address")->span, "expected an IP address");
  c.model.server.metrics = model::MetricsAddress{address, s.span};
}

void AddTrace(Context& c, const Step& s) {
  const auto& url = Arg<model::List>(s, "url");
  model::Trace t;
  t.host = TextAt(url, 0);
  t.port = static_cast<uint16_t>(NumberAt(url, 1));
  t.path = TextAt(url, 2);
  for (const Step& line : s.body) t.share = Arg<Percent>(line, "share").thousandths;
  c.model.server.trace = std::move(t);
}

}  // namespace

bool AddObservation(Context& c, const Step& s) {
  if (s.native == "log_access" || s.native == "log_syslog" || s.native == "log_journald") AddLog(c, s);
  else if (s.native == "metrics") AddMetrics(c, s);
  else if (s.native == "trace") AddTrace(c, s);
  else return false;
  return true;
}

}  // namespace rwsc::check
