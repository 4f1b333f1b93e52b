// Path patterns as sets of paths: which contains which, and a witness where two meet (language, section 3, rule 3). Exact for
// literals, enums and the typed captures int, hex, uuid, slug and any, alone or with a prefix and suffix.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "compiler/syntax/literals.h"
#include "runtime/bundle/format.h"

namespace rwsc {

enum class Relation : uint8_t { kDisjoint, kEqual, kSubset, kSuperset, kOverlap };  // of the first to the second

rws::format::CaptureKind KindOf(CaptureType);

bool Takes(const Segment&, std::string_view text);
Relation Relate(const Segment&, const Segment&);
std::optional<std::string> Common(const Segment&, const Segment&);   // a text that both take
std::string Example(const Segment&);
bool SameTexts(const Segment&, const Segment&);                      // they take the same texts
bool SameCapture(const Segment&, const Segment&);                    // and capture the same part of them; neither is literal

Relation Relate(const PathPattern&, const PathPattern&);
std::optional<std::string> Common(const PathPattern&, const PathPattern&);   // a path that both match
std::optional<std::string> OnlyFirst(const PathPattern&, const PathPattern&);  // a path that the first alone matches
// The paths that both match, when one pattern can say it.
std::optional<PathPattern> Intersect(const PathPattern&, const PathPattern&);

// Smaller for a strict subset: sorting by it is a linear extension of "more specific".
uint64_t Breadth(const PathPattern&);

}  // namespace rwsc
