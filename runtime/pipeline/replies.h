// Replies of our own: small, text/plain, the same shape everywhere.
#pragma once

#include "runtime/http/message.h"
#include "runtime/http/method.h"

namespace rws {

inline constexpr uint32_t kMaxLocalBody = 256;            // bytes of a built-in text

std::string_view ReasonOf(uint16_t status);               // "Not Found"; "Status" when unknown
Response LocalReply(Arena&, uint16_t status);             // "404 Not Found\n"
Response MethodNotAllowed(Arena&, MethodSet allowed);     // 405 with Allow (RFC 9110 15.5.6)
Response Redirection(Arena&, uint16_t status, std::string_view location);
Response TextReply(Arena&, uint16_t status, std::string_view text, std::string_view content_type);
Response ErrorReply(Arena&, const Error&);                // by StatusOf; faults without one: 400 for the client's, else 502

}  // namespace rws
