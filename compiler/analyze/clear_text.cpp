// W0732: auth and cookies on listeners that anybody on the way can read.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "runtime/http/headers.h"

namespace rwsc::analyze {
namespace {

bool IsLoopback(const SocketAddress& a) { return !a.path.empty() || a.host.starts_with("127.") || a.host == "::1"; }

// The first plain listener on which the site answers itself.
const model::Listener* Readable(const model::Model& m, const model::Site& site) {
  if (site.https_port != 0) return nullptr;                        // sent to https
  for (const model::ListenerId id : site.on) {
    const model::Listener& l = m.listeners[id.value];
    if (!l.tls && !IsLoopback(l.address)) return &l;
  }
  return nullptr;
}

bool SetsCookie(const model::Step& s) {
  if (s.native != "set_response_header" && s.native != "add_response_header") return false;
  return rws::EqualsIgnoreCase(std::get<std::string>(s.Find("name")->v), "Set-Cookie");
}

void Report(Span at, const char* what, const model::Listener& l, Sink& sink) {
  Diagnostic d(Kind::CredentialsInClear, fmt::format("{} over plain HTTP", what));
  d.At(at).Note(fmt::format("the site answers in clear on {}", Print(l.address)));
  d.AddHelp("let the site answer on an https listener; where TLS ends in front of this node, say so:  trust proxies [10.0.0.0/8]");
  sink.Add(std::move(d));
}

}  // namespace

void ClearText(const model::Model& m, const model::Site& site, Sink& sink) {
  if (!m.server.trust.empty() || !m.server.proxy_protocol_from.empty()) return;    // TLS may end in front of the node
  const model::Listener* l = Readable(m, site);
  if (!l) return;
  for (const model::RouteId id : site.routes) {
    const model::Route& route = m.routes[id.value];
    for (const model::Step& s : route.guards)
      if (s.native.starts_with("auth_")) Report(s.span, "auth", *l, sink);
    for (const model::Step& s : route.responses)
      if (SetsCookie(s)) Report(s.span, "a cookie", *l, sink);
  }
}

}  // namespace rwsc::analyze
