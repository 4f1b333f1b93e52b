// W0641: header lines that a later one takes back, wherever they hold (language, section 10, row 16).
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/steps.h"
#include "compiler/model/print.h"
#include "runtime/http/headers.h"

namespace rwsc::analyze {
namespace {

using model::Step;
using Steps = std::vector<Step>;

bool IsHeaderLine(const Step& s) { return s.native.ends_with("_request_header") || s.native.ends_with("_response_header"); }
const std::string& HeaderOf(const Step& s) { return std::get<std::string>(s.Find("name")->v); }
bool Reads(const Step& s, const std::string& header) {
  bool reads = false;
  EachPart(s, [&](const model::Part& p) { reads = reads || (p.kind == model::Part::Kind::kField && p.field == rws::FieldId::kHeaderField && rws::EqualsIgnoreCase(p.text, header)); });
  return reads;
}

// The line that takes back what `steps[i]` does; nullptr: it has an effect.
const Step* Killer(const Steps& steps, size_t i) {
  if (steps[i].native.starts_with("remove_")) return nullptr;
  const std::string& header = HeaderOf(steps[i]);
  for (size_t j = i + 1; j < steps.size(); ++j) {
    if (Reads(steps[j], header)) return nullptr;
    if (!IsHeaderLine(steps[j]) || !rws::EqualsIgnoreCase(HeaderOf(steps[j]), header) || steps[j].native.starts_with("add_")) continue;
    return model::Print(steps[j]) == model::Print(steps[i]) ? nullptr : &steps[j];
  }
  return nullptr;
}

struct Verdict { const Step* line = nullptr; const Step* killer = nullptr; bool alive = false; };

class Judge {
 public:
  void Take(const Steps& steps) {
    for (size_t i = 0; i < steps.size(); ++i) {
      if (!IsHeaderLine(steps[i])) continue;
      Verdict& v = lines_[steps[i].span];
      const Step* killer = Killer(steps, i);
      v.line = &steps[i];
      if (!killer) v.alive = true;
      else if (!v.killer) v.killer = killer;
    }
  }

  void Report(Sink& sink) const {
    for (const auto& [span, v] : lines_) {
      if (v.alive || !v.killer) continue;
      const bool removed = v.killer->native.starts_with("remove_");
      sink.Add(Diagnostic(Kind::DeadHeader, fmt::format("`{}` is {} again, wherever this line holds", std::get<std::string>(v.line->Find("name")->v), removed ? "removed" : "set"))
                   .At(span, "without effect").At(v.killer->span, removed ? "removes it" : "sets it to another value").AddHelp("delete one of the lines"));
    }
  }

 private:
  std::map<Span, Verdict> lines_;        // in source order
};

}  // namespace

void Headers(const model::Model& m, Sink& sink) {
  Judge judge;
  for (const model::Route& r : m.routes) {
    judge.Take(r.transforms);
    judge.Take(r.responses);
  }
  for (const model::Site& s : m.sites) judge.Take(s.responses);    // of its own 404 and 405
  for (const model::Group& g : m.groups) judge.Take(g.responses);
  judge.Report(sink);
}

}  // namespace rwsc::analyze
