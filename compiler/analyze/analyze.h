// What can be wrong with a well-typed configuration. Each analysis is a function of its own file, run in a fixed order over
// one site at a time; budgets are counts, so results do not depend on order or machine.
#pragma once

#include "compiler/diag/sink.h"
#include "compiler/model/model.h"

namespace rwsc {

inline constexpr size_t kMaxPairs = 65536;        // compared in one site; beyond: W0305

void Analyze(const model::Model&, Sink&);

namespace analyze {
void Hosts(const model::Model&, Sink&);                          // E0201, E0202
void Overlaps(const model::Model&, const model::Site&, Sink&);   // E0301, E0302, W0305
void Before(const model::Model&, const model::Site&, Sink&);     // E0307, E0308, W0304
void Covered(const model::Model&, const model::Site&, Sink&);    // E0309
void Guards(const model::Model&, const model::Site&, Sink&);     // E0311
void Width(const model::Model&, const model::Site&, Sink&);      // E0319
void Retries(const model::Model&, const model::Site&, Sink&);    // E0720, I0721
void Timeouts(const model::Model&, const model::Site&, Sink&);       // W0740
void OpenRedirects(const model::Model&, const model::Site&, Sink&);  // E0610
void Limits(const model::Model&, const model::Site&, Sink&);         // W0741
void ClearText(const model::Model&, const model::Site&, Sink&);      // W0732
void Headers(const model::Model&, Sink&);                            // W0641
void Unused(const model::Model&, Sink&);                             // W0103
void RedirectLoops(const model::Model&, Sink&);                      // E0701, W0701
}  // namespace analyze

}  // namespace rwsc
