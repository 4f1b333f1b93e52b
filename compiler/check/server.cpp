// server {}, tables, secrets.
#include <fmt/format.h>

#include "compiler/check/declare.h"
#include "compiler/check/directives.h"
#include "compiler/check/observe.h"

namespace rwsc::check {
namespace {

using model::Step;

inline constexpr uint16_t kHttpPort = 80, kHttpsPort = 443;

template <class T>
const T& Arg(const Step& s, std::string_view name) { return std::get<T>(s.Find(name)->v); }

// The first is a wildcard that takes the second's connections too; without an address it is one for both families.
bool Includes(const SocketAddress& all, const SocketAddress& one) {
  const bool six = one.host.find(':') != std::string::npos;
  return all.host.empty() || (!one.host.empty() && all.host == (six ? "::" : "0.0.0.0"));
}

// The node could not open both.
bool Meet(const SocketAddress& a, const SocketAddress& b) {
  if (!a.path.empty() || !b.path.empty()) return a.path == b.path;
  return a.port == b.port && (a.host == b.host || Includes(a, b) || Includes(b, a));
}

void AddListener(Context& c, const Step& s, const ast::Directive& d) {
  model::Listener l;
  l.address = Arg<SocketAddress>(s, "address");
  l.span = s.span;
  l.named = d.as.has_value();
  l.tls = s.native == "listen_https";
  l.name = d.as ? model::Name{d.as->text, d.as->span} : model::Name{Print(l.address), s.span};
  if (const model::Value* mode = s.Find("mode")) {
    l.mode = static_cast<uint16_t>(std::get<uint64_t>(mode->v));
    if (l.address.path.empty()) c.sink.Add(Diagnostic(Kind::Arity, "only a Unix socket has a file mode").At(mode->span));
  }
  for (const model::Listener& other : c.model.listeners)
    if (Meet(other.address, l.address)) {
      c.sink.Add(Diagnostic(Kind::DuplicateName, "two listeners on one address").At(s.span).At(other.span, "first here"));
      return;
    }
  if (!l.address.host.empty() && !l.address.ip) {
    c.sink.Add(Diagnostic(Kind::BadLiteral, "a listener needs an IP address").At(s.Find("address")->span).AddHelp("for every interface write  listen http :8080"));
    return;
  }
  if (l.named && !DeclareName(c, c.listeners, c.model.listeners, *d.as, "listener")) return;
  c.model.listeners.push_back(std::move(l));
}

// Without a `listen`: :80 in clear and :443 over TLS (language, section 5).
void AddDefaultListeners(Context& c, Span span) {
  for (const uint16_t port : {kHttpPort, kHttpsPort}) {
    model::Listener l;
    l.address.port = port;
    l.tls = port == kHttpsPort;
    l.span = span;
    l.name = {fmt::format(":{}", port), span};
    c.model.listeners.push_back(std::move(l));
  }
}

void AddServerLine(Context& c, const Step& s, const ast::Directive& d) {
  model::Server& server = c.model.server;
  if (AddObservation(c, s)) return;
  if (s.native == "listen_http" || s.native == "listen_https") AddListener(c, s, d);
  else if (s.native == "workers") server.workers = static_cast<uint32_t>(Arg<uint64_t>(s, "count"));
  else if (s.native == "limit_all_connections") server.limit_connections = static_cast<uint32_t>(Arg<uint64_t>(s, "most"));
  else if (s.native == "limit_requests") server.limit_requests = static_cast<uint32_t>(Arg<uint64_t>(s, "most"));
  else if (s.native == "drain") server.drain_ms = static_cast<uint32_t>(Arg<Milliseconds>(s, "time").count());
  else if (s.native == "trust_proxies")
    for (const model::Value& v : Arg<model::List>(s, "from")) server.trust.push_back(std::get<IpPrefix>(v.v));
  else if (s.native == "proxy_protocol_from")
    for (const model::Value& v : Arg<model::List>(s, "from")) server.proxy_protocol_from.push_back(std::get<IpPrefix>(v.v));
  else if (s.native == "user") server.user = Arg<std::string>(s, "name");
  else if (s.native == "limit_header") {
    const uint64_t bytes = Arg<uint64_t>(s, "size");
    if (bytes < 1024 || bytes > (1u << 24)) c.sink.Add(Diagnostic(Kind::BadLiteral, "expected 1KiB to 16MiB").At(s.Find("size")->span));
    else server.limit_header = static_cast<uint32_t>(bytes);
  }
}

// The node could not open both.
void CheckMetricsAddress(Context& c) {
  const auto& metrics = c.model.server.metrics;
  if (!metrics) return;
  for (const model::Listener& l : c.model.listeners)
    if (Meet(metrics->address, l.address)) c.sink.Add(Diagnostic(Kind::DuplicateName, "metrics and a listener on one address").At(metrics->span).At(l.span, "the listener"));
}

void AddTable(Context& c, const ast::Table& t) {
  model::Table table{{t.name.text, t.name.span}, {}};
  c.broken.insert("table " + t.name.text);         // until all of it was read
  if (t.from) return c.NotYet(t.from->span, "table .. from");
  if (t.key.name.text != "path" || t.value.name.text != "path") return c.NotYet(t.key.span, fmt::format("table: {} -> {}", t.key.name.text, t.value.name.text), "tables map path -> path in this build");
  std::map<std::string, Span> keys;
  for (const ast::Row& row : t.rows) {
    if (row.key.kind == ast::ExprKind::kName && row.key.text == "_") { c.NotYet(row.key.span, "_ -> .."); continue; }
    auto key = ReadLiteralPath(c, row.key), value = ReadLiteralPath(c, row.value);
    if (!key || !value) continue;
    const std::string written = Print(*key);       // for sites where a final slash matters
    key->final_slash = false;                      // one key: `/x` answers `/x/` too
    const std::string k = Print(*key);
    if (auto [it, added] = keys.try_emplace(k, row.key.span); !added) {
      c.sink.Add(Diagnostic(Kind::DuplicateKey, fmt::format("two rows for {}", k)).At(row.key.span).At(it->second, "first here"));
      continue;
    }
    table.rows.push_back({written, Print(*value), row.key.span, row.value.span});
  }
  if (DeclareName(c, c.own().tables, c.model.tables, t.name, "table")) c.model.tables.push_back(std::move(table));
}

void AddSecret(Context& c, const ast::Secret& s) {
  if (c.schema.IsFieldOrPart(s.name.text) || c.own().constants.contains(s.name.text))
    c.sink.Add(Diagnostic(Kind::NameShadowsField, fmt::format("secret `{}` carries the name of a {}", s.name.text, c.schema.IsFieldOrPart(s.name.text) ? "field" : "param or let"))
                   .At(s.name.span).AddHelp("choose another name"));
  if (s.from.text != "env" && s.from.text != "file") {
    c.Unknown(s.from.span, "source of a secret", s.from.text, {"env", "file"});
    c.broken.insert("name " + s.name.text);
    return;
  }
  auto source = ReadConstantText(c, s.source);
  if (source && source->empty()) c.sink.Add(Diagnostic(Kind::BadLiteral, "this name is empty").At(s.source.span));
  if (!source) c.broken.insert("name " + s.name.text);
  if (source && DeclareName(c, c.own().secrets, c.model.secrets, s.name, "secret"))
    c.model.secrets.push_back({{s.name.text, s.name.span}, s.from.text == "env", *source});
}

}  // namespace

void CollectNames(Context& c, const ast::File& file) {
  for (const ast::Decl& d : file.decls) {
    if (const auto* t = std::get_if<ast::Table>(&d.node)) AddTable(c, *t);
    if (const auto* s = std::get_if<ast::Secret>(&d.node)) AddSecret(c, *s);
  }
}

void CheckServer(Context& c, const ast::File& file) {
  const ast::Decl* first = nullptr;
  bool listens = false;
  for (const ast::Decl& d : file.decls) {
    const auto* server = std::get_if<ast::Server>(&d.node);
    if (!server) continue;
    if (first) {
      c.sink.Add(Diagnostic(Kind::DuplicateName, "two `server` blocks").At(d.span).At(first->span, "first here"));
      continue;
    }
    first = &d;
    for (const ast::Stmt& s : server->body.stmts)
      if (const auto* line = std::get_if<ast::Directive>(&s.node); line && line->word.text == "listen") {
        listens = true;
        if (line->as) c.broken.insert("listener " + line->as->text);     // those without an error are found first
      }
    for (const auto& [step, line] : ReadLines(c, server->body, "server")) AddServerLine(c, step, *line);
  }
  CheckMetricsAddress(c);
  if (!listens) AddDefaultListeners(c, first ? Inside(first->span, 0, 6) : file.version_span);
}

}  // namespace rwsc::check
