#include "runtime/base/result.h"

namespace rws {
namespace {

struct FaultInfo { Blame blame; uint16_t status; std::string_view name; };

constexpr FaultInfo kFaults[] = {
#define RWS_FAULT(name, blame, status, text) {Blame::blame, status, text},
#include "runtime/base/faults.def"
#undef RWS_FAULT
};

const FaultInfo& Info(Fault f) { return kFaults[static_cast<size_t>(f)]; }

}  // namespace

Blame BlameOf(Fault f) { return Info(f).blame; }
uint16_t StatusOf(Fault f) { return Info(f).status; }
std::string_view NameOf(Fault f) { return Info(f).name; }

}  // namespace rws
