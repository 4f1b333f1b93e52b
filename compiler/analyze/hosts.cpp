// One host pattern, one site a listener (language, section 3, rule 2).
#include <fmt/format.h>

#include <map>

#include "compiler/analyze/analyze.h"
#include "compiler/model/patterns.h"

namespace rwsc::analyze {
namespace {

struct Place { const HostPattern* host; Span span; };

Segment LabelOf(const HostPattern& h) {
  Segment s;
  s.capture.push_back(h.capture);
  return s;
}

void Compare(const Place& first, const Place& second, Sink& sink) {
  Relation r = first.host->form == HostForm::kLabel ? Relate(LabelOf(*first.host), LabelOf(*second.host)) : Relation::kEqual;
  if (r == Relation::kEqual)
    sink.Add(Diagnostic(Kind::DuplicateHost, fmt::format("host {} stands twice on one listener", Print(*second.host)))
                 .At(second.span, "here again").At(first.span, "first here")
                 .AddHelp("put the routes into one site, or give the sites listeners of their own with `on`"));
  if (r == Relation::kOverlap)
    sink.Add(Diagnostic(Kind::OverlappingHosts, "two host patterns match the same host and neither is more specific")
                 .At(second.span, fmt::format("matches {}.{}", *Common(LabelOf(*first.host), LabelOf(*second.host)), first.host->name))
                 .At(first.span, "also matches it"));
}

}  // namespace

void Hosts(const model::Model& m, Sink& sink) {
  for (size_t l = 0; l < m.listeners.size(); ++l) {
    std::map<std::pair<HostForm, std::string>, std::vector<Place>> seen;   // looked up by name; reported in source order
    for (const model::Site& site : m.sites) {
      bool here = false;
      for (model::ListenerId on : site.on) here = here || on.value == l;
      if (!here) continue;
      for (const auto& [host, span] : site.hosts) {
        std::vector<Place>& places = seen[{host.form, host.name}];
        for (const Place& p : places) Compare(p, {&host, span}, sink);
        places.push_back({&host, span});
      }
    }
  }
}

}  // namespace rwsc::analyze
