// server {}, upstreams, tables, secrets.
#include <fmt/format.h>

#include "compiler/check/directives.h"

namespace rwsc::check {
namespace {

using model::Step;

template <class T>
const T& Arg(const Step& s, std::string_view name) { return std::get<T>(s.Find(name)->v); }

template <class Id>
bool DeclareName(Context& c, std::map<std::string, Id>& names, const ast::Word& name, Id id, const char* kind, Span first) {
  if (names.try_emplace(name.text, id).second) return true;
  c.sink.Add(Diagnostic(Kind::DuplicateName, fmt::format("{} {} is declared twice", kind, name.text)).At(name.span).At(first, "first here"));
  return false;
}

void AddListener(Context& c, const Step& s, const ast::Directive& d) {
  model::Listener l;
  l.address = Arg<SocketAddress>(s, "address");
  l.span = s.span;
  l.named = d.as.has_value();
  l.name = d.as ? model::Name{d.as->text, d.as->span} : model::Name{fmt::format("{}:{}", l.address.host, l.address.port), s.span};
  for (const model::Listener& other : c.model.listeners)
    if (other.address == l.address) {
      c.sink.Add(Diagnostic(Kind::DuplicateName, "two listeners on one address").At(s.span).At(other.span, "first here"));
      return;
    }
  if (!l.address.host.empty() && !l.address.ip) {
    c.sink.Add(Diagnostic(Kind::BadLiteral, "a listener needs an IP address").At(s.Find("address")->span).AddHelp("for every interface write  listen http :8080"));
    return;
  }
  if (l.named && !DeclareName(c, c.listeners, *d.as, model::ListenerId{static_cast<uint32_t>(c.model.listeners.size())}, "listener", s.span)) return;
  c.model.listeners.push_back(std::move(l));
}

void AddServerLine(Context& c, const Step& s, const ast::Directive& d) {
  model::Server& server = c.model.server;
  if (s.native == "listen_http") AddListener(c, s, d);
  else if (s.native == "workers") server.workers = static_cast<uint32_t>(Arg<uint64_t>(s, "count"));
  else if (s.native == "drain") server.drain_ms = static_cast<uint32_t>(Arg<Milliseconds>(s, "time").count());
  else if (s.native == "log_access") server.log = model::AccessLog{Arg<std::string>(s, "format") == "json", Arg<std::string>(s, "to")};
  else if (s.native == "trust_proxies")
    for (const model::Value& v : Arg<model::List>(s, "from")) server.trust.push_back(std::get<IpPrefix>(v.v));
  else if (s.native == "limit_header") {
    const uint64_t bytes = Arg<uint64_t>(s, "size");
    if (bytes < 1024 || bytes > (1u << 24)) c.sink.Add(Diagnostic(Kind::BadLiteral, "expected 1KiB to 16MiB").At(s.Find("size")->span));
    else server.limit_header = static_cast<uint32_t>(bytes);
  }
}

void AddTable(Context& c, const ast::Table& t) {
  model::Table table{{t.name.text, t.name.span}, {}};
  if (t.from) return c.NotYet(t.from->span, "table .. from");
  if (t.key.name.text != "path" || t.value.name.text != "path") return c.NotYet(t.key.span, fmt::format("table: {} -> {}", t.key.name.text, t.value.name.text), "tables map path -> path in this build");
  std::map<std::string, Span> keys;
  for (const ast::Row& row : t.rows) {
    auto key = ReadPath(c, row.key), value = ReadPath(c, row.value);
    auto text = ReadConstantText(c, row.value);
    if (!key || !value || !text) continue;
    const std::string k = Print(*key);
    if (auto [it, added] = keys.try_emplace(k, row.key.span); !added) {
      c.sink.Add(Diagnostic(Kind::DuplicateKey, fmt::format("two rows for {}", k)).At(row.key.span).At(it->second, "first here"));
      continue;
    }
    table.rows.push_back({k, *text, row.key.span, row.value.span});
  }
  if (DeclareName(c, c.tables, t.name, model::TableId{static_cast<uint32_t>(c.model.tables.size())}, "table", t.name.span)) c.model.tables.push_back(std::move(table));
}

void AddSecret(Context& c, const ast::Secret& s) {
  if (s.from.text != "env" && s.from.text != "file") return c.Unknown(s.from.span, "source of a secret", s.from.text, {"env", "file"});
  auto source = ReadConstantText(c, s.source);
  if (source && DeclareName(c, c.secrets, s.name, model::SecretId{static_cast<uint32_t>(c.model.secrets.size())}, "secret", s.name.span))
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
      if (const auto* line = std::get_if<ast::Directive>(&s.node)) listens = listens || line->word.text == "listen";
    for (const auto& [step, line] : ReadLines(c, server->body, "server")) AddServerLine(c, step, *line);
  }
  if (!listens)
    c.NotYet(first ? Inside(first->span, 0, 6) : file.version_span, "the default listeners :80 and :443 (https)", "serve plain HTTP:  server { listen http :8080 }");
}

void CheckUpstreams(Context& c, const ast::File& file) {
  for (const ast::Decl& d : file.decls) {
    const auto* u = std::get_if<ast::Upstream>(&d.node);
    if (!u) continue;
    model::Upstream upstream;
    upstream.name = {u->name.text, u->name.span};
    upstream.span = d.span;
    const model::UpstreamId id{static_cast<uint32_t>(c.model.upstreams.size())};
    const Span first = c.upstreams.contains(u->name.text) ? c.model.upstreams[c.upstreams[u->name.text].value].name.span : u->name.span;
    if (!DeclareName(c, c.upstreams, u->name, id, "upstream", first)) continue;
    const size_t before = c.sink.errors();
    if (u->split) c.NotYet(u->name.span, "upstream .. split");
    else
      for (const auto& [step, line] : ReadLines(c, u->body, "upstream")) {
        const model::Value* weight = step.Find("weight");
        upstream.origins.push_back({Arg<SocketAddress>(step, "address"), weight ? static_cast<uint32_t>(std::get<uint64_t>(weight->v)) : 1, step.span});
      }
    if (upstream.origins.empty() && c.sink.errors() == before)
      c.sink.Add(Diagnostic(Kind::Arity, fmt::format("upstream {} has no `server`", u->name.text)).At(u->name.span).AddHelp("write  server 10.0.0.1:8080"));
    c.model.upstreams.push_back(std::move(upstream));
  }
}

}  // namespace rwsc::check
