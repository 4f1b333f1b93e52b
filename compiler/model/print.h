// A model as stable text, for `--dump model`.
#pragma once

#include <string>

#include "compiler/model/model.h"

namespace rwsc::model {
std::string Print(const Model&);
std::string Print(const Step&);     // equal for equal declarations and arguments
}
