#include <algorithm>
#include <cctype>

#include "compiler/lower/filters/filters.h"

namespace rwsc::lower {
namespace {

// The line's text, blanks as one.
std::string Normal(std::string_view text) {
  std::string out;
  for (const char ch : text) {
    const bool blank = std::isspace(static_cast<unsigned char>(ch)) != 0;
    if (!blank) out += ch;
    else if (!out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

const std::string& SiteOf(const Builder& b, const Span& span) {
  const model::Site* found = &b.model.sites.front();
  for (const model::Site& s : b.model.sites)
    if (s.head.file == span.file && s.head.begin <= span.begin && (found->head.file != span.file || s.head.begin >= found->head.begin)) found = &s;
  return found->name.text;
}

std::string NameOf(const Builder& b, const model::Step& step) {
  return SiteOf(b, step.span) + " " + (step.label.empty() ? Normal(b.sources.Text(step.span)) : "as " + step.label);
}

// Every declaration once, by where it stands: those that inherit it have copies with its span.
void CollectLimits(Builder& b) {
  auto add = [&](const std::vector<model::Step>& guards) {
    for (const model::Step& s : guards)
      if (s.native.starts_with("limit")) b.limits[NameOf(b, s)].insert({s.span.file, s.span.begin});
  };
  for (const model::Site& s : b.model.sites) add(s.guards);
  for (const model::Route& r : b.model.routes) add(r.guards);
}

}  // namespace

// By what buckets are found after a swap: site and label, or site and text; among equal ones the number in the file.
static std::string StableName(Builder& b, const model::Step& step) {
  if (b.limits.empty()) CollectLimits(b);
  std::string name = NameOf(b, step);
  const auto& places = b.limits[name];
  const auto at = std::distance(places.begin(), places.find({step.span.file, step.span.begin}));
  return at == 0 ? name : name + " #" + std::to_string(at + 1);
}

rws::fbs::FilterUnion LowerLimit(Builder& b, const model::Step& step) {
  rws::fbs::LimitT r;
  const Rate rate = std::get<Rate>(step.Find("rate")->v);
  r.name = StableName(b, step);
  r.count = static_cast<uint32_t>(rate.count);
  r.per = static_cast<uint32_t>(rate.per.count());
  r.burst = static_cast<uint32_t>(Integer(step, "burst", std::max<uint64_t>(rate.count * 1000 / r.per, 1)));
  r.key_program = LowerProgram(b, *Text(step, "key"));
  return Wrap(std::move(r));
}

rws::fbs::FilterUnion LowerInUse(Builder& b, const model::Step& step) {
  rws::fbs::InUseT r;
  r.name = StableName(b, step);
  r.most = static_cast<uint32_t>(Integer(step, "most", 1));
  r.connections = step.native == "limit_connections";
  if (const model::Template* key = Text(step, "key")) r.key_program = LowerProgram(b, *key);
  return Wrap(std::move(r));
}

}  // namespace rwsc::lower
