// What a parser of HTTP/1.1 requests made of the octets of one connection, in words that two parsers share.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rws::oracle {

using Lines = std::vector<std::pair<std::string, std::string>>;   // name and value, in order

struct Seen {
  std::string method, target, authority;   // theirs: the target as sent, no authority
  int minor = 1;                           // of the version
  Lines fields, trailers;
  std::string body;
  size_t start = 0, end = 0;               // of its octets; end: once whole
  bool whole = false;
  bool keeps = true;                       // theirs: the connection may go on
};

enum class End { kComplete, kWaits, kRefused, kClosed, kPreface };

struct Outcome {
  std::vector<Seen> messages;              // those whose head was accepted
  End end = End::kComplete;
  std::string error;                       // of kRefused: our fault, their HPE_ name without the prefix
  std::string reason;                      // of kRefused: in a sentence
};

Outcome Ours(std::string_view octets, size_t split);    // fed in two pieces
Outcome Theirs(std::string_view octets);                // llhttp, strict
std::string TheirVersion();
bool TheyKnowMethod(std::string_view);

// What both lists of fields are compared as: without what a codec keeps to itself (RFC 9110 7.6.1), names in lower case.
Lines EndToEnd(const Lines&);
Lines AllowedTrailers(const Lines&);
std::string Lower(std::string_view);
std::string Escaped(std::string_view);                  // as a C++ literal would have it

}  // namespace rws::oracle
