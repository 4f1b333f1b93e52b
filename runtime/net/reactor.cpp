#include "runtime/net/reactor.h"

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "runtime/base/check.h"

namespace rws {

struct Reactor::Batch {
  epoll_event events[kEventsPerTurn];
  int count = 0, next = 0;
};

Reactor::Reactor(const Clock& clock) : clock_(clock), timers_(clock) {
  epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
  wake_ = ::eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  RWS_CHECK(epoll_ >= 0 && wake_ >= 0);
  epoll_event e{};
  e.events = EPOLLIN | EPOLLET;
  e.data.ptr = nullptr;                        // the post queue
  RWS_CHECK(::epoll_ctl(epoll_, EPOLL_CTL_ADD, wake_, &e) == 0);
}

Reactor::~Reactor() {
  ::close(wake_);
  ::close(epoll_);
}

void Reactor::Run() {
  ReadyList::Bind(&ready_);
  while (!stop_.load(std::memory_order_relaxed)) RunTurn(timers_.TimeoutMs());
  ReadyList::Bind(nullptr);
}

void Reactor::Stop() {
  stop_.store(true, std::memory_order_relaxed);
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
  (void)!::write(wake_, &one, sizeof one);     // full: it is awake anyway
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

bool Reactor::AddEdge(int fd, IoTarget& target) {
  epoll_event e{};
  e.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
  e.data.ptr = &target;
  return ::epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &e) == 0;
}

bool Reactor::AddLevel(int fd, IoTarget& target) {
  epoll_event e{};
  e.events = EPOLLIN | EPOLLEXCLUSIVE;
  e.data.ptr = &target;
  return ::epoll_ctl(epoll_, EPOLL_CTL_ADD, fd, &e) == 0;
}

void Reactor::Remove(int fd, IoTarget& target) {
  ::epoll_ctl(epoll_, EPOLL_CTL_DEL, fd, nullptr);
  Forget(target);
}

void Reactor::Forget(IoTarget& target) {
  if (!batch_) return;
  for (int i = batch_->next; i < batch_->count; ++i)
    if (batch_->events[i].data.ptr == &target) batch_->events[i].events = 0;
}

void Reactor::RunTurn(int timeout_ms) {
  Batch batch;
  const bool busy = !ready_.empty() || posted_.load(std::memory_order_acquire);
  batch.count = ::epoll_wait(epoll_, batch.events, kEventsPerTurn, busy ? 0 : timeout_ms);
  timers_.Advance();                           // the coarse clock of this turn
  batch_ = &batch;
  while (batch.next < batch.count) {
    const epoll_event& e = batch.events[batch.next++];
    if (e.events == 0) continue;               // its target is gone
    if (e.data.ptr) {
      static_cast<IoTarget*>(e.data.ptr)->OnEvents(e.events);
      continue;
    }
    uint64_t count;
    (void)!::read(wake_, &count, sizeof count);
  }
  batch_ = nullptr;
  RunPosts();
  ready_.RunOnce();
}

}  // namespace rws
