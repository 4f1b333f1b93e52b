// How often this thread called operator new. Link rws_alloc_count.
#pragma once

#include <cstddef>

namespace rws {
size_t Allocations();
}
