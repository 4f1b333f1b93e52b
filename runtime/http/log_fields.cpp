#include "runtime/http/log_fields.h"

#include "runtime/http/headers.h"

namespace rws {

std::optional<LogFieldId> LogFieldNamed(std::string_view name) {
#define RWS_LOG_FIELD(number, id, text) \
  if (name == text) return LogFieldId::id;
#include "runtime/http/log_fields.def"
#undef RWS_LOG_FIELD
  return std::nullopt;
}

bool KnownLogField(uint16_t number) {
  switch (static_cast<LogFieldId>(number)) {
#define RWS_LOG_FIELD(number, id, text) case LogFieldId::id: return true;
#include "runtime/http/log_fields.def"
#undef RWS_LOG_FIELD
  }
  return false;
}

bool HoldsCredentials(FieldId field, std::string_view key) {
  if (field == FieldId::kCookieField) return true;
  if (field != FieldId::kHeaderField) return false;
  for (const std::string_view name : {"Authorization", "Proxy-Authorization", "Cookie", "Set-Cookie"})
    if (EqualsIgnoreCase(key, name)) return true;
  return false;
}

}  // namespace rws
