// The table of kinds.
#include "compiler/diag/diagnostic.h"

#include <iterator>

namespace rwsc {
namespace {

constexpr KindInfo kKinds[] = {
#define RWSC_KIND(code, name, severity, title, explanation) {code, #name, Severity::severity, title, explanation},
#include "compiler/diag/kinds.def"
#undef RWSC_KIND
};

}  // namespace

const KindInfo& Info(Kind kind) { return kKinds[static_cast<size_t>(kind)]; }

const std::vector<Kind>& AllKinds() {
  static const std::vector<Kind> all = [] {
    std::vector<Kind> kinds;
    for (size_t i = 0; i < std::size(kKinds); ++i) kinds.push_back(static_cast<Kind>(i));
    return kinds;
  }();
  return all;
}

}  // namespace rwsc
