#include "runtime/base/waiter.h"

#include "runtime/base/check.h"

namespace rws {
namespace {

thread_local ReadyList* current = nullptr;

}  // namespace

ReadyList::ReadyList() { head_.prev = head_.next = &head_; }

void ReadyList::Node::Unlink() {
  if (!linked()) return;
  prev->next = next;
  next->prev = prev;
  prev = next = nullptr;
}

void ReadyList::Push(Node& node) {
  node.prev = head_.prev;
  node.next = &head_;
  head_.prev->next = &node;
  head_.prev = &node;
}

size_t ReadyList::RunOnce() {
  Node mark;                                 // what is pushed behind it waits for the next turn
  Push(mark);
  size_t resumed = 0;
  while (head_.next != &mark) {
    Node* node = head_.next;
    node->Unlink();
    ++resumed;
    node->handle.resume();                   // may destroy any node, this one included
  }
  mark.Unlink();
  return resumed;
}

ReadyList& ReadyList::Current() {
  RWS_CHECK(current != nullptr);
  return *current;
}

void ReadyList::Bind(ReadyList* list) { current = list; }

Readiness::~Readiness() {
  node_.Unlink();
  if (signal_ && signal_->waiter_ == this) signal_->waiter_ = nullptr;
}

void Readiness::await_suspend(std::coroutine_handle<> handle) noexcept {
  node_.handle = handle;
  if (!signal_) {                            // Yield
    ReadyList::Current().Push(node_);
    return;
  }
  RWS_CHECK(signal_->waiter_ == nullptr);
  signal_->waiter_ = this;
}

Signal::~Signal() { Notify(); }

void Signal::Notify() {
  Readiness* waiter = waiter_;
  if (!waiter) return;
  waiter_ = nullptr;
  waiter->signal_ = nullptr;                 // the signal may be gone when the waiter is
  ReadyList::Current().Push(waiter->node_);
}

Readiness Yield() { return Readiness(); }

}  // namespace rws
