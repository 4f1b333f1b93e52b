#include "compiler/model/print.h"

#include <fmt/format.h>

namespace rwsc::model {
namespace {

std::string Text(const Value& v);

const char* NameOf(Sink sink) {
  switch (sink) {
#define RWS_SINK(number, id, name) case Sink::id: return name;
#include "runtime/bundle/sinks.def"
#undef RWS_SINK
  }
  return "?";
}

const char* NameOf(rws::FieldId field) {
  switch (field) {
#define RWS_FIELD(number, id, name, keyed, optional) case rws::FieldId::id: return name;
#include "runtime/http/fields.def"
#undef RWS_FIELD
    default: return "?";
  }
}

// One line whatever is in it.
std::string Escaped(std::string_view text) {
  std::string out;
  for (char ch : text) {
    if (ch == '\n') out += "\\n";
    else if (ch == '\\') out += "\\\\";
    else if (static_cast<unsigned char>(ch) < 0x20 || ch == 0x7F) out += fmt::format("\\x{:02x}", static_cast<unsigned char>(ch));
    else out += ch;
  }
  return out;
}

// A value of a template: `{$0 id as path}`, `{header.X as header ?? "none"}`.
std::string Inner(const Part& p) {
  std::string out;
  switch (p.kind) {
    case Part::Kind::kLiteral: out = fmt::format("\"{}\"", Escaped(p.text)); break;
    case Part::Kind::kCapture: out = fmt::format("${} {}{} as {}", p.capture, p.text, p.rest ? "..." : "", NameOf(p.sink)); break;
    case Part::Kind::kField: out = fmt::format("{}{} as {}", NameOf(p.field), Escaped(p.text), NameOf(p.sink)); break;
    case Part::Kind::kSecret: out = fmt::format("secret {}", p.text); break;
  }
  for (const Part& o : p.otherwise) out += " ?? " + Inner(o);
  return out;
}

std::string Text(const Part& p) {
  return p.kind == Part::Kind::kLiteral && p.otherwise.empty() ? Escaped(p.text) : "{" + Inner(p) + "}";
}

struct Printer {
  std::string operator()(std::monostate) const { return "-"; }
  std::string operator()(bool b) const { return b ? "true" : "false"; }
  std::string operator()(uint64_t n) const { return std::to_string(n); }
  std::string operator()(Milliseconds d) const { return PrintDuration(d); }
  std::string operator()(const Rate& r) const { return fmt::format("{}/{}", r.count, PrintDuration(r.per)); }
  std::string operator()(Percent p) const { return fmt::format("{}m%", p.thousandths); }
  std::string operator()(const IpPrefix& p) const { return rwsc::Print(p); }
  std::string operator()(const SocketAddress& a) const { return fmt::format("{}:{}", a.host, a.port); }
  std::string operator()(const std::string& s) const { return fmt::format("\"{}\"", Escaped(s)); }
  std::string operator()(const Template& t) const {
    std::string out;
    for (const Part& p : t) out += Text(p);
    return "`" + out + "`";
  }
  std::string operator()(const PathPattern& p) const { return rwsc::Print(p); }
  std::string operator()(const HostPattern& h) const { return rwsc::Print(h); }
  std::string operator()(UpstreamId id) const { return fmt::format("upstream#{}", id.value); }
  std::string operator()(TableId id) const { return fmt::format("table#{}", id.value); }
  std::string operator()(SecretId id) const { return fmt::format("secret#{}", id.value); }
  std::string operator()(const List& list) const {
    std::string out;
    for (const Value& v : list) out += (out.empty() ? "" : ", ") + Text(v);
    return "[" + out + "]";
  }
};

std::string Text(const Value& v) { return std::visit(Printer(), v.v); }

void PrintStep(std::string& out, int indent, const Step& s) {
  out += fmt::format("{:{}}{}", "", indent, s.native);
  for (const Argument& a : s.args) out += fmt::format(" {}={}", a.name, Text(a.value));
  out += s.label.empty() ? "\n" : " as " + s.label + "\n";
  for (const Step& b : s.body) PrintStep(out, indent + 2, b);
}

std::string Methods(const Route& r) {
  if (r.any_method) return "any";
  std::string out;
  for (uint8_t m = 0; m < static_cast<uint8_t>(rws::Method::kOther); ++m)
    if (r.methods & Bit(static_cast<rws::Method>(m))) out += (out.empty() ? "" : "|") + std::string(rws::Token(static_cast<rws::Method>(m)));
  return out;
}

void PrintErrors(std::string& out, const std::vector<ErrorPage>& errors) {
  for (const ErrorPage& e : errors) {
    out += fmt::format("    error {} to {}{}{}\n", e.first, e.last, e.of_origin ? " origin" : "", e.states_status ? " states its status" : "");
    PrintStep(out, 6, e.action);
    for (const Step& s : e.responses) PrintStep(out, 6, s);
  }
}

void PrintRoute(std::string& out, const Model& m, const Route& r) {
  out += fmt::format("  route {}\n    methods {}\n", r.name.text, Methods(r));
  if (r.otherwise != Otherwise::kUnsaid) out += fmt::format("    otherwise {}\n", r.otherwise == Otherwise::kRefuse ? "405" : "next");
  for (const RoutePattern& p : r.patterns) out += fmt::format("    path {}\n", rwsc::Print(p.path));
  for (size_t i = 0; i < r.captures.size(); ++i) out += fmt::format("    capture ${} {}\n", i, r.captures[i].text);
  for (const auto& [id, span] : r.before) out += fmt::format("    before {}\n", m.routes[id.value].name.text);
  const Timeouts& t = r.settings.timeouts;
  out += fmt::format("    timeouts {} {} {} {} {} {} body {}\n", t.connect, t.header, t.idle, t.first_byte, t.try_, t.total, r.settings.limit_body);
  if (r.settings.bandwidth != 0) out += fmt::format("    bandwidth {}\n", r.settings.bandwidth);
  if (r.settings.log_share != 100'000) out += fmt::format("    log share {}\n", r.settings.log_share);
  if (r.settings.keep_slash) out += "    encoded-slash keep\n";
  for (const Step& s : r.guards) PrintStep(out, 4, s);
  for (const Step& s : r.transforms) PrintStep(out, 4, s);
  PrintStep(out, 4, r.action);
  for (const Step& s : r.responses) PrintStep(out, 4, s);
  PrintErrors(out, r.errors);
}

// Of a group what its routes do not show.
void PrintGroup(std::string& out, const Group& g) {
  if (g.otherwise != Otherwise::kUnsaid) out += fmt::format("  group {}\n    otherwise {}\n", rwsc::Print(g.prefix), g.otherwise == Otherwise::kRefuse ? "404" : "next");
}

std::string PrintLog(const AccessLog& log) {
  constexpr const char* kTo[] = {"stdout", "file", "syslog", "journald"};
  constexpr const char* kBy[] = {"unix", "udp", "tcp"};
  std::string out = fmt::format("log {} to {}", log.json ? "json" : "combined", kTo[static_cast<size_t>(log.to)]);
  if (log.to == AccessLog::To::kSyslog) out += fmt::format(" {}", kBy[static_cast<size_t>(log.by)]);
  if (!log.path.empty()) out += fmt::format(" \"{}\"", log.path);
  if (!log.host.empty()) out += fmt::format(" {}:{}", log.host, log.port);
  if (log.rotation) out += fmt::format(" rotate {} every {} keep {}", log.rotate_bytes, log.rotate_seconds, log.keep);
  if (log.share != 100'000) out += fmt::format(" share {}", log.share);
  for (const LogField& f : log.fields) out += fmt::format(" {}={}", f.key, f.id);
  return out + "\n";
}

}  // namespace

std::string Print(const Step& step) {
  std::string out;
  PrintStep(out, 0, step);
  return out;
}

std::string Print(const Model& m) {
  std::string out = fmt::format("server workers {} drain {} limit-header {}\n", m.server.workers, m.server.drain_ms, m.server.limit_header);
  if (m.server.limit_connections != 0) out += fmt::format("limit connections {}\n", m.server.limit_connections);
  if (m.server.limit_requests != 0) out += fmt::format("limit requests {}\n", m.server.limit_requests);
  if (m.server.log) out += PrintLog(*m.server.log);
  if (m.server.metrics) out += fmt::format("metrics {}:{}\n", m.server.metrics->address.host, m.server.metrics->address.port);
  if (m.server.trace) out += fmt::format("trace {}:{}{} share {}\n", m.server.trace->host, m.server.trace->port, m.server.trace->path, m.server.trace->share);
  for (const IpPrefix& p : m.server.trust) out += fmt::format("trust {}\n", rwsc::Print(p));
  for (const IpPrefix& p : m.server.proxy_protocol_from) out += fmt::format("proxy-protocol from {}\n", rwsc::Print(p));
  if (!m.server.user.empty()) out += fmt::format("user {}\n", m.server.user);
  for (const Listener& l : m.listeners) {
    out += fmt::format("listener {} {}{}", l.name.text, rwsc::Print(l.address), l.tls ? " tls" : "");
    out += l.address.path.empty() ? "\n" : fmt::format(" mode {:04o}\n", l.mode);
  }
  for (const Upstream& u : m.upstreams) {
    out += fmt::format("upstream {}{}{}\n", u.name.text, u.implicit ? " implicit" : "", u.host.empty() ? "" : " host " + u.host);
    static constexpr const char* kProtocols[] = {"", "  protocol h2c\n", "  protocol h2\n", "  protocol fastcgi\n"};
    out += kProtocols[static_cast<size_t>(u.protocol)];
    if (u.keep_conn) out += "  keep-conn\n";
    if (u.proxy_protocol != ProxyProtocol::kNone) out += u.proxy_protocol == ProxyProtocol::kV1 ? "  proxy-protocol v1\n" : "  proxy-protocol v2\n";
    if (u.tls) out += fmt::format("  tls name \"{}\" ca \"{}\" certificate \"{}\" key \"{}\"{}\n", u.tls->server_name, u.tls->ca, u.tls->certificate, u.tls->key, u.tls->verify ? "" : " verify off");
    for (const Origin& o : u.origins) out += fmt::format("  origin {} weight {}\n", rwsc::Print(o.address), o.weight);
  }
  for (const Secret& s : m.secrets) out += fmt::format("secret {} from {} {}\n", s.name.text, s.from_env ? "env" : "file", s.source);
  for (const Table& t : m.tables) {
    out += fmt::format("table {}\n", t.name.text);
    for (const Row& r : t.rows) out += fmt::format("  {} -> {}\n", r.key, r.value);
  }
  for (const Site& s : m.sites) {
    out += fmt::format("site {}\n", s.name.text);
    for (const auto& [host, span] : s.hosts) out += fmt::format("  host {}\n", rwsc::Print(host));
    for (ListenerId id : s.on) out += fmt::format("  on {}\n", m.listeners[id.value].name.text);
    for (const CertificateFiles& f : s.tls.files) out += fmt::format("  certificate {} key {}\n", f.certificate, f.key);
    for (const std::string& name : s.tls.local_names) out += fmt::format("  local certificate {}\n", name);
    for (ClientAuthorityId id : s.tls.authorities) out += fmt::format("  asks for certificates of {}\n", m.authorities[id.value].ca);
    if (s.tls.min_tls13) out += "  tls 1.3\n";
    if (!s.tls.tickets) out += "  tls tickets off\n";
    if (s.https_port != 0) out += fmt::format("  https {}\n", s.https_port);
    if (s.raw_paths) out += "  paths raw\n";
    if (s.slash != TrailingSlash::kSame) out += s.slash == TrailingSlash::kStrict ? "  trailing-slash strict\n" : "  trailing-slash redirect\n";
    for (const Step& step : s.guards) PrintStep(out, 2, step);
    for (const Step& step : s.responses) PrintStep(out, 2, step);
    PrintErrors(out, s.errors);
    for (GroupId id : s.groups) PrintGroup(out, m.groups[id.value]);
    for (RouteId id : s.routes) PrintRoute(out, m, m.routes[id.value]);
  }
  return out;
}

}  // namespace rwsc::model
