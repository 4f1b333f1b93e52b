#include "runtime/state/filter_state.h"

#include <openssl/rand.h>

#include "runtime/base/check.h"

namespace rws {
namespace {

SipKey Drawn() {
  SipKey key;
  RWS_CHECK(RAND_bytes(reinterpret_cast<unsigned char*>(&key), sizeof key) == 1);
  return key;
}

}  // namespace

FilterState::FilterState() : key(Drawn()) {}

RateTable& FilterState::Rates() {
  if (!rates_) rates_ = std::make_unique<RateTable>();
  return *rates_;
}

}  // namespace rws
