// How often this thread locked a mutex of ours. Link rws_lock_count.
#pragma once

#include <cstddef>

namespace rws {
size_t Locks();
}
