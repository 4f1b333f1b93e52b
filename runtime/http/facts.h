// What programs may ask of an exchange: the fields of the language (section 6), by number. Numbers are the bundle's.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace rws {

enum class FieldId : uint16_t {
#define RWS_FIELD(number, id, name, keyed, optional) id = number,
#include "runtime/http/fields.def"
#undef RWS_FIELD
};

// What the client's certificate is to an authority of the bundle. kNotAsked: this connection was not asked for one of it.
enum class ClientTrust : uint8_t { kNone, kNotAsked, kTrusted };

class Facts {
 public:
  virtual ~Facts() = default;
  // Decoded text of a field; `key` for header.K, query.K, cookie.K. nullopt: missing. Valid as long as the exchange.
  virtual std::optional<std::string_view> Get(FieldId, std::string_view key) const = 0;
  virtual std::string_view Capture(uint16_t slot) const = 0;     // the matched, decoded text
  virtual std::string_view Secret(uint32_t index) const = 0;     // resolved at start; only marked sinks ask
  virtual ClientTrust Trust(uint32_t authority) const = 0;       // index into Records.authorities
  virtual bool ClientIs(std::string_view name) const = 0;        // one of its certificate's alternative names
};

}  // namespace rws
