// Secrets that stand in the source (language, section 10, row 8). What is found is hidden in the source map, so that no excerpt shows it.
#pragma once

#include <string>
#include <string_view>

#include "compiler/diag/sink.h"
#include "compiler/model/model.h"
#include "compiler/source/source_map.h"

namespace rwsc::check {

void FindSecrets(SourceMap&, FileId, Sink&);                         // E0120: known formats in any text of a file
void FindRandomTexts(const model::Model&, SourceMap&, Sink&);        // W0121: random looking texts that are sent to origins

// The part of `text` that is long and without any pattern, as keys are; empty: none. Hashes count only where `hex` says so.
enum class Hex : uint8_t { kIsNone, kIsOne };
std::string_view RandomPart(std::string_view text, Hex hex);

}  // namespace rwsc::check
