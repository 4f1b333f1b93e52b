// A pulled body: one reader, on one worker. Read to End or an error, or call Stop; the destructor calls Stop. A null
// BodyPtr is the empty body.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>

#include "runtime/base/chunk.h"
#include "runtime/base/result.h"
#include "runtime/base/waiter.h"
#include "runtime/http/headers.h"

namespace rws {

struct End {};
struct Trailers { const Fields* fields; };            // valid as long as the body; End follows
using BodyEvent = std::variant<Chunk, FileRange, Trailers, End>;

class Body {
 public:
  virtual ~Body() = default;
  // Never waits. nullopt: nothing now, wait for Readable. At most `max` bytes a Chunk (a FileRange may be longer: the
  // transport sends it piecewise). After End or an error it is not called again.
  virtual std::optional<Result<BodyEvent>> TryRead(size_t max) = 0;
  virtual Readiness Readable() = 0;
  virtual std::optional<uint64_t> Remaining() const = 0;  // exact, when known
  virtual void Stop(Error) noexcept = 0;                  // I will read no more
};

// Bodies live in an arena or on the heap; which, the deleter knows.
struct BodyDelete {
  bool heap = true;
  void operator()(Body* b) const { if (heap) delete b; else b->~Body(); }
};
using BodyPtr = std::unique_ptr<Body, BodyDelete>;

template <class T, class... A>
BodyPtr MakeBody(Arena& arena, A&&... args) {
  return BodyPtr(arena.New<T>(std::forward<A>(args)...), BodyDelete{false});
}

}  // namespace rws
