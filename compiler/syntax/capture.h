// What stands between the braces of a path or host pattern: `id`, `id:int`, `lang:en|de`, `v:re"v[0-9]+"`, `rest...`.
#pragma once

#include <string_view>

#include "compiler/syntax/literals.h"

namespace rwsc {

struct CaptureText {
  Capture capture;
  bool rest = false;     // `{name...}`
  size_t length = 0;     // braces included
};

// `text[at]` is the opening brace.
Parsed<CaptureText> ParseCapture(std::string_view text, size_t at);

std::string Print(const Capture&);   // braces included

}  // namespace rwsc
