// One route whose pipeline is made of records, run as the node runs it, over a fake dispatch.
#pragma once

#include "runtime/filters/factory.h"
#include "runtime/filters/file_cache.h"
#include "tests/support/exchange_case.h"

namespace rws {

struct FilterCase : ExchangeCase {
  FilterCase() { services.files = &files; }

  template <class T>
  void Guard(T filter) { record().guards.push_back(MadeBundle::Step(std::move(filter))); }
  template <class T>
  void Transform(T filter) { record().transforms.push_back(MadeBundle::Step(std::move(filter))); }
  template <class T>
  void Action(T filter) { record().action = MadeBundle::Step(std::move(filter)); }
  template <class T>
  void Response(T filter) { record().responses.push_back(MadeBundle::Step(std::move(filter))); }
  void Proxy() {
    fbs::ProxyT proxy;
    proxy.upstream = made.AddUpstream("app");
    Action(std::move(proxy));
  }
  fbs::PipelineT& record() { return *made.records.pipelines[pipeline]; }

  using Pairs = std::vector<std::pair<std::string, std::string>>;
  Exchange& Begin(Method method, std::string_view target, Pairs fields = {}) {
    if (!prepared) {
      const std::string error = Prepare(MakeStage, base);
      if (!error.empty()) CheckFailed(error.c_str(), __FILE__, __LINE__);
    }
    return ExchangeCase::Begin(method, target, std::move(fields));
  }
  Answered Ask(Method method, std::string_view target, Pairs fields = {}) {
    Begin(method, target, std::move(fields));
    if (!begun.ok()) return {StatusOf(begun.error().fault), "", ""};
    return Finish();
  }
  Answered Get(std::string_view target, Pairs fields = {}) { return Ask(Method::kGet, target, std::move(fields)); }
  Answered Finish() { return Run(prepared->OfRoute(0)); }

  FileCache files{offload, offload};
  uint32_t pipeline = made.AddPipeline();
  uint32_t route = made.AddRoute(pipeline, "it");
  std::string base = ".";
};

}  // namespace rws
