// One line of the access log from what an exchange knows: JSON, or the combined format of Apache and nginx.
#pragma once

#include <span>
#include <string_view>

#include "runtime/pipeline/exchange.h"

namespace rws {

inline constexpr size_t kMaxLogLine = 8192;        // bytes; longer values are cut
inline constexpr size_t kMaxLogValue = 1024;       // of one value, escaped

enum class LogFormat : uint8_t { kJson, kCombined };

// `error`: what ended the exchange early, or null. The line ends in LF and lives in `room`.
std::string_view AccessLine(LogFormat, const Exchange&, std::string_view route, uint64_t sent, const Error* error, std::span<char, kMaxLogLine> room);

}  // namespace rws
