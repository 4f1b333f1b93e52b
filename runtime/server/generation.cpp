#include "runtime/server/generation.h"

#include <cstdio>

#include "runtime/filters/factory.h"
#include "schema_generated.h"

namespace rws {

std::variant<std::shared_ptr<Generation>, std::string> LoadGeneration(const std::string& file, const std::string& base,
                                                                      std::atomic<int>& alive, RouteNames& names) {
  auto loaded = LoadBundle(file);
  if (auto* error = std::get_if<BundleError>(&loaded)) return error->message;
  auto g = std::make_shared<Generation>();
  ++alive;
  g->bundle = std::shared_ptr<const LoadedBundle>(std::get<0>(loaded).release(), [&alive](const LoadedBundle* b) {
    delete b;
    --alive;
  });
  auto prepared = Prepared::Build(g->bundle->view(), base, MakeStage);
  if (auto* error = std::get_if<PrepareError>(&prepared)) return file + ": " + error->message;
  g->prepared = std::move(std::get<0>(prepared));
  std::vector<std::string> warnings;
  g->upstreams = ResolveUpstreams(g->bundle->view(), warnings);
  for (const std::string& w : warnings) std::fprintf(stderr, "rws: %s\n", w.c_str());
  const BundleView& view = g->bundle->view();
  for (const format::Route& r : view.routes) g->count_ids.push_back(names.IdOf(view.Text(r.name)));
  if (const fbs::AccessLog* log = view.records->server()->log()) {
    g->log = log->format() == fbs::LogFormat::Json ? LogFormat::kJson : LogFormat::kCombined;
    if (log->path()) g->log_path = log->path()->str();
  }
  return g;
}

std::shared_ptr<Generation> Refresh(const Generation& old) {
  std::vector<std::string> warnings;                     // said at load; a name that is gone keeps its addresses
  std::vector<UpstreamAddresses> fresh = ResolveUpstreams(old.bundle->view(), warnings);
  if (!warnings.empty() || fresh == old.upstreams) return nullptr;
  auto g = std::make_shared<Generation>(old);
  g->upstreams = std::move(fresh);
  return g;
}

}  // namespace rws
