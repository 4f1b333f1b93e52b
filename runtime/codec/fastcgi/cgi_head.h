// The head of a CGI response (RFC 3875 6): field lines up to an empty one. Lines end with LF or CRLF.
#pragma once

#include "runtime/codec/codec.h"
#include "runtime/http/message.h"

namespace rws {

// Where the head ends, its empty line included; nullopt: not yet. `looked` octets were looked at before and had no end.
std::optional<size_t> FindCgiEnd(std::string_view text, size_t looked);

// `text` is a whole head and outlives the result. Status is taken out; a Location without one means 302. kBadResponse.
Status ParseCgiHead(std::string_view text, const CodecLimits&, ResponseHead&);

}  // namespace rws
