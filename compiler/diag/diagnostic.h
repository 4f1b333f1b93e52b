// What the compiler says about a source: plain values. Kinds (code, severity, name) are data, in kinds.def.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "compiler/source/span.h"

namespace rwsc {

enum class Severity : uint8_t { kError, kWarning, kInfo };

enum class Kind : uint16_t {
#define RWSC_KIND(code, name, severity, title, explanation) name,
#include "compiler/diag/kinds.def"
#undef RWSC_KIND
};

struct KindInfo {
  std::string_view code;         // "E0301"
  std::string_view name;         // "AmbiguousRoutes"
  Severity severity;
  std::string_view title;        // the general statement of the situation
  std::string_view explanation;  // for `rwsc explain E0301`
};

const KindInfo& Info(Kind);
const std::vector<Kind>& AllKinds();

struct Label {
  Span span;
  std::string text;  // may be empty
};

// A replacement that a tool may apply as it is.
struct Fix {
  Span span;
  std::string text;
};

struct Help {
  std::string text;
  std::vector<Fix> fixes;
};

// labels[0] is the primary place. A diagnostic without any place (a missing root file) has no labels.
struct Diagnostic {
  Kind kind;
  std::string message;
  std::vector<Label> labels;
  std::vector<std::string> notes;
  std::vector<Help> helps;

  Diagnostic(Kind k, std::string text) : kind(k), message(std::move(text)) {}
  Diagnostic& At(Span span, std::string text = {}) { labels.push_back({span, std::move(text)}); return *this; }
  Diagnostic& Note(std::string text) { notes.push_back(std::move(text)); return *this; }
  Diagnostic& AddHelp(std::string text, std::vector<Fix> fixes = {}) { helps.push_back({std::move(text), std::move(fixes)}); return *this; }
};

}  // namespace rwsc
