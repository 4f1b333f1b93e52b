// One attempt in its origin's counts: in flight until the answer's last octet was taken, or nobody wants it any more.
#pragma once

#include <memory>

#include "runtime/base/timers.h"
#include "runtime/http/body.h"
#include "runtime/state/metrics.h"

namespace rws {

class Flight {
 public:
  Flight(OriginCells& cells, const TimerWheel& wheel) : cells_(cells), wheel_(wheel), begun_us_(wheel.now_micros()) { cells_.begun.Add(); }
  ~Flight() { cells_.End(status, wheel_.now_micros() - begun_us_); }
  Flight(const Flight&) = delete;
  Flight& operator=(const Flight&) = delete;
  void Took(const std::optional<Result<BodyEvent>>&);      // of the answer
  uint16_t status = 0;                                     // of the answer; 0: none

 private:
  OriginCells& cells_;
  const TimerWheel& wheel_;
  uint64_t begun_us_;
};

// It lies in an arena.
struct FlightEnd { void operator()(Flight* f) const { f->~Flight(); } };
using FlightPtr = std::unique_ptr<Flight, FlightEnd>;

// Octets of an event; 0 for what has none.
inline size_t Octets(const std::optional<Result<BodyEvent>>& event) {
  const Chunk* chunk = event && event->ok() ? std::get_if<Chunk>(&**event) : nullptr;
  return chunk ? chunk->size() : 0;
}

inline void Flight::Took(const std::optional<Result<BodyEvent>>& event) {
  if (const size_t n = Octets(event)) cells_.received.Add(n);
}

// An answer of a tunnel, whose time is the server codec's.
class FlownBody final : public Body {
 public:
  FlownBody(BodyPtr inner, FlightPtr flight) : flight_(std::move(flight)), inner_(std::move(inner)) {}
  std::optional<Result<BodyEvent>> TryRead(size_t max) override {
    std::optional<Result<BodyEvent>> event = inner_->TryRead(max);
    flight_->Took(event);
    return event;
  }
  Readiness Readable() override { return inner_->Readable(); }
  std::optional<uint64_t> Remaining() const override { return inner_->Remaining(); }
  void Stop(Error e) noexcept override { inner_->Stop(e); }

 private:
  FlightPtr flight_;                                       // goes after the body
  BodyPtr inner_;
};

}  // namespace rws
