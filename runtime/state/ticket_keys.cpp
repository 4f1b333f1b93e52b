#include "runtime/state/ticket_keys.h"

#include <openssl/rand.h>

#include <algorithm>

#include "runtime/base/check.h"

namespace rws {
namespace {

template <size_t N>
void Fill(std::array<uint8_t, N>& bytes) { RWS_CHECK(RAND_bytes(bytes.data(), static_cast<int>(N)) == 1); }

TicketKey NewKey() {
  TicketKey key;
  Fill(key.name);
  Fill(key.cipher);
  Fill(key.digest);
  return key;
}

}  // namespace

TicketKeys::TicketKeys() : keys_{NewKey()} {}

void TicketKeys::Rotate(uint64_t now_ms) {
  std::lock_guard lock(mutex_);
  if (rotated_ms_ == 0) rotated_ms_ = now_ms;
  if (now_ms - rotated_ms_ < kTicketKeyMs) return;
  rotated_ms_ = now_ms;
  keys_.insert(keys_.begin(), NewKey());
  if (keys_.size() > kTicketKeys) keys_.pop_back();
}

TicketKey TicketKeys::Current() const {
  std::lock_guard lock(mutex_);
  return keys_.front();
}

std::optional<TicketSource::Found> TicketKeys::Find(std::span<const uint8_t, 16> name) const {
  std::lock_guard lock(mutex_);
  for (size_t i = 0; i < keys_.size(); ++i)
    if (std::equal(name.begin(), name.end(), keys_[i].name.begin())) return Found{keys_[i], i == 0};
  return std::nullopt;
}

}  // namespace rws
