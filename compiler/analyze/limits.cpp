// W0741: a limit by what the client writes into its request, where nothing verifies it and no other limit holds.
#include <fmt/format.h>

#include <algorithm>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/steps.h"

namespace rwsc::analyze {
namespace {

using rws::FieldId;

const model::Value* KeyOf(const model::Step& s) {
  if (s.native == "limit") return s.Find("key");
  return s.native == "limit_concurrent" || s.native == "limit_connections" ? s.Find("key") : nullptr;
}

bool KnowsClients(const model::Step& s) { return s.native.starts_with("auth_") || s.native.starts_with("require_") || s.native == "allow_ip"; }

// The first field of a key that the client may fill in as it likes.
const model::Part* FreePart(const model::Model& m, const model::Value& key) {
  const model::Part* found = nullptr;
  const auto* parts = std::get_if<model::Template>(&key.v);
  if (!parts) return nullptr;
  EachPart(*parts, [&](const model::Part& p) {
    if (found || p.kind != model::Part::Kind::kField) return;
    const bool header = p.field == FieldId::kHeaderField && m.server.trust.empty();       // else a proxy in front may write it
    if (header || p.field == FieldId::kCookieField || p.field == FieldId::kQueryField) found = &p;
  });
  return found;
}

}  // namespace

void Limits(const model::Model& m, const model::Site& site, Sink& sink) {
  for (const model::RouteId id : site.routes) {
    const model::Route& route = m.routes[id.value];
    if (std::any_of(route.guards.begin(), route.guards.end(), KnowsClients)) continue;
    const bool bounded = std::any_of(route.guards.begin(), route.guards.end(), [&](const model::Step& s) { return KeyOf(s) && !FreePart(m, *KeyOf(s)); });
    if (bounded) continue;
    for (const model::Step& s : route.guards) {
      const model::Part* part = KeyOf(s) ? FreePart(m, *KeyOf(s)) : nullptr;
      if (!part) continue;
      sink.Add(Diagnostic(Kind::FreeKey, "a client gets around this limit by sending another value").At(part->span, "written by the client, and not verified here")
                   .AddHelp("limit by `client.ip`, add such a limit, or put an auth guard in front"));
    }
  }
}

}  // namespace rwsc::analyze
