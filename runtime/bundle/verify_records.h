// First half of VerifyBundle: the FlatBuffer's structure and every index and value inside it. Sets view.records.
#pragma once

#include <string>

#include "runtime/bundle/view.h"

namespace rws {
std::string VerifyRecords(BundleView&);
}
