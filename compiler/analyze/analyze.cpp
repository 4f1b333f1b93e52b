#include "compiler/analyze/analyze.h"

namespace rwsc {

void Analyze(const model::Model& model, Sink& sink) {
  analyze::Hosts(model, sink);
  using Analysis = void (*)(const model::Model&, const model::Site&, Sink&);
  constexpr Analysis kOfASite[] = {analyze::Overlaps, analyze::Before, analyze::Covered, analyze::Guards, analyze::Width, analyze::Retries,
                                    analyze::Timeouts, analyze::OpenRedirects, analyze::Limits, analyze::ClearText};
  for (const model::Site& site : model.sites)
    for (Analysis analysis : kOfASite) analysis(model, site, sink);
  analyze::Headers(model, sink);
  analyze::Unused(model, sink);
  analyze::RedirectLoops(model, sink);
}

}  // namespace rwsc
