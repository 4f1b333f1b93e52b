// What a line of the access log may hold: fields of the language and words of its own.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "runtime/http/facts.h"

namespace rws {

enum class LogFieldId : uint16_t {
#define RWS_LOG_FIELD(number, id, name) id = number,
#include "runtime/http/log_fields.def"
#undef RWS_LOG_FIELD
};

std::optional<LogFieldId> LogFieldNamed(std::string_view);
bool KnownLogField(uint16_t number);

// Credentials by their nature: cookies, Authorization, Proxy-Authorization. No log holds them.
bool HoldsCredentials(FieldId, std::string_view key);

}  // namespace rws
