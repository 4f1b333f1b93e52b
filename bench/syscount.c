// Counts what a process asks of the allocator and of its sockets: LD_PRELOAD=libsyscount.so SYSCOUNT=/tmp/count PROGRAM.
// The counters are unsigned longs at the head of the file $SYSCOUNT.PID (one page), to be mapped or read at any time:
// take them twice, subtract. They are exact as long as nobody reads across a change: each is added to atomically.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/socket.h>
#include <sys/timerfd.h>
#include <sys/uio.h>
#include <unistd.h>

enum { kPage = 4096, kCounters = kPage / sizeof(unsigned long) };

// Index in the file; the one after it counts the calls that failed with EAGAIN.
enum Counter {
  kAllocations = 0,
  kReceives = 2,      // recv, recvfrom, recvmsg, read, readv
  kSends = 4,         // send, sendmsg, writev
  kEpollWaits = 6,
  kEpollControls = 8,
  kTimerSettings = 10,
  kSocketOptions = 12,  // getsockopt, setsockopt
  kSendFiles = 14,
  kAccepts = 16,
};

static unsigned long before_start[kCounters];
static unsigned long* counters = before_start;

static void Open(void) {
  char path[512];
  const char* prefix = getenv("SYSCOUNT");
  snprintf(path, sizeof path, "%s.%d", prefix ? prefix : "syscount", getpid());
  int fd = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0644);
  if (fd < 0) return;
  void* page = MAP_FAILED;
  if (ftruncate(fd, kPage) == 0) page = mmap(NULL, kPage, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
  close(fd);
  if (page != MAP_FAILED) counters = page;
}

__attribute__((constructor)) static void Start(void) {
  Open();
  pthread_atfork(NULL, NULL, Open);   // a child counts in a file of its own
}

static void Add(int counter) { __atomic_fetch_add(&counters[counter], 1, __ATOMIC_RELAXED); }

// glibc's own names, so that counting needs no dlsym (which allocates).
extern void* __libc_malloc(size_t);
extern void* __libc_calloc(size_t, size_t);
extern void* __libc_realloc(void*, size_t);
extern void* __libc_memalign(size_t, size_t);

void* malloc(size_t size) {
  Add(kAllocations);
  return __libc_malloc(size);
}
void* calloc(size_t count, size_t size) {
  Add(kAllocations);
  return __libc_calloc(count, size);
}
void* realloc(void* old, size_t size) {
  Add(kAllocations);
  return __libc_realloc(old, size);
}
void* aligned_alloc(size_t align, size_t size) {
  Add(kAllocations);
  return __libc_memalign(align, size);
}
int posix_memalign(void** out, size_t align, size_t size) {
  Add(kAllocations);
  *out = __libc_memalign(align, size);
  return *out ? 0 : ENOMEM;
}

// A function of the C library with the same name and arguments, counted; errno is left as the call set it.
#define COUNTED(counter, type, name, parameters, arguments)          \
  type name parameters {                                             \
    static type(*real) parameters;                                   \
    if (!real) real = (type(*) parameters)dlsym(RTLD_NEXT, #name);   \
    type result = real arguments;                                    \
    int error = errno;                                               \
    Add(counter);                                                    \
    if (result < 0 && error == EAGAIN) Add((counter) + 1);           \
    errno = error;                                                   \
    return result;                                                   \
  }

COUNTED(kReceives, ssize_t, recv, (int fd, void* to, size_t size, int flags), (fd, to, size, flags))
COUNTED(kReceives, ssize_t, recvfrom, (int fd, void* to, size_t size, int flags, struct sockaddr* peer, socklen_t* length),
        (fd, to, size, flags, peer, length))
COUNTED(kReceives, ssize_t, recvmsg, (int fd, struct msghdr* message, int flags), (fd, message, flags))
COUNTED(kReceives, ssize_t, read, (int fd, void* to, size_t size), (fd, to, size))
COUNTED(kReceives, ssize_t, readv, (int fd, const struct iovec* parts, int count), (fd, parts, count))
COUNTED(kSends, ssize_t, send, (int fd, const void* from, size_t size, int flags), (fd, from, size, flags))
COUNTED(kSends, ssize_t, sendmsg, (int fd, const struct msghdr* message, int flags), (fd, message, flags))
COUNTED(kSends, ssize_t, writev, (int fd, const struct iovec* parts, int count), (fd, parts, count))
COUNTED(kSendFiles, ssize_t, sendfile, (int out, int in, off_t* offset, size_t size), (out, in, offset, size))
COUNTED(kSendFiles, ssize_t, sendfile64, (int out, int in, off64_t* offset, size_t size), (out, in, offset, size))
COUNTED(kAccepts, int, accept4, (int fd, struct sockaddr* peer, socklen_t* length, int flags), (fd, peer, length, flags))
COUNTED(kEpollWaits, int, epoll_wait, (int epoll, struct epoll_event* events, int most, int timeout), (epoll, events, most, timeout))
COUNTED(kEpollControls, int, epoll_ctl, (int epoll, int what, int fd, struct epoll_event* event), (epoll, what, fd, event))
COUNTED(kTimerSettings, int, timerfd_settime, (int fd, int flags, const struct itimerspec* set, struct itimerspec* old),
        (fd, flags, set, old))
COUNTED(kSocketOptions, int, getsockopt, (int fd, int level, int name, void* value, socklen_t* size), (fd, level, name, value, size))
COUNTED(kSocketOptions, int, setsockopt, (int fd, int level, int name, const void* value, socklen_t size), (fd, level, name, value, size))
