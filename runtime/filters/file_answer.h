// What a client gets of a file that was found: the coding it takes, the preconditions, the ranges (RFC 9110 8, 12.5.3, 13, 14).
#pragma once

#include <span>

#include "runtime/filters/accept_encoding.h"
#include "runtime/filters/file_cache.h"
#include "runtime/pipeline/exchange.h"

namespace rws {

struct FoundFile {
  FileEntryRef entry;                // regular, or null
  std::string_view name;             // decides the type
};

// `ours`: the codings that siblings may have, the preferred first.
// `asked`: the client's fields, as the transforms left them.
Response AnswerFile(Exchange&, Method, const Fields& asked, const FoundFile&, std::span<const Coding> ours);
// The whole of it under that status, whatever the preconditions: a page of `missing`.
Response AnswerWhole(Exchange&, uint16_t status, const Fields& asked, const FoundFile&, std::span<const Coding> ours);

}  // namespace rws
