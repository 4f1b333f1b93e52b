// Text to model and diagnostics in one call, for the tests of the checker.
#pragma once

#include <string>

#include "compiler/check/check.h"
#include "compiler/model/print.h"
#include "compiler/syntax/parse.h"

namespace rwsc {

struct Checked {
  SourceMap sources;
  Sink sink;
  model::Model model;

  explicit Checked(const std::string& text, const CheckOptions& options = {}) {
    const FileId id = sources.Add("a.rws", text);
    const ast::File file = Parse(sources, id, sink);
    if (!sink.HasErrors()) model = Check(ast::Alone(file), sources, sink, options);
  }

  // One line a diagnostic: `E0105 @text-under-the-label: message`.
  std::string Said() const {
    std::string out;
    for (const Diagnostic& d : sink.Sorted()) {
      out += std::string(Info(d.kind).code);
      if (!d.labels.empty()) out += " @" + std::string(sources.Text(d.labels[0].span));
      out += ": " + d.message + "\n";
    }
    return out;
  }
};

// A file with one listener and one site around `body`.
inline std::string InSite(const std::string& body, const std::string& before = {}) {
  return "rws 1\n" + before + "\nserver { listen http :80 as web }\nupstream app { server 10.0.0.1:80 }\nsite a.example {\n" + body + "\n}\n";
}

inline std::string Said(const std::string& body, const std::string& before = {}) { return Checked(InSite(body, before)).Said(); }

}  // namespace rwsc
