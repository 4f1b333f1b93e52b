// Keys of TLS session tickets (RFC 5077, RFC 8446 4.6.1): shared by the workers, kept over swaps, replaced by and by.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>

namespace rws {

struct TicketKey {
  std::array<uint8_t, 16> name;        // sent in clear: which key
  std::array<uint8_t, 32> cipher;      // AES-256-CBC
  std::array<uint8_t, 32> digest;      // HMAC-SHA-256
};

// Thread-safe.
class TicketSource {
 public:
  virtual ~TicketSource() = default;
  virtual TicketKey Current() const = 0;
  struct Found { TicketKey key; bool current; };     // not current: the ticket is to be renewed
  virtual std::optional<Found> Find(std::span<const uint8_t, 16> name) const = 0;
};

}  // namespace rws
