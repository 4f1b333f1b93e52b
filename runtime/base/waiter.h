// How a coroutine waits: a Signal is what a leaf (a socket direction, a body, a queue) owns, a Readiness is the one-shot
// awaiter on it. Notify moves the waiter to its worker's ReadyList; it is resumed from there, never inline. Destroying a
// suspended chain destroys the Readiness, which unlinks itself from the signal or from the ready list. One worker each.
#pragma once

#include <coroutine>
#include <cstddef>
#include <vector>

namespace rws {

class Signal;

// Intrusive, doubly linked; owned by the worker. RunOnce resumes what was ready when it began (bounded work a turn).
class ReadyList {
 public:
  struct Node {
    Node* prev = nullptr;
    Node* next = nullptr;
    std::coroutine_handle<> handle;
    bool linked() const { return prev != nullptr; }
    void Unlink();
  };
  ReadyList();
  ReadyList(const ReadyList&) = delete;
  ReadyList& operator=(const ReadyList&) = delete;
  ~ReadyList();                              // what is still linked is let go, not resumed
  void Push(Node&);
  bool empty() const { return head_.next == &head_; }
  size_t RunOnce();                          // returns how many were resumed

  static ReadyList& Current();               // of this thread; set by the worker (or a test) with Bind
  static void Bind(ReadyList*);

 private:
  Node head_;
  Node turn_;                                // what RunOnce has yet to resume
};

class [[nodiscard]] Readiness {
 public:
  Readiness(Signal& signal, bool ready) : signal_(&signal), ready_(ready) {}
  Readiness(const Readiness&) = delete;
  Readiness& operator=(const Readiness&) = delete;
  ~Readiness();
  bool await_ready() const noexcept { return ready_; }
  void await_suspend(std::coroutine_handle<>) noexcept;   // at most one waiter a signal: a second is our bug
  void await_resume() const noexcept {}

 private:
  friend class Signal;
  friend Readiness Yield();
  Readiness() : signal_(nullptr), ready_(false) {}    // of Yield: ready at the next turn
  Signal* signal_;
  bool ready_;
  ReadyList::Node node_;
};

// The owner's side. What is pending is the owner's state, never stored here: Notify with no waiter does nothing.
class Signal {
 public:
  Signal() = default;
  Signal(const Signal&) = delete;
  Signal& operator=(const Signal&) = delete;
  ~Signal();                                 // wakes a waiter that is still there: it must look at the owner's state first
  void Notify();
  bool waited() const { return waiter_ != nullptr; }

 private:
  friend class Readiness;
  Readiness* waiter_ = nullptr;
};

// Gives others a turn: `co_await Yield();`
Readiness Yield();

// Several who wait for one thing: `Crowd::Seat seat(crowd); co_await seat.Wait();`, and look again afterwards.
class Crowd {
 public:
  class Seat {
   public:
    explicit Seat(Crowd& crowd) : crowd_(crowd) { crowd_.seats_.push_back(this); }
    Seat(const Seat&) = delete;
    Seat& operator=(const Seat&) = delete;
    ~Seat();
    Readiness Wait() { return Readiness(signal_, false); }

   private:
    friend class Crowd;
    Crowd& crowd_;
    Signal signal_;
  };
  void NotifyAll() { for (Seat* s : seats_) s->signal_.Notify(); }
  void NotifyFirst() { if (!seats_.empty()) seats_.front()->signal_.Notify(); }

 private:
  std::vector<Seat*> seats_;                 // bounded by who may wait: an exchange each
};

// Until one of several is ready: `AnyReady<2> either{{a.Readable(), b.Writable()}}; co_await either;` (named first: a g++ 12
// trap). Every node names the same coroutine; whichever is late is unlinked when this goes, before the next turn reaches it.
template <size_t N>
struct AnyReady {
  Readiness of[N];
  bool await_ready() const noexcept {
    for (const Readiness& r : of)
      if (r.await_ready()) return true;
    return false;
  }
  void await_suspend(std::coroutine_handle<> h) noexcept {
    for (Readiness& r : of) r.await_suspend(h);
  }
  void await_resume() const noexcept {}
};

}  // namespace rws
