// Signals, readiness and the ready list: everything links and unlinks by itself.
#include "runtime/base/waiter.h"

#include <algorithm>
#include <utility>

#include "runtime/base/check.h"

namespace rws {
namespace {

thread_local ReadyList* current_list = nullptr;

}  // namespace

void ReadyList::Node::Unlink() {
  if (!linked()) return;
  prev->next = next;
  next->prev = prev;
  prev = next = nullptr;
}

ReadyList::ReadyList() {
  head_.prev = head_.next = &head_;
  turn_.prev = turn_.next = &turn_;
}

ReadyList::~ReadyList() {
  while (!empty()) head_.next->Unlink();
  while (turn_.next != &turn_) turn_.next->Unlink();
  if (current_list == this) current_list = nullptr;
}

void ReadyList::Push(Node& node) {
  RWS_CHECK(!node.linked());
  node.prev = head_.prev;
  node.next = &head_;
  head_.prev->next = &node;
  head_.prev = &node;
}

// What is ready now moves to the turn's list: whatever is pushed meanwhile waits for the next turn. A node destroyed
// meanwhile takes itself out of whichever list it is in. Turns do not nest.
size_t ReadyList::RunOnce() {
  RWS_CHECK(turn_.next == &turn_);
  if (empty()) return 0;
  turn_.next = std::exchange(head_.next, &head_);
  turn_.prev = std::exchange(head_.prev, &head_);
  turn_.next->prev = turn_.prev->next = &turn_;
  size_t resumed = 0;
  while (turn_.next != &turn_) {
    Node& node = *turn_.next;
    node.Unlink();
    ++resumed;
    node.handle.resume();
  }
  return resumed;
}

ReadyList& ReadyList::Current() {
  RWS_CHECK(current_list != nullptr);
  return *current_list;
}

void ReadyList::Bind(ReadyList* list) { current_list = list; }

Readiness::~Readiness() {
  if (signal_ && signal_->waiter_ == this) signal_->waiter_ = nullptr;
  node_.Unlink();
}

void Readiness::await_suspend(std::coroutine_handle<> handle) noexcept {
  node_.handle = handle;
  if (!signal_) return ReadyList::Current().Push(node_);
  RWS_CHECK(signal_->waiter_ == nullptr);
  signal_->waiter_ = this;
}

Signal::~Signal() { Notify(); }

// From here on the waiter belongs to the ready list alone: the signal may die before it is resumed.
void Signal::Notify() {
  if (!waiter_) return;
  Readiness* waiter = std::exchange(waiter_, nullptr);
  waiter->signal_ = nullptr;
  ReadyList::Current().Push(waiter->node_);
}

Readiness Yield() { return Readiness(); }

Crowd::Seat::~Seat() { std::erase(crowd_.seats_, this); }

}  // namespace rws
