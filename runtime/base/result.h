// Errors of the runtime as values. An Error says whose fault it is and whether another attempt is safe; one function
// (http/semantics StatusOf) maps it to a status. Cheap: no allocation, `detail` is a string literal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <variant>

#include "runtime/base/check.h"

namespace rws {

enum class Blame : uint8_t { kClient, kOrigin, kUs };

enum class Fault : uint8_t {
#define RWS_FAULT(name, blame, status, text) name,
#include "runtime/base/faults.def"
#undef RWS_FAULT
};

struct [[nodiscard]] Error {
  Fault fault;
  bool unsent = false;        // surely not seen by the origin: another attempt is safe
  const char* detail = "";    // literal; for logs

  Error(Fault f, const char* text = "") : fault(f), detail(text) {}
  Error Unsent() const { Error e = *this; e.unsent = true; return e; }
};

inline constexpr size_t kFaults = 0
#define RWS_FAULT(name, blame, status, text) +1
#include "runtime/base/faults.def"
#undef RWS_FAULT
;

Blame BlameOf(Fault);
uint16_t StatusOf(Fault);            // the status a client gets; 0: the connection just ends
std::string_view NameOf(Fault);      // stable word for logs and metrics: "origin-timeout"

// A value or an Error. Reading the wrong side is our bug and fatal.
template <class T>
class [[nodiscard]] Result {
 public:
  Result(T value) : v_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : v_(std::in_place_index<1>, error) {}
  Result(Fault fault) : v_(std::in_place_index<1>, Error(fault)) {}

  bool ok() const { return v_.index() == 0; }
  explicit operator bool() const { return ok(); }
  T& operator*() & { RWS_CHECK(ok()); return *std::get_if<0>(&v_); }
  const T& operator*() const& { RWS_CHECK(ok()); return *std::get_if<0>(&v_); }
  T&& operator*() && { RWS_CHECK(ok()); return std::move(*std::get_if<0>(&v_)); }
  T* operator->() { RWS_CHECK(ok()); return std::get_if<0>(&v_); }
  const T* operator->() const { RWS_CHECK(ok()); return std::get_if<0>(&v_); }
  const Error& error() const { RWS_CHECK(!ok()); return *std::get_if<1>(&v_); }

 private:
  std::variant<T, Error> v_;
};

struct Unit {};
using Status = Result<Unit>;
inline Status Ok() { return Unit{}; }

}  // namespace rws
