// Text to a verified bundle in one call, for the tests behind the checker.
#pragma once

#include <string>

#include "compiler/analyze/analyze.h"
#include "compiler/check/check.h"
#include "compiler/emit/emit.h"
#include "compiler/lower/lower.h"
#include "compiler/syntax/parse.h"
#include "runtime/bundle/verify.h"
#include "runtime/match/router.h"

namespace rwsc {

struct Built {
  SourceMap sources;
  Sink sink;
  model::Model model;
  std::string bundle;
  rws::BundleView view;

  explicit Built(const std::string& text, const std::string& name = "a.rws") {
    const FileId id = sources.Add(name, text);
    const ast::File file = Parse(sources, id, sink);
    if (sink.HasErrors()) return;
    model = Check(ast::Alone(file), sources, sink);
    if (sink.HasErrors()) return;
    Analyze(model, sink);
    if (sink.HasErrors()) return;
    bundle = Emit(Lower(model, sources));
    auto verified = rws::VerifyBundle(bundle);
    if (auto* e = std::get_if<rws::BundleError>(&verified)) refused = e->message;
    else view = std::get<rws::BundleView>(verified);
  }
  Built(const Built&) = delete;                // the view points into the bundle
  std::string refused;                         // why the verifier did not take it: our bug
  bool ok() const { return !sink.HasErrors() && refused.empty(); }

  // "code @text-under-the-label" a line.
  std::string Said() const {
    std::string out;
    for (const Diagnostic& d : sink.Sorted()) {
      out += std::string(Info(d.kind).code);
      if (!d.labels.empty()) out += " @" + std::string(sources.Text(d.labels[0].span));
      out += "\n";
    }
    return out;
  }
  // The name of the route that answers, "404" or "405".
  std::string Answer(std::string_view path, rws::Method method = rws::Method::kGet, uint32_t site = 0) const {
    const rws::RouteMatch m = rws::FindRoute(view, site, path, method);
    if (m.outcome == rws::RouteMatch::Outcome::kNotFound) return "404";
    if (m.outcome == rws::RouteMatch::Outcome::kMethodNotAllowed) return "405";
    return std::string(view.Text(view.routes[m.route].name));
  }
};

inline std::string InSite(const std::string& body) { return "rws 1\nserver { listen http :80 }\nsite a.example {\n" + body + "\n}\n"; }

}  // namespace rwsc
