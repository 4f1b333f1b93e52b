// W0103: upstreams, tables and secrets that no line refers to.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>

#include "compiler/analyze/analyze.h"
#include "compiler/analyze/steps.h"

namespace rwsc::analyze {
namespace {

class Uses {
 public:
  explicit Uses(const model::Model& m) : m_(m) {
    for (const model::Route& r : m.routes) {
      Take(r.guards);
      Take(r.transforms);
      Take(r.responses);
      Take(r.action);
      Take(r.errors);
      rows_.insert(r.head);
    }
    for (const model::Group& g : m.groups) TakeLevel(g);
    for (const model::Site& s : m.sites) TakeLevel(s);
  }

  bool Has(const model::Upstream& u) const { return upstreams_.contains(u.name.text); }
  bool HasSecret(uint32_t id) const { return secrets_.contains(id); }
  // Its rows became routes.
  bool HasTable(uint32_t id) const {
    const std::vector<model::Row>& rows = m_.tables[id].rows;
    return rows.empty() || tables_.contains(id) || std::any_of(rows.begin(), rows.end(), [&](const model::Row& r) { return rows_.contains(r.key_span); });
  }

 private:
  template <class Level>
  void TakeLevel(const Level& level) {
    Take(level.guards);
    Take(level.responses);
    Take(level.errors);
  }
  void Take(const std::vector<model::Step>& steps) { for (const model::Step& s : steps) Take(s); }
  void Take(const std::vector<model::ErrorPage>& pages) {
    for (const model::ErrorPage& page : pages) {
      Take(page.action);
      Take(page.responses);
    }
  }
  void Take(const model::Step& step) {
    EachValue(step, [&](const model::Value& v) {
      if (const auto* id = std::get_if<model::UpstreamId>(&v.v)) upstreams_.insert(m_.upstreams[id->value].name.text);
      if (const auto* id = std::get_if<model::TableId>(&v.v)) tables_.insert(id->value);
      if (const auto* id = std::get_if<model::SecretId>(&v.v)) secrets_.insert(id->value);
    });
    EachPart(step, [&](const model::Part& p) {
      if (p.kind == model::Part::Kind::kSecret) secrets_.insert(p.secret.value);
    });
  }

  const model::Model& m_;
  std::set<std::string> upstreams_;      // some are copied for those who speak to them in another way
  std::set<uint32_t> tables_, secrets_;
  std::set<Span> rows_;
};

void Report(const char* kind, const model::Name& name, Sink& sink) {
  sink.Add(Diagnostic(Kind::Unused, fmt::format("{} {} is never used", kind, name.text)).At(name.span));
}

}  // namespace

void Unused(const model::Model& m, Sink& sink) {
  if (m.sites.empty()) return;           // for others to use
  const Uses uses(m);
  const FileId root = m.sites.front().head.file;         // what an imported file declares may serve policies that others apply
  const auto judged = [&](const model::Name& name) { return name.span.file == root; };
  for (const model::Upstream& u : m.upstreams)
    if (!u.implicit && judged(u.name) && !uses.Has(u)) Report("upstream", u.name, sink);
  for (uint32_t i = 0; i < m.tables.size(); ++i)
    if (judged(m.tables[i].name) && !uses.HasTable(i)) Report("table", m.tables[i].name, sink);
  for (uint32_t i = 0; i < m.secrets.size(); ++i)
    if (judged(m.secrets[i].name) && !uses.HasSecret(i)) Report("secret", m.secrets[i].name, sink);
}

}  // namespace rwsc::analyze
