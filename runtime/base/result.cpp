// What the faults table says, by fault.
#include "runtime/base/result.h"

#include <cstddef>
#include <iterator>

namespace rws {
namespace {

struct Row {
  Blame blame;
  uint16_t status;
  std::string_view name;
};

constexpr Row kRows[] = {
#define RWS_FAULT(name, blame, status, text) {Blame::blame, status, text},
#include "runtime/base/faults.def"
#undef RWS_FAULT
};

const Row& RowOf(Fault fault) {
  auto i = static_cast<size_t>(fault);
  RWS_CHECK(i < std::size(kRows));
  return kRows[i];
}

}  // namespace

Blame BlameOf(Fault fault) { return RowOf(fault).blame; }
uint16_t StatusOf(Fault fault) { return RowOf(fault).status; }
std::string_view NameOf(Fault fault) { return RowOf(fault).name; }

}  // namespace rws
