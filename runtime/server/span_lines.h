// The spans of one sampled exchange as OTLP's JSON has them, on their way to control.
#pragma once

#include "runtime/server/access_line.h"
#include "runtime/state/log_ring.h"

namespace rws {

inline constexpr size_t kMaxSpanLine = 32 * 1024;      // of one exchange; spans that do not fit are left out

// One line: how many spans, a blank, the spans, a comma between them. A full ring counts it among its dropped ones.
void WriteSpans(const Exchange&, const LineFacts&, uint64_t now_us, LineClock&, LogRing&);

}  // namespace rws
