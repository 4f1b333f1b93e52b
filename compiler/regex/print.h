// What Hyperscan and RE2 are given for an expression, so that both mean exactly what we mean: whole (`\A(?:..)\z`, because `$`
// would match before a final LF), pure ASCII without NUL, every class and both cases written out, no flag of theirs needed
// to change a meaning.
#pragma once

#include <string>

#include "compiler/regex/language.h"
#include "compiler/regex/syntax.h"

namespace rwsc::regex {

// For hs_compile and its kin with HS_FLAG_ALLOWEMPTY (it refuses what takes the empty text otherwise), HS_FLAG_SINGLEMATCH as
// one likes, and neither UTF8, UCP, CASELESS, MULTILINE nor DOTALL. No group captures, no repeat is lazy.
std::string ForHyperscan(const Regex&);

// For RE2 with Latin-1 encoding and longest_match off; numbers and names of groups are kept. What a group took is then what
// PCRE, hence nginx, says: the first alternative that fits, lazy repeats as short as they can be.
std::string ForRe2(const Regex&);

// Stable texts for tests and `--dump`: the tree, one node a line; the automaton, one step a line; a set as a class.
std::string Dump(const Regex&);
std::string Dump(const Language&);
std::string Print(const ByteSet&);

}  // namespace rwsc::regex
