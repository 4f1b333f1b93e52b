// The node's ticket keys: made at start, replaced by time, older ones still read. Thread-safe.
#pragma once

#include <mutex>
#include <vector>

#include "runtime/base/tickets.h"

namespace rws {

inline constexpr size_t kTicketKeys = 3;               // the one in use and those before it
inline constexpr uint64_t kTicketKeyMs = 8ull * 3600 * 1000;   // of use; a ticket lives at most 24 hours

class TicketKeys final : public TicketSource {
 public:
  TicketKeys();
  void Rotate(uint64_t now_ms);                        // a new key when the one in use is old enough
  TicketKey Current() const override;
  std::optional<Found> Find(std::span<const uint8_t, 16> name) const override;

 private:
  mutable std::mutex mutex_;
  std::vector<TicketKey> keys_;                        // the newest first
  uint64_t rotated_ms_ = 0;
};

}  // namespace rws
