// A verified bundle made ready to serve: stages built, secrets resolved, networks parsed. Immutable, shared by all workers;
// built off the data path by the bundle store, destroyed when the last worker let it go.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "runtime/bundle/view.h"
#include "runtime/pipeline/ip_set.h"
#include "runtime/pipeline/pipeline.h"

namespace rws {

namespace fbs { struct Step; }

struct FilterState;                  // of state/

struct PrepareError { std::string message; };

struct FilterContext {
  const BundleView& view;
  const std::string& base;           // folder of relative paths
  FilterState* state;                // the node's, outlives every bundle; null where nothing is kept
};

using StageFactory = Stage (*)(const fbs::Step&, const FilterContext&);

class Prepared {
 public:
  // Blocking. The view must outlive it.
  static std::variant<std::unique_ptr<Prepared>, PrepareError> Build(const BundleView&, const std::string& base, StageFactory, FilterState* = nullptr);

  const BundleView& view() const { return view_; }
  const Pipeline& OfRoute(uint32_t route) const { return pipelines_[view_.routes[route].pipeline]; }
  const Pipeline& OfSite(uint32_t site) const { return pipelines_[view_.sites[site].not_found]; }
  const Pipeline& OfRefusal(uint32_t accept) const { return pipelines_[view_.accepts[accept].route]; }
  const std::string& secret(uint32_t i) const { return secrets_[i]; }
  const IpSet& trusted() const { return trusted_; }
  const IpSet& proxied_from() const { return proxied_from_; }      // whose connections begin with a PROXY header
  // Milliseconds for a head, 0: none. No route is known while it comes: the longest that any pipeline grants.
  uint32_t header_ms() const;

 private:
  explicit Prepared(const BundleView& view) : view_(view) {}
  std::string ReadSecrets();
  std::string BuildPages(const FilterContext&, StageFactory);
  std::string BuildPipelines(const FilterContext&, StageFactory);
  BundleView view_;
  std::vector<ErrorPage> pages_;       // its pipelines point into it
  std::vector<Pipeline> pipelines_;
  std::vector<std::string> secrets_;
  IpSet trusted_, proxied_from_;
};

}  // namespace rws
