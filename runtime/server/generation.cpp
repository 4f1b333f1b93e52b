#include "runtime/server/generation.h"

#include <cstdio>

#include "runtime/filters/factory.h"

namespace rws {

std::variant<std::shared_ptr<Generation>, std::string> LoadGeneration(const std::string& file, const std::string& base,
                                                                      std::atomic<int>& alive) {
  auto loaded = LoadBundle(file);
  if (auto* error = std::get_if<BundleError>(&loaded)) return error->message;
  auto g = std::make_shared<Generation>();
  g->bundle = std::move(std::get<0>(loaded));
  auto prepared = Prepared::Build(g->bundle->view(), base, MakeStage);
  if (auto* error = std::get_if<PrepareError>(&prepared)) return file + ": " + error->message;
  g->prepared = std::move(std::get<0>(prepared));
  std::vector<std::string> warnings;
  g->upstreams = ResolveUpstreams(g->bundle->view(), warnings);
  for (const std::string& w : warnings) std::fprintf(stderr, "rws: %s\n", w.c_str());
  g->alive = &alive;
  ++alive;
  return g;
}

}  // namespace rws
