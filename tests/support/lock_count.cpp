// The linker sends pthread_mutex_lock of our libraries here.
#include "tests/support/lock_count.h"

#include <pthread.h>

namespace {
thread_local size_t count = 0;
}

namespace rws {
size_t Locks() { return count; }
}  // namespace rws

extern "C" {
int __real_pthread_mutex_lock(pthread_mutex_t*);
int __wrap_pthread_mutex_lock(pthread_mutex_t* mutex) {
  ++count;
  return __real_pthread_mutex_lock(mutex);
}
}
