// What a head says of its representation, for filters that change that.
#pragma once

#include "runtime/http/headers.h"

namespace rws {

bool Says(const Fields&, HeaderName, std::string_view token);      // one of the lines' lists has it
void AddVary(Fields&, std::string_view name, Arena&);              // RFC 9110 12.5.5; unless it is there, or `*` is
void WeakenTag(Fields&, Arena&);                                   // RFC 9110 8.8.1: the octets are others, the meaning is the same
void ForgetOctets(Fields&, Arena&);                                // length, ranges and digests (RFC 9530) were of other octets; the tag becomes weak

}  // namespace rws
