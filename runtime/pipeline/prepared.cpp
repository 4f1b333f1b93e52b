// Bundle records to stages, once a bundle.
#include "runtime/pipeline/prepared.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>

#include "schema_generated.h"

namespace rws {
namespace {

inline constexpr size_t kMaxSecretBytes = 64 * 1024;

std::string Name(const flatbuffers::String* s) { return s ? s->str() : std::string(); }

bool ReadFile(const std::string& path, std::string& out) {
  std::ifstream in(path, std::ios::binary);
  if (!in) return false;
  out.resize(kMaxSecretBytes + 1);
  in.read(out.data(), static_cast<std::streamsize>(out.size()));
  out.resize(static_cast<size_t>(in.gcount()));
  if (out.size() > kMaxSecretBytes) return false;
  while (!out.empty() && (out.back() == '\n' || out.back() == '\r')) out.pop_back();
  return true;
}

Timeouts Read(const fbs::Timeouts* t) {
  Timeouts out;
  if (!t) return out;
  out.connect = t->connect();
  out.header = t->header();
  out.idle = t->idle();
  out.first_byte = t->first_byte();
  out.try_ = t->try_();
  out.total = t->total();
  return out;
}

using Steps = flatbuffers::Vector<flatbuffers::Offset<fbs::Step>>;

std::string AddStages(const Steps* steps, const FilterContext& context, StageFactory make, std::vector<Stage>& out) {
  if (!steps) return {};
  for (const fbs::Step* step : *steps)
    if (out.push_back(make(*step, context)); !out.back().error.empty()) return out.back().error;
  return {};
}

std::string AddLines(const Steps* steps, const FilterContext& context, StageFactory make, std::vector<std::unique_ptr<HeadFilter>>& out) {
  std::vector<Stage> lines;
  if (std::string e = AddStages(steps, context, make, lines); !e.empty()) return e;
  for (Stage& stage : lines) out.push_back(std::move(stage.head));
  return {};
}

std::string BuildOne(const fbs::Pipeline& record, const FilterContext& context, StageFactory make, Pipeline& p) {
  p.timeouts = Read(record.timeouts());
  p.limit_body = record.limit_body();
  p.log_share = record.log_sample();
  if (std::string e = AddStages(record.guards(), context, make, p.stages); !e.empty()) return e;
  if (std::string e = AddStages(record.transforms(), context, make, p.stages); !e.empty()) return e;
  if (record.action())
    if (p.stages.push_back(make(*record.action(), context)); !p.stages.back().error.empty()) return p.stages.back().error;
  if (std::string e = AddStages(record.fallbacks(), context, make, p.stages); !e.empty()) return e;
  if (std::string e = AddStages(record.inner(), context, make, p.stages); !e.empty()) return e;
  p.bandwidth = record.bandwidth();
  if (record.responses())
    for (const fbs::Step* step : *record.responses()) p.cors |= step->filter_type() == fbs::Filter::Cors;
  return AddLines(record.responses(), context, make, p.responses);
}

}  // namespace

std::string Prepared::ReadSecrets() {
  if (!view_.records->secrets()) return {};
  for (const fbs::Secret* secret : *view_.records->secrets()) {
    std::string value;
    if (secret->from_env()) {
      const char* found = std::getenv(secret->from_env()->c_str());
      if (!found) return "secret " + Name(secret->name()) + ": the environment has no " + secret->from_env()->str();
      value = found;
    } else if (secret->from_file() && !ReadFile(secret->from_file()->str(), value)) {
      return "secret " + Name(secret->name()) + ": cannot read " + secret->from_file()->str();
    }
    secrets_.push_back(std::move(value));
  }
  return {};
}

std::string Prepared::BuildPages(const FilterContext& context, StageFactory make) {
  if (!view_.records->error_pages()) return {};
  pages_.reserve(view_.records->error_pages()->size());
  for (const fbs::ErrorPage* record : *view_.records->error_pages()) {
    ErrorPage& page = pages_.emplace_back();
    page.first = record->first();
    page.last = record->last();
    page.of_origin = record->origin();
    page.states_status = record->states_status();
    if (page.action.push_back(make(*record->action(), context)); !page.action.back().error.empty()) return page.action.back().error;
    if (std::string e = AddLines(record->responses(), context, make, page.responses); !e.empty()) return e;
  }
  return {};
}

std::string Prepared::BuildPipelines(const FilterContext& context, StageFactory make) {
  if (!view_.records->pipelines()) return {};
  pipelines_.resize(view_.records->pipelines()->size());
  for (size_t i = 0; i < pipelines_.size(); ++i) {
    const fbs::Pipeline* record = view_.records->pipelines()->Get(static_cast<flatbuffers::uoffset_t>(i));
    if (std::string e = BuildOne(*record, context, make, pipelines_[i]); !e.empty()) return e;
    if (!record->errors()) continue;
    for (const uint32_t page : *record->errors()) pipelines_[i].errors.push_back(&pages_[page]);
  }
  return {};
}

uint32_t Prepared::header_ms() const {
  uint32_t longest = pipelines_.empty() ? Timeouts().header : 1;
  for (const Pipeline& p : pipelines_) {
    if (p.timeouts.header == 0) return 0;
    longest = std::max(longest, p.timeouts.header);
  }
  return longest;
}

std::variant<std::unique_ptr<Prepared>, PrepareError> Prepared::Build(const BundleView& view, const std::string& base,
                                                                      StageFactory make, FilterState* state) {
  std::unique_ptr<Prepared> p(new Prepared(view));
  if (std::string e = p->ReadSecrets(); !e.empty()) return PrepareError{e};
  const fbs::Server* server = view.records->server();
  if (server && server->trust())
    for (const flatbuffers::String* cidr : *server->trust())
      if (!p->trusted_.Add(cidr->string_view())) return PrepareError{"trust proxies: not a network: " + cidr->str()};
  if (server && server->proxy_protocol_from())
    for (const flatbuffers::String* cidr : *server->proxy_protocol_from())
      if (!p->proxied_from_.Add(cidr->string_view())) return PrepareError{"proxy-protocol from: not a network: " + cidr->str()};
  const FilterContext context{p->view_, base, state};
  if (std::string e = p->BuildPages(context, make); !e.empty()) return PrepareError{e};
  if (std::string e = p->BuildPipelines(context, make); !e.empty()) return PrepareError{e};
  return p;
}

}  // namespace rws
