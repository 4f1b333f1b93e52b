// A turn: wait, read the clock, hand out events, run posts, resume what is ready, fire timers. Timers come last, so that
// after a stall bytes that are there win over the deadline they were waited for with.
#include "runtime/net/reactor.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <csignal>
#include <utility>

#include "runtime/base/check.h"

namespace rws {
namespace {

bool Add(int epoll, int fd, uint32_t events, void* target) {
  epoll_event e{};
  e.events = events;
  e.data.ptr = target;
  return ::epoll_ctl(epoll, EPOLL_CTL_ADD, fd, &e) == 0;
}

}  // namespace

struct Reactor::Batch {
  epoll_event events[kEventsPerTurn];
  int count = 0, next = 0;
};

// sendfile has no MSG_NOSIGNAL: a peer that is gone is an error of the call, never a signal.
Reactor::Reactor(const Clock& clock) : clock_(clock), timers_(clock) {
  ::signal(SIGPIPE, SIG_IGN);
  epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
  wake_ = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  RWS_CHECK(epoll_ >= 0 && wake_ >= 0);
  RWS_CHECK(Add(epoll_, wake_, EPOLLIN | EPOLLET, nullptr));
}

Reactor::~Reactor() {
  ::close(wake_);
  ::close(epoll_);
}

void Reactor::Run() {
  ReadyList::Bind(&ready_);
  while (!stop_.load(std::memory_order_acquire)) RunTurn(timers_.TimeoutMs());
}

void Reactor::Stop() {
  stop_.store(true, std::memory_order_release);
  Post([] {});
}

void Reactor::Post(std::function<void()> work) {
  bool first;
  {
    std::lock_guard lock(mutex_);
    first = posts_.empty();
    posts_.push_back(std::move(work));
    posted_.store(true, std::memory_order_release);
  }
  if (!first) return;
  const uint64_t one = 1;
  RWS_CHECK(::write(wake_, &one, sizeof one) == sizeof one);
}

void Reactor::RunPosts() {
  for (int i = 0; i < kPostsPerTurn && posted_.load(std::memory_order_acquire); ++i) {
    std::function<void()> work;
    {
      std::lock_guard lock(mutex_);
      work = std::move(posts_.front());
      posts_.pop_front();
      if (posts_.empty()) posted_.store(false, std::memory_order_relaxed);
    }
    work();
  }
}

bool Reactor::AddEdge(int fd, IoTarget& target) { return Add(epoll_, fd, EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, &target); }

bool Reactor::AddLevel(int fd, IoTarget& target) { return Add(epoll_, fd, EPOLLIN | EPOLLEXCLUSIVE, &target); }

void Reactor::Remove(int fd, IoTarget& target) {
  ::epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
  Forget(target);
}

void Reactor::Forget(const IoTarget& target) {
  if (!batch_) return;
  for (int i = batch_->next; i < batch_->count; ++i) {
    if (batch_->events[i].data.ptr == &target) batch_->events[i].events = 0;
  }
}

void Reactor::RunTurn(int timeout_ms) {
  Batch batch;
  const bool busy = !ready_.empty() || posted_.load(std::memory_order_acquire);
  batch.count = ::epoll_wait(epoll_, batch.events, kEventsPerTurn, busy ? 0 : timeout_ms);
  timers_.ReadClock();
  Dispatch(batch);
  RunPosts();
  ready_.RunOnce();
  timers_.Advance();
}

// The eventfd is edge-triggered and never read: its count cannot run over in the life of a machine.
void Reactor::Dispatch(Batch& batch) {
  batch_ = &batch;
  while (batch.next < batch.count) {
    const epoll_event& e = batch.events[batch.next++];
    if (e.events == 0 || !e.data.ptr) continue;    // its target is gone; a wake-up
    static_cast<IoTarget*>(e.data.ptr)->OnEvents(e.events);
  }
  batch_ = nullptr;
}

}  // namespace rws
