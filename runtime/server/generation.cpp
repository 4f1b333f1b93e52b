#include "runtime/server/generation.h"

#include <cstdio>

#include "runtime/filters/factory.h"
#include "runtime/http/uri.h"
#include "runtime/match/router.h"
#include "schema_generated.h"

namespace rws {

namespace {

void Say(const std::vector<std::string>& warnings) {
  for (const std::string& w : warnings) std::fprintf(stderr, "rws: %s\n", w.c_str());
}

std::string_view TextOf(const flatbuffers::String* s) { return s ? s->string_view() : std::string_view(); }

SeriesIds NameSeries(const BundleView& view, MetricNames& names) {
  SeriesIds ids;
  ids.nowhere = names.routes.IdOf("", "");
  for (const format::Site& s : view.sites) ids.sites.push_back(names.routes.IdOf(view.Text(s.name), ""));
  for (const format::Route& r : view.routes) ids.routes.push_back(names.routes.IdOf(view.Text(view.sites[r.site].name), view.Text(r.name)));
  for (const fbs::Listener* l : *view.records->listeners()) {
    const std::string_view name = TextOf(l->name()), path = TextOf(l->path());
    const std::string at = path.empty() ? l->address()->str() + ":" + std::to_string(l->port()) : "unix:" + std::string(path);
    ids.listeners.push_back(names.listeners.IdOf(name.empty() ? at : name, ""));
  }
  return ids;
}

void NameOrigins(std::vector<UpstreamAddresses>& upstreams, MetricNames& names) {
  for (UpstreamAddresses& u : upstreams) {
    u.series = names.origins.IdOf(u.name, "");
    for (OriginAddress& o : u.origins) o.series = names.origins.IdOf(u.name, o.text);
  }
}

LogPlan PlanLog(const fbs::AccessLog& log) {
  LogPlan plan;
  plan.form.format = log.format() == fbs::LogFormat::Json ? LogFormat::kJson : LogFormat::kCombined;
  if (log.fields())
    for (const fbs::LogField* f : *log.fields()) plan.form.fields.push_back({f->id(), std::string(TextOf(f->name())), f->key()->str()});
  LogTarget& t = plan.target;
  constexpr LogTarget::Kind kKinds[] = {LogTarget::Kind::kStdout, LogTarget::Kind::kFile, LogTarget::Kind::kSyslog, LogTarget::Kind::kJournald};
  constexpr LogTarget::By kBys[] = {LogTarget::By::kUnix, LogTarget::By::kUdp, LogTarget::By::kTcp};
  t.kind = kKinds[static_cast<size_t>(log.sink())];
  t.by = kBys[static_cast<size_t>(log.by())];
  t.path = TextOf(log.path());
  t.host = TextOf(log.host());
  t.port = log.port();
  t.rotate_bytes = log.rotate_bytes();
  t.rotate_seconds = log.rotate_seconds();
  t.keep = log.keep();
  plan.share = log.sample();
  return plan;
}

}  // namespace

// The site is found as for a request; a client that names none gets the certificate of `site *`, if there is one.
std::shared_ptr<const TlsIdentity> Generation::IdentityOf(uint32_t listener, std::string_view server_name) const {
  Arena arena;
  Result<Authority> host = ParseAuthority(server_name, arena);
  if (!host.ok() && !server_name.empty()) return nullptr;
  std::optional<SiteMatch> site = FindSite(bundle->view(), listener, host.ok() ? host->host : std::string_view());
  return site ? identities.of_site[site->site] : nullptr;
}

std::variant<std::shared_ptr<Generation>, std::string> LoadGeneration(const std::string& file, Nursery& nursery, const Generation* before) {
  auto loaded = LoadBundle(file);
  if (auto* error = std::get_if<BundleError>(&loaded)) return error->message;
  auto g = std::make_shared<Generation>();
  std::atomic<int>& alive = nursery.alive;
  ++alive;
  g->bundle = std::shared_ptr<const LoadedBundle>(std::get<0>(loaded).release(), [&alive](const LoadedBundle* b) {
    delete b;
    --alive;
  });
  auto prepared = Prepared::Build(g->bundle->view(), nursery.base, MakeStage, &nursery.state);
  if (auto* error = std::get_if<PrepareError>(&prepared)) return file + ": " + error->message;
  g->prepared = std::move(std::get<0>(prepared));
  std::vector<std::string> warnings;
  const BundleView& view = g->bundle->view();
  auto links = MakeLinks(view, nursery.base);
  if (auto* error = std::get_if<TlsError>(&links)) return file + ": " + error->message;
  g->links = std::move(std::get<0>(links));
  for (const OriginLink& link : g->links) g->tells_addresses |= link.proxy != ProxyVersion::kNone || link.protocol == OriginProtocol::kFastCgi;
  g->upstreams = ResolveUpstreams(view, g->links, warnings);
  g->https_port = nursery.https_port;
  auto identities = LoadIdentities(view, nursery.base, nursery.ca, nursery.clock.WallSeconds(), before ? before->identities : SiteIdentities(), warnings);
  if (auto* error = std::get_if<TlsError>(&identities)) return file + ": " + error->message;
  g->identities = std::move(std::get<SiteIdentities>(identities));
  Say(warnings);
  g->series = NameSeries(view, nursery.names);
  NameOrigins(g->upstreams, nursery.names);
  const fbs::Server& server = *view.records->server();
  if (const fbs::AccessLog* log = server.log()) g->log = PlanLog(*log);
  if (const fbs::Trace* t = server.trace()) g->trace = TracePlan{t->host()->str(), t->path()->str(), t->port(), t->sample()};
  if (const fbs::Metrics* m = server.metrics()) g->metrics = SocketAddr::Parse(m->address()->str(), m->port());
  if (server.metrics() && !g->metrics) return file + ": metrics on " + server.metrics()->address()->str() + ": not an address";
  return g;
}

std::shared_ptr<Generation> Refresh(const Generation& old, Nursery& nursery, Lookup lookup) {
  std::vector<std::string> missing, warnings;            // a name that is gone keeps its addresses; it was told at load
  std::vector<UpstreamAddresses> fresh = lookup == Lookup::kNames ? ResolveUpstreams(old.bundle->view(), old.links, missing) : old.upstreams;
  NameOrigins(fresh, nursery.names);
  auto identities = LoadIdentities(old.bundle->view(), nursery.base, nursery.ca, nursery.clock.WallSeconds(), old.identities, warnings);
  Say(warnings);
  const auto* read = std::get_if<SiteIdentities>(&identities);
  const bool same_names = !missing.empty() || fresh == old.upstreams;
  const bool same_certificates = !read || read->versions == old.identities.versions;
  if (same_names && same_certificates) return nullptr;
  auto g = std::make_shared<Generation>(old);
  if (!same_names) g->upstreams = std::move(fresh);
  if (!same_certificates) g->identities = *read;
  return g;
}

}  // namespace rws
