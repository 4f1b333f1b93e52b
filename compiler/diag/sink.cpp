// Order and bounds of what is reported.
#include "compiler/diag/sink.h"

#include <algorithm>
#include <tuple>

namespace rwsc {
namespace {

// A diagnostic without a place sorts first: nothing else is likely to make sense until it is solved.
auto Place(const Diagnostic& d) {
  const bool placed = !d.labels.empty();
  const Span span = placed ? d.labels.front().span : Span{};
  return std::tuple(placed, span.file.value, span.begin, Info(d.kind).code, span.end);
}

bool Before(const Diagnostic& a, const Diagnostic& b) {
  const auto left = Place(a), right = Place(b);
  return left != right ? left < right : a.message < b.message;
}

bool Equal(const Diagnostic& a, const Diagnostic& b) { return Place(a) == Place(b) && a.message == b.message; }

}  // namespace

void Sink::Add(Diagnostic diagnostic) {
  const Severity severity = Info(diagnostic.kind).severity;
  const auto same = [&](const Diagnostic& d) { return Equal(d, diagnostic); };
  const bool full = all_.size() >= kMaxDiagnostics;
  if (!full && std::any_of(all_.begin(), all_.end(), same)) return;
  if (severity == Severity::kError) ++errors_;
  if (severity == Severity::kWarning) ++warnings_;
  if (full) {
    ++dropped_;
    return;
  }
  all_.push_back(std::move(diagnostic));
}

std::vector<Diagnostic> Sink::Sorted() const {
  std::vector<Diagnostic> sorted = all_;
  std::stable_sort(sorted.begin(), sorted.end(), Before);
  return sorted;
}

}  // namespace rwsc
