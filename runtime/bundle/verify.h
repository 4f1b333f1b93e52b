// Hostile bytes to a BundleView. Everything that the node will ever index is checked here, once; what passes is safe to serve.
#pragma once

#include <string>
#include <string_view>
#include <variant>

#include "runtime/bundle/view.h"

namespace rws {

struct BundleError { std::string message; };   // one line, no file name

enum class Checksum : uint8_t { kVerify, kSkip };

// `bytes` must be 16-aligned and stay. Linear in the size; no allocation beyond the message.
std::variant<BundleView, BundleError> VerifyBundle(std::string_view bytes, Checksum = Checksum::kVerify);

// The SHA-256 of everything behind the header against the one in it; "" when they agree. `bytes` holds a header at least.
std::string VerifyChecksum(std::string_view bytes);

std::string HexDigest(const BundleView&);      // the SHA-256 of the header, 64 hex digits

}  // namespace rws
