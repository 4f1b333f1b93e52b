// The form for tools.
#include <nlohmann/json.hpp>

#include "compiler/diag/render.h"

namespace rwsc {
namespace {

using Json = nlohmann::ordered_json;

std::string_view Word(Severity severity) {
  return severity == Severity::kError ? "error" : severity == Severity::kWarning ? "warning" : "info";
}

Json Place(const SourceMap& map, const Span& span) {
  const LineColumn begin = map.Locate(span.file, span.begin), end = map.Locate(span.file, span.end);
  return {{"file", map.Name(span.file)}, {"line", begin.line}, {"column", begin.column}, {"end_line", end.line},
          {"end_column", end.column}, {"begin", span.begin}, {"end", span.end}};
}

Json One(const SourceMap& map, const Diagnostic& d) {
  const KindInfo& info = Info(d.kind);
  Json labels = Json::array(), helps = Json::array();
  for (const Label& label : d.labels) {
    Json place = Place(map, label.span);
    place["text"] = label.text;
    labels.push_back(std::move(place));
  }
  for (const Help& help : d.helps) {
    Json fixes = Json::array();
    for (const Fix& fix : help.fixes) {
      Json place = Place(map, fix.span);
      place["replacement"] = fix.text;
      fixes.push_back(std::move(place));
    }
    helps.push_back({{"text", help.text}, {"fixes", std::move(fixes)}});
  }
  return {{"code", info.code}, {"name", info.name}, {"severity", Word(info.severity)}, {"message", d.message},
          {"labels", std::move(labels)}, {"notes", d.notes}, {"helps", std::move(helps)}};
}

}  // namespace

std::string RenderJson(const SourceMap& map, const Sink& sink) {
  Json all = Json::array();
  for (const Diagnostic& diagnostic : sink.Sorted()) all.push_back(One(map, diagnostic));
  const Json root = {{"diagnostics", std::move(all)}, {"errors", sink.errors()}, {"warnings", sink.warnings()}, {"dropped", sink.dropped()}};
  return root.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace rwsc
