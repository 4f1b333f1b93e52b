#include "compiler/tools/inventory.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace rwsc::tools {
namespace {

std::string PatternsText(const model::Route& r) {
  std::string out;
  for (const model::RoutePattern& p : r.patterns) out += (out.empty() ? "" : ", ") + Print(p.path);
  return out;
}

}  // namespace

std::string MethodsText(const model::Route& r) { return r.any_method ? "any" : rws::Tokens(r.methods, "|"); }

std::string ActionText(const model::Model& m, const model::Step& step) {
  std::string out = step.native.substr(0, step.native.find("_to")).substr(0, step.native.find("_from"));
  if (const model::Value* s = step.Find("status")) out += fmt::format(" {}", std::get<uint64_t>(s->v));
  if (const model::Value* t = step.Find("target")) {
    if (auto* id = std::get_if<model::UpstreamId>(&t->v)) out += " " + m.upstreams[id->value].name.text;
    if (auto* text = std::get_if<std::string>(&t->v)) out += " to " + *text;
  }
  if (const model::Value* r = step.Find("root")) out += fmt::format(" \"{}\"", std::get<std::string>(r->v));
  const model::Step* next = model::Fallback(step);
  return next ? out + " else " + ActionText(m, *next) : out;
}

std::string PlaceText(const SourceMap& sources, Span span) { return fmt::format("{}:{}", sources.Name(span.file), sources.Locate(span.file, span.begin).line); }

std::string RoutesText(const model::Model& m, const SourceMap& sources) {
  size_t methods = 6, patterns = 4, names = 4;
  for (const model::Route& r : m.routes) {
    methods = std::max(methods, MethodsText(r).size());
    patterns = std::max(patterns, std::min<size_t>(PatternsText(r).size(), 48));
    names = std::max(names, r.named ? std::min<size_t>(r.name.text.size(), 24) : 0);
  }
  std::string out;
  for (const model::Site& s : m.sites) {
    out += fmt::format("site {}  {}\n", s.name.text, PlaceText(sources, s.head));
    for (model::RouteId id : s.routes) {
      const model::Route& r = m.routes[id.value];
      out += fmt::format("  {:{}}  {:{}}  {:{}}  {}  {}\n", MethodsText(r), methods, PatternsText(r), patterns, r.named ? r.name.text : "", names,
                         ActionText(m, r.action), PlaceText(sources, r.head));
    }
  }
  return out;
}

std::string RoutesJson(const model::Model& m, const SourceMap& sources) {
  nlohmann::ordered_json all = nlohmann::ordered_json::array();
  for (const model::Route& r : m.routes) {
    nlohmann::ordered_json patterns = nlohmann::ordered_json::array();
    for (const model::RoutePattern& p : r.patterns) patterns.push_back(Print(p.path));
    all.push_back({{"site", m.sites[r.site.value].name.text}, {"route", r.name.text}, {"methods", MethodsText(r)}, {"patterns", patterns},
                   {"action", ActionText(m, r.action)}, {"place", PlaceText(sources, r.head)}});
  }
  return all.dump(1) + "\n";
}

}  // namespace rwsc::tools
