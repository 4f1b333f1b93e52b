// Plan to the bytes of a bundle. Deterministic: the same plan, the same bytes.
#pragma once

#include <string>

#include "compiler/plan/plan.h"

namespace rwsc {
std::string Emit(const plan::Plan&);
}
