#include "compiler/check/upstreams.h"

#include <fmt/format.h>

#include <algorithm>

#include "compiler/check/declare.h"
#include "compiler/check/directives.h"

namespace rwsc::check {
namespace {

using model::OriginProtocol;
using model::Step;
using model::Upstream;

const std::string& Text(const Step& s, std::string_view name) { return std::get<std::string>(s.Find(name)->v); }

// `tls { ca file "F" }` has the line in its block, `tls ca file "F"` is the line.
void ApplyTls(const Step& line, model::UpstreamTls& tls) {
  const auto is = [&](std::string_view what) { return line.native.ends_with(what); };
  if (is("_server_name")) tls.server_name = Text(line, "name");
  else if (is("_ca")) tls.ca = Text(line, "ca");
  else if (is("_verify_off")) tls.verify = false;
  else if (is("_certificate")) tls.certificate = Text(line, "certificate"), tls.key = Text(line, "key");
}

}  // namespace

bool ApplyUpstreamLine(Context&, const Step& step, Upstream& upstream) {
  if (step.native == "server") {
    const model::Value* weight = step.Find("weight");
    upstream.origins.push_back({std::get<SocketAddress>(step.Find("address")->v), weight ? static_cast<uint32_t>(std::get<uint64_t>(weight->v)) : 1, step.span});
  } else if (step.native == "protocol") {
    const std::string& name = Text(step, "protocol");
    upstream.protocol = name == "h2" ? OriginProtocol::kH2 : name == "h2c" ? OriginProtocol::kH2c : OriginProtocol::kH1;
  } else if (step.native == "proxy_protocol") {
    upstream.proxy_protocol = Text(step, "version") == "v1" ? model::ProxyProtocol::kV1 : model::ProxyProtocol::kV2;
  } else if (step.native.starts_with("upstream_tls")) {
    if (!upstream.tls) upstream.tls.emplace();
    ApplyTls(step, *upstream.tls);
    for (const Step& line : step.body) ApplyTls(line, *upstream.tls);
  } else {
    return false;
  }
  return true;
}

void FinishUpstream(Context& c, Upstream& upstream, Span lines) {
  const bool plain = upstream.protocol == OriginProtocol::kH2c || upstream.name.text.starts_with("http://");
  if (upstream.protocol == OriginProtocol::kH2 && !upstream.tls) upstream.tls.emplace();
  if (plain && upstream.tls)
    c.sink.Add(Diagnostic(Kind::Arity, fmt::format("{} is HTTP in clear, but these lines ask for TLS", upstream.protocol == OriginProtocol::kH2c ? "h2c" : "http://")).At(lines)
                   .AddHelp(upstream.protocol == OriginProtocol::kH2c ? "HTTP/2 over TLS:  protocol h2" : "write  https://"));
  const auto unix_origin = std::find_if(upstream.origins.begin(), upstream.origins.end(), [](const model::Origin& o) { return !o.address.path.empty(); });
  if (upstream.tls && upstream.tls->verify && upstream.tls->server_name.empty() && unix_origin != upstream.origins.end())
    c.sink.Add(Diagnostic(Kind::Arity, "a Unix socket has no name that a certificate could have").At(unix_origin->span).AddHelp("name it:  tls server-name origin.internal"));
  if (upstream.tls && !upstream.tls->verify && !upstream.tls->ca.empty())
    c.sink.Add(Diagnostic(Kind::Arity, "with `verify off` the `ca` is not looked at").At(lines).AddHelp("delete one of them"));
}

void ReadProxySettings(Context& c, Step& proxy) {
  model::Value* target = nullptr;
  for (model::Argument& a : proxy.args)
    if (a.name == "target") target = &a.value;
  auto* id = target ? std::get_if<model::UpstreamId>(&target->v) : nullptr;
  if (!id) return;
  Upstream own = c.model.upstreams[id->value];
  bool any = false;
  for (const Step& line : proxy.body) {
    if (!ApplyUpstreamLine(c, line, own)) continue;
    any = true;
    if (own.implicit) continue;
    c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("this is a setting of upstream {}", own.name.text)).At(line.span).At(own.name.span, "declared here").AddHelp("write it there"));
    return;
  }
  if (!any) return;
  FinishUpstream(c, own, proxy.span);
  *id = {static_cast<uint32_t>(c.model.upstreams.size())};
  c.model.upstreams.push_back(std::move(own));
}

// The same origins, spoken to in another way.
void ReadFastCgi(Context& c, Step& step) {
  const auto target = std::find_if(step.args.begin(), step.args.end(), [](const model::Argument& a) { return a.name == "target"; });
  const auto is = [&](std::string_view native) { return std::any_of(step.body.begin(), step.body.end(), [&](const Step& s) { return s.native == native; }); };
  if (!is("fastcgi_root")) c.sink.Add(Diagnostic(Kind::Arity, "`fastcgi` needs the folder of its scripts").At(step.span).AddHelp("write  root \"public\"  in its block"));
  if (target == step.args.end()) return;
  auto& id = std::get<model::UpstreamId>(target->value.v);
  Upstream own = c.model.upstreams[id.value];
  if (own.protocol != OriginProtocol::kH1 || own.tls) {
    c.sink.Add(Diagnostic(Kind::WrongContext, fmt::format("upstream {} speaks HTTP, by its own lines", own.name.text)).At(target->value.span).At(own.name.span, "declared here"));
    return;
  }
  own.protocol = OriginProtocol::kFastCgi;
  own.keep_conn = is("fastcgi_keep_conn");
  const auto same = [&](const Upstream& u) { return u.name.text == own.name.text && u.protocol == own.protocol && u.keep_conn == own.keep_conn; };
  const auto known = std::find_if(c.model.upstreams.begin(), c.model.upstreams.end(), same);
  id = {static_cast<uint32_t>(known - c.model.upstreams.begin())};
  if (known == c.model.upstreams.end()) c.model.upstreams.push_back(std::move(own));
}

void CheckUpstreams(Context& c, const ast::File& file) {
  for (const ast::Decl& d : file.decls) {
    const auto* u = std::get_if<ast::Upstream>(&d.node);
    if (!u) continue;
    model::Upstream upstream;
    const std::string& module = c.program.modules[c.module].name;
    upstream.name = {module.empty() ? u->name.text : module + "." + u->name.text, u->name.span};      // state and counts go by it
    upstream.span = d.span;
    if (!DeclareName(c, c.own().upstreams, c.model.upstreams, u->name, "upstream")) continue;
    const size_t before = c.sink.errors();
    if (u->split) c.NotYet(u->name.span, "upstream .. split");
    else
      for (const auto& [step, line] : ReadLines(c, u->body, "upstream")) ApplyUpstreamLine(c, step, upstream);
    FinishUpstream(c, upstream, u->name.span);
    if (upstream.origins.empty() && c.sink.errors() == before)
      c.sink.Add(Diagnostic(Kind::Arity, fmt::format("upstream {} has no `server`", u->name.text)).At(u->name.span).AddHelp("write  server 10.0.0.1:8080"));
    c.model.upstreams.push_back(std::move(upstream));
  }
}

}  // namespace rwsc::check
