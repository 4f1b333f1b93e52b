// RWS_CHECK: our own invariants, always on, fatal. Never on input.
#pragma once

namespace rws {
[[noreturn]] void CheckFailed(const char* expression, const char* file, int line) noexcept;
}

#define RWS_CHECK(expression) \
  (__builtin_expect(static_cast<bool>(expression), 1) ? static_cast<void>(0) : ::rws::CheckFailed(#expression, __FILE__, __LINE__))
