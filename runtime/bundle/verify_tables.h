// Second half of VerifyBundle: every index of every raw table. "" when all is well.
#pragma once

#include <string>

#include "runtime/bundle/view.h"

namespace rws {
std::string VerifyTables(const BundleView&);   // after VerifyRecords: uses the number of pipelines and listeners
}
